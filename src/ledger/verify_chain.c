/* verify_chain.c - whether each entry names the one before it. */
#include "verify_chain.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "entry.h"
#include "entry_kinds.h"
#include "journal.h"
#include "ledger.h"
#include "problem.h"
#include "record_lines.h"
#include "text.h"
#include "verify_fault.h"
#include "verify_ledger.h"

static void check_link(struct ledger *ledger, const struct record *record,
	const struct record_line *line, struct verification *verification)
{
	const struct entry *entry = &line->entry;
	const struct record_line *before;

	if (!entry->previous) {
		if (entry->kind != ENTRY_PUBLISHED)
			verify_add_fault(ledger, &verification->faults,
				journal_name, line->number,
				arena_printf(ledger->arena,
					"%s: the entry before this %s is not "
					"named: its history has lost its start",
					entry->claim,
					entry_kind_name(entry->kind)));
		return;
	}
	before = record_find(record, entry->previous);
	if (!before)
		verify_add_fault(ledger, &verification->faults, journal_name,
			line->number,
			arena_printf(ledger->arena,
				"%s: the entry before this %s of %s is "
				"missing: "
				"it was taken out or changed",
				entry->claim, entry_kind_name(entry->kind),
				date_iso(ledger->arena, entry->on)));
	else if (!text_same(before->entry.claim, entry->claim))
		verify_add_fault(ledger, &verification->faults, journal_name,
			line->number,
			arena_printf(ledger->arena,
				"%s: names an entry of %s, on line %ld, as the "
				"one before it",
				entry->claim, before->entry.claim,
				before->number));
}

static int by_previous(const void *left, const void *right)
{
	const struct record_line *const *a = left, *const *b = right;
	int order = strcmp((*a)->entry.previous, (*b)->entry.previous);

	return order ? order
		     : ((*a)->number > (*b)->number) -
			       ((*a)->number < (*b)->number);
}

static void set_severity(struct problems *problems, enum severity severity)
{
	struct problem *problem;

	for (problem = problems->first; problem; problem = problem->next)
		problem->severity = severity;
}

/* Entries made on two branches name the same one before them. */
static void note_concurrent(struct ledger *ledger, const struct record *record,
	struct verification *verification)
{
	const struct record_line **linked = arena_alloc(
		ledger->arena, (record->count + 1) * sizeof(*linked));
	size_t i, count = 0;

	for (i = 0; i < record->count; i++) {
		if (record->lines[i].entry.previous)
			linked[count++] = &record->lines[i];
	}
	if (count)
		qsort(linked, count, sizeof(*linked), by_previous);
	for (i = 1; i < count; i++) {
		if (strcmp(linked[i]->entry.previous,
			    linked[i - 1]->entry.previous) == 0)
			verify_add_fault(ledger, &verification->notes,
				journal_name, linked[i]->number,
				arena_printf(ledger->arena,
					"%s: made beside the entry of line "
					"%ld, "
					"as on two branches; both count",
					linked[i]->entry.claim,
					linked[i - 1]->number));
	}
	set_severity(&verification->notes, SEVERITY_WARNING);
}

void verify_chain(struct ledger *ledger, const struct record *record,
	struct verification *verification)
{
	size_t i;

	for (i = 0; i < record->count; i++)
		check_link(ledger, record, &record->lines[i], verification);
	note_concurrent(ledger, record, verification);
}
