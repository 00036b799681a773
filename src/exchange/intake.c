/* intake.c - what a foreign claim is as one of ours. */
#include "intake.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "foreign.h"
#include "foreign_names.h"
#include "intake_extras.h"
#include "intake_history.h"
#include "intake_keys.h"
#include "intake_meanings.h"
#include "intake_reading.h"
#include "intake_standing.h"
#include "intake_values.h"
#include "text.h"
#include "verdict.h"

/* No claim has more values; more names than so many are not listed. */
enum { CELLS_MOST = 4000, RENAMINGS_MOST = 300 };

/* ---- what became of each name ---- */

/* Items of a list share a name: sources[].url. */
static const char *list_name(struct arena *arena, const char *name)
{
	char *text = arena_copy(arena, name), *to = text;
	const char *from = text;

	while (*from) {
		*to++ = *from;
		from += 1 + (*from == '[' ? strspn(from + 1, "0123456789") : 0);
	}
	*to = '\0';
	return text;
}

static void note_renaming(struct intake_reading *reading,
	const struct cell *cell, const char *key)
{
	struct intake_report *report = reading->report;
	const char *name = list_name(reading->foreign->arena, cell->name);
	struct renaming **link = &report->renamings;
	size_t seen = 0;

	for (; *link; link = &(*link)->next, seen++) {
		if (strcmp((*link)->name, name) == 0 &&
			strcmp((*link)->key, key) == 0) {
			(*link)->count++;
			return;
		}
	}
	if (seen >= RENAMINGS_MOST)
		return;
	*link = arena_alloc(report->arena, sizeof(**link));
	(*link)->name = arena_copy(report->arena, name);
	(*link)->key = arena_copy(report->arena, key);
	(*link)->count = 1;
}

static void note_map(struct intake_report *report, const char *map)
{
	size_t i = 0;

	while (i < report->maps.count && report->maps.items[i] != map)
		i++;
	if (i == report->maps.count)
		texts_add(report->arena, &report->maps, map);
}

/* ---- cells ---- */

static bool take_known(struct intake_reading *reading, const struct cell *cell,
	const struct meaning *meaning)
{
	if (meaning->day)
		return intake_take_day(reading, cell, meaning->day);
	if (strcmp(meaning->key, "history") == 0)
		return intake_take_history(reading, cell, meaning);
	if (strncmp(meaning->key, "x-", 2) != 0)
		return intake_take_key(reading, cell, meaning);
	return false;
}

static void take_cell(struct intake_reading *reading, const struct cell *cell,
	struct meaning meaning, bool is_better_said)
{
	struct arena *arena = reading->foreign->arena;

	if (meaning.map)
		note_map(reading->report, meaning.map);
	if (!intake_take_flag(reading, cell, &meaning) && !is_better_said &&
		take_known(reading, cell, &meaning)) {
		note_renaming(reading, cell, meaning.key);
		return;
	}
	if (strncmp(meaning.key, "x-", 2) != 0)
		meaning.key = foreign_own_key(arena, cell->name);
	intake_take_extra(reading, cell, &meaning);
	note_renaming(reading, cell, meaning.key);
}

static void take_cells(struct intake_reading *reading, size_t count)
{
	struct arena *arena = reading->foreign->arena;
	struct meaning *meanings = intake_meanings(
		arena, &reading->rules->maps, reading->foreign, count);
	const struct cell *cell = reading->foreign->cells;
	size_t i;

	for (i = 0; i < count; i++, cell = cell->next)
		take_cell(reading, cell, meanings[i],
			intake_is_outranked(meanings, count, i));
}

/* ---- the claim ---- */

/* Where only a title says what is claimed, it is the sentence. */
static void find_sentence(struct intake_reading *reading)
{
	struct claim *claim = &reading->intake->claim;

	if (claim->claim)
		return;
	claim->claim = claim->title;
	claim->title = NULL;
	if (!claim->claim)
		intake_problem(reading, NULL,
			"no sentence; say where it stands: --map claim=NAME");
}

/* vigil shows the first words of the sentence for a title that is not given. */
static void drop_made_title(struct intake_reading *reading)
{
	struct claim *claim = &reading->intake->claim;
	const char *title = claim->title;

	claim->title = NULL;
	if (title && claim->claim &&
		strcmp(claim_title(reading->foreign->arena, claim), title) != 0)
		claim->title = title;
}

/* The next date that a review or the like has promised: dissents call for one
 * whatever was promised. */
static struct due due_of(const struct foreign *foreign)
{
	const char *reason = foreign->due_reason;
	struct due due = { .date = NO_DATE };

	if (!foreign->due || !reason ||
		strcmp(reason, reason_name(REASON_DISSENT)) == 0 ||
		strcmp(reason, reason_name(REASON_FORK)) == 0)
		return due;
	due.date = date_parse(foreign->due);
	due.reason = reason_of_rule(reason);
	return due;
}

static size_t count_cells(const struct foreign *foreign)
{
	const struct cell *cell = foreign->cells;
	size_t count = 0;

	for (; cell; cell = cell->next)
		count++;
	return count;
}

static bool has_found_none(const struct intake_reading *reading, size_t before)
{
	return reading->report->findings->count == before;
}

int intake_read(const struct intake_rules *rules, struct foreign *foreign,
	struct intake_report *report, struct intake *intake)
{
	struct intake_reading reading = { .rules = rules,
		.foreign = foreign,
		.report = report,
		.intake = intake };
	size_t count = count_cells(foreign), before = report->findings->count;

	*intake = (struct intake){ 0 };
	intake->claim.published = intake->claim.revised = NO_DATE;
	intake->claim.resolves = NO_DATE;
	intake->claim.reviewed = intake->claim.next_review = NO_DATE;
	reading.said.reviewed = reading.said.next_review = NO_DATE;
	if (count > CELLS_MOST) {
		intake_problem(
			&reading, NULL, "more than %d values", CELLS_MOST);
		return -1;
	}
	take_cells(&reading, count);
	find_sentence(&reading);
	if (foreign->is_own)
		drop_made_title(&reading);
	intake->lines = foreign->lines;
	intake->due = due_of(foreign);
	intake_give_extras(&reading);
	intake_order_history(&reading);
	if (!intake->is_uncertain && has_found_none(&reading, before))
		intake_stand(&reading);
	return has_found_none(&reading, before) ? 0 : -1;
}
