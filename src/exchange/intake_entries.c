/* intake_entries.c - the entries by which an imported claim is recorded. */
#include "intake_entries.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "entry_kinds.h"
#include "error.h"
#include "file_entries.h"
#include "history.h"
#include "intake.h"
#include "intake_entry.h"
#include "intake_lines.h"
#include "rules.h"
#include "text.h"
#include "verdict.h"

/* ---- reviews of then ---- */

static bool needs_note(const struct judged *judged, enum verdict before)
{
	return judged->verdict != HOLDING || judged->verdict != before;
}

static void set_promise(struct entry *entry, const struct judged *judged,
	const struct history *history)
{
	struct due due;

	if (judged->next_review != NO_DATE) {
		entry->next_review = judged->next_review;
		entry->rule = REASON_PINNED;
		return;
	}
	due = history_promise(history, entry->verdict, entry->on);
	entry->next_review = due.date;
	entry->rule = due.reason;
}

static struct entry *review_of(struct arena *arena,
	const struct importing *importing, const struct claim *claim,
	const struct judged *judged, struct entries *entries)
{
	struct entry *entry =
		entry_new(arena, claim->id, ENTRY_REVIEW, judged->on);
	struct history history =
		history_of(arena, claim, &importing->circumstances, entries);

	entry->verdict = judged->verdict;
	entry->statement = arena_copy(arena, claim_statement(claim).hex);
	entry->by = judged->by ? judged->by : importing->by;
	entry->recorded = importing->recorded;
	entry->imported = true;
	entry->evidence = judged->evidence;
	entry->note = judged->note;
	if (!entry->note && needs_note(judged, history.standing.verdict))
		entry->note = intake_no_note;
	set_promise(entry, judged, &history);
	texts_add(arena, &entry->previous,
		entries->items[entries->count - 1]->hash);
	return entry;
}

/* ---- holding them against the rules ---- */

struct refusal {
	struct error *err;
	bool is_refused;
};

static void refuse(void *context, const struct rule_fault *fault)
{
	struct refusal *refusal = context;

	if (fault->is_warning || refusal->is_refused)
		return;
	refusal->is_refused = true;
	fail(refusal->err, INVALID, "its %s cannot be recorded: %s",
		entry_kind_noun(fault->entry->kind), fault->message);
}

static int check(struct arena *arena, const struct importing *importing,
	struct claim *claim, struct entries *entries, struct error *err)
{
	struct refusal refusal = { err, false };
	struct history history =
		history_of(arena, claim, &importing->circumstances, entries);

	rules_check(arena, claim, &history, importing->now, refuse, &refusal);
	claim->standing = history.standing;
	return refusal.is_refused ? -1 : 0;
}

static int add_all(struct arena *arena, const struct importing *importing,
	const struct intake *intake, const struct claim *claim,
	struct recording *recording, struct error *err)
{
	const struct judged *judged = intake->judged;

	if (intake_add_entry(arena,
		    entry_publication(arena, claim, &importing->circumstances),
		    recording, err) < 0)
		return -1;
	for (; judged; judged = judged->next) {
		if (intake_add_entry(arena,
			    review_of(arena, importing, claim, judged,
				    &recording->entries),
			    recording, err) < 0)
			return -1;
	}
	return 0;
}

int intake_entries(struct arena *arena, const struct importing *importing,
	const struct intake *intake, struct claim *claim,
	struct recording *recording, struct error *err)
{
	int result;

	*recording = (struct recording){ .entries = { NULL, 0 } };
	if (intake->lines.count)
		result = intake_lines(
			arena, importing, intake, claim, recording, err);
	else if (claim->published != NO_DATE &&
		 claim->published <= importing->circumstances.today)
		result = add_all(
			arena, importing, intake, claim, recording, err);
	else if (intake->judged)
		return fail(err, INVALID,
			"its history begins before the day of publication, %s",
			date_iso(arena, claim->published));
	else
		return 0;
	if (result < 0)
		return -1;
	return check(arena, importing, claim, &recording->entries, err);
}
