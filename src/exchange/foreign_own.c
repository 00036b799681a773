/* foreign_own.c - claims in vigil's own JSON. */
#include "foreign_own.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "claim_fields.h"
#include "fields.h"
#include "foreign.h"

static const char history[] = "verdict_history[";
static const char opening[] = "opening_";
static const char owners[] = "owners[";

/* Members that say where a claim stands, which its history says too. */
static const char *const standing[] = { "last_reviewed", "next_review",
	"verdict" };

static bool starts(const char *text, const char *start)
{
	return strncmp(text, start, strlen(start)) == 0;
}

static bool is_among(const char *const *names, size_t count, const char *name)
{
	size_t i = 0;

	while (i < count && strcmp(names[i], name) != 0)
		i++;
	return i < count;
}

#define IS_AMONG(names, name)                                                  \
	is_among(names, sizeof(names) / sizeof(*(names)), name)

/* ---- the history ---- */

static long item_of(const struct cell *cell)
{
	return strtol(cell->name + strlen(history), NULL, 10);
}

static const char *member_of(const struct cell *cell)
{
	const char *dot = strchr(cell->name, '.');

	return dot ? dot + 1 : "";
}

/* Returns whether an item of the history has a member. */
static bool has_member(
	const struct foreign *foreign, long item, const char *name)
{
	const struct cell *cell = foreign->cells;

	for (; cell; cell = cell->next) {
		if (starts(cell->name, history) && item_of(cell) == item &&
			strcmp(member_of(cell), name) == 0)
			return true;
	}
	return false;
}

/* Returns whether an item of the history is a review that stands: of a draft,
 * once it is signed off. */
static bool is_review(const struct foreign *foreign, long item)
{
	const struct cell *cell = foreign->cells;
	bool is_one = false, counts = true;

	for (; cell; cell = cell->next) {
		const char *member = member_of(cell);

		if (!starts(cell->name, history) || item_of(cell) != item)
			continue;
		if (strcmp(member, "kind") == 0)
			is_one = strcmp(cell->text, "review") == 0;
		if (strcmp(member, "undone") == 0 ||
			strcmp(member, "awaiting_signoff") == 0)
			counts &= strcmp(cell->text, "false") == 0;
	}
	if (has_member(foreign, item, "proposed"))
		counts &= has_member(foreign, item, "answered_by");
	return is_one && counts;
}

/* A draft has the verdict that it proposed. */
static bool is_verdict(const struct foreign *foreign, const struct cell *cell)
{
	bool is_draft = has_member(foreign, item_of(cell), "proposed");

	return strcmp(member_of(cell), is_draft ? "proposed" : "verdict") == 0;
}

static bool is_review_member(const char *member)
{
	static const char *const members[] = { "on", "by", "note",
		"next_review" };

	return IS_AMONG(members, member) || starts(member, "evidence[");
}

/* ---- the whole ---- */

static bool has(const struct foreign *foreign, const char *start)
{
	const struct cell *cell = foreign->cells;

	while (cell && !starts(cell->name, start))
		cell = cell->next;
	return cell != NULL;
}

/* Returns whether a member is, or is within, a key of claim files. */
static bool is_key(const char *name)
{
	const struct field *field = claim_fields;
	size_t length = strcspn(name, ".[");

	for (; field->name; field++) {
		if (strlen(field->name) == length &&
			strncmp(field->name, name, length) == 0)
			return true;
	}
	return strcmp(name, "pub_date") == 0;
}

/* That a claim is closed only its lines can tell: else it is kept in words. */
static bool is_closed(const char *state)
{
	return strcmp(state, "open") != 0 && strcmp(state, "draft") != 0;
}

/* All else was worked out. */
static bool is_kept(const struct foreign *foreign, const struct cell *cell,
	bool with_history)
{
	if (starts(cell->name, history))
		return foreign->lines.count == 0 &&
		       (is_review_member(member_of(cell)) ||
			       is_verdict(foreign, cell)) &&
		       is_review(foreign, item_of(cell));
	if (strcmp(cell->name, "state") == 0)
		return foreign->lines.count == 0 && is_closed(cell->text);
	if (strcmp(cell->name, "owner") == 0)
		return !has(foreign, owners);
	if (starts(cell->name, owners))
		return true;
	if (IS_AMONG(standing, cell->name))
		return !with_history;
	if (starts(cell->name, opening))
		return with_history && is_key(cell->name + strlen(opening));
	return is_key(cell->name);
}

static const char *text_of(const struct foreign *foreign, const char *name)
{
	const struct cell *cell = foreign->cells;

	while (cell && strcmp(cell->name, name) != 0)
		cell = cell->next;
	return cell ? cell->text : NULL;
}

void foreign_own(struct foreign *foreign)
{
	bool with_history = has(foreign, history) || foreign->lines.count;
	struct cell **link = &foreign->cells, *cell;

	foreign->has_opening = with_history;
	foreign->due = text_of(foreign, "next_review");
	foreign->due_reason = text_of(foreign, "next_review_reason");
	/* what is kept is marked first: whether a review counts is asked of all
	 */
	for (cell = foreign->cells; cell; cell = cell->next)
		cell->is_rest = !is_kept(foreign, cell, with_history);
	while ((cell = *link)) {
		if (cell->is_rest) {
			*link = cell->next;
			continue;
		}
		if (starts(cell->name, opening))
			cell->name += strlen(opening);
		link = &cell->next;
	}
}
