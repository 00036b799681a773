/* verify_references.c - whether the entries that others name are there. */
#include "verify_references.h"

#include <stddef.h>

#include "arena.h"
#include "entry.h"
#include "entry_kinds.h"
#include "journal.h"
#include "ledger.h"
#include "record_lines.h"
#include "rule.h"
#include "text.h"
#include "verify_fault.h"
#include "verify_ledger.h"

/* What stands for an entry of any kind. */
enum { ANY_KIND = -1 };

struct checking {
	struct ledger *ledger;
	const struct record *record;
	struct verification *verification;
};

static void fault(const struct checking *checking,
	const struct record_line *line, const char *message)
{
	verify_add_fault(checking->ledger, &checking->verification->faults,
		journal_name, line->number,
		arena_printf(checking->ledger->arena, "%s: this %s %s",
			line->entry.claim, entry_kind_name(line->entry.kind),
			message));
}

/* Returns the line of a hash, if it is an entry of the same claim. */
static const struct record_line *named_by(const struct checking *checking,
	const struct record_line *line, const char *hash, int kind)
{
	const struct record_line *named = record_find(checking->record, hash);

	if (!named || !text_same(named->entry.claim, line->entry.claim) ||
		(kind != ANY_KIND && (int)named->entry.kind != kind))
		return NULL;
	return named;
}

static void check_all(const struct checking *checking,
	const struct record_line *line, const struct texts *hashes, int kind,
	const char *message)
{
	size_t i;

	for (i = 0; i < hashes->count; i++) {
		if (!named_by(checking, line, hashes->items[i], kind))
			fault(checking, line, message);
	}
}

static void check_signoff(
	const struct checking *checking, const struct record_line *line)
{
	const struct entry *entry = &line->entry;
	const struct record_line *review =
		named_by(checking, line, entry->signs, ENTRY_REVIEW);

	if (!review)
		fault(checking, line,
			"signs a review that is not in the claim's history");
	else if (text_same(review->entry.by, entry->by))
		fault(checking, line,
			arena_printf(checking->ledger->arena,
				"is by the author of the review, on line %ld: "
				"it does not count",
				review->number));
}

static void check_line(
	const struct checking *checking, const struct record_line *line)
{
	const struct entry *entry = &line->entry;

	if (entry->kind == ENTRY_SIGNOFF)
		check_signoff(checking, line);
	if (entry->kind == ENTRY_REVIEW)
		check_all(checking, line, &entry->weighed, ENTRY_DISSENT,
			"weighs a dissent that is not in the claim's history");
	if (entry->kind == ENTRY_UNDO)
		check_all(checking, line, &entry->undoes, ANY_KIND,
			"takes back an entry that is not in the claim's "
			"history");
	if (entry->with && !record_find(checking->record, entry->with))
		fault(checking, line,
			"was recorded with an entry that is missing: it was "
			"taken out or changed");
}

void verify_references(struct ledger *ledger, const struct record *record,
	struct verification *verification)
{
	const struct checking checking = { ledger, record, verification };
	size_t i;

	for (i = 0; i < record->count; i++)
		check_line(&checking, &record->lines[i]);
}
