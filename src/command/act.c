/* act.c - what the commands share that record entries. */
#include "act.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "ids.h"
#include "ledger.h"
#include "note.h"
#include "note_template.h"
#include "options.h"
#include "record.h"
#include "reviewer.h"
#include "standing.h"
#include "text.h"
#include "text_utf8.h"
#include "verdict.h"
#include "view.h"

int act_open(struct act *act, const struct option *options, bool needs_note,
	struct error *err)
{
	struct context *context = act->context;

	if (context_options(context, options, err) < 0)
		return -1;
	if (context->words.count != 1)
		return fail(err, USAGE, "give the id of one claim");
	if (needs_note && !act->note_given)
		return fail(err, USAGE, "it needs a note; add --note");
	act->ids = context->words;
	return context_open(context, LEDGER_WRITE, err);
}

static int look_up(struct act *act, struct error *err)
{
	struct context *context = act->context;
	struct claim **link = &act->claims;
	const struct claim *before;
	size_t i;

	act->claims = NULL;
	for (i = 0; i < act->ids.count; i++) {
		if (ledger_claim(&context->ledger, context->arena,
			    act->ids.items[i], link, err) < 0 ||
			act->check(act, *link, err) < 0)
			return -1;
		for (before = act->claims; before != *link;
			before = before->next) {
			if (text_same(before->id, (*link)->id))
				return fail(err, USAGE, "%s: given twice",
					before->id);
		}
		link = &(*link)->next;
	}
	return 0;
}

static int make_entries(struct act *act, struct error *err)
{
	struct context *context = act->context;
	const struct claim *claim;
	struct standing *after;

	act->after = arena_alloc(
		context->arena, act->ids.count * sizeof(*act->after));
	after = act->after;
	for (claim = act->claims; claim; claim = claim->next, after++) {
		struct entry *entry = entry_new(
			context->arena, claim->id, act->kind, context->today);

		entry->by = act->by;
		entry->note = act->note;
		if (act->fill && act->fill(act, claim, entry, err) < 0)
			return -1;
		entries_add(context->arena, &act->entries, entry);
		if (act->dry_run && ledger_foresee(&context->ledger, claim,
					    entry, after, err) < 0)
			return -1;
	}
	return 0;
}

/* Where the claims stand now, as whoever asks next is told. */
static int find_after(struct act *act, struct error *err)
{
	struct context *context = act->context;
	struct standing *after = act->after;
	const struct claim *claim;
	struct claim *now;

	for (claim = act->claims; claim; claim = claim->next) {
		if (ledger_claim(&context->ledger, context->arena, claim->id,
			    &now, err) < 0)
			return -1;
		*after++ = now->standing;
	}
	return 0;
}

/* The claims are looked up again under the lock: somebody may have recorded
 * something while the note was being written. */
static int record(struct act *act, struct error *err)
{
	struct ledger *ledger = &act->context->ledger;

	if (act->dry_run)
		return make_entries(act, err);
	if (ledger_begin(ledger, err) < 0)
		return -1;
	if (look_up(act, err) < 0 || make_entries(act, err) < 0) {
		ledger_cancel(ledger);
		return -1;
	}
	if (ledger_record(ledger, &act->entries, err) < 0)
		return -1;
	return find_after(act, err);
}

bool act_has_note(const struct act *act)
{
	return act->note_given || act->note_typed;
}

static int read_note(struct act *act, struct error *err)
{
	struct context *context = act->context;
	const char *template = NULL;

	if (act->note_typed)
		return note_check(context, act->note_typed,
			strlen(act->note_typed), &act->note, err);
	if (note_is_edited(act->note_given))
		template = note_template(context, act->claims, act->verdict);
	return note_read(context, act->note_given, template, &act->note,
		&act->draft, err);
}

/* What was typed in answer to a question would be gone. */
static int keep_note(struct act *act, struct error *err)
{
	if (act->note_typed)
		act->draft = note_save(act->context, act->note_typed);
	return note_keep(act->draft, err);
}

int act_record(struct act *act, struct error *err)
{
	struct context *context = act->context;

	if (reviewer_name(context, act->by_given, &act->by, err) < 0 ||
		(!act->dry_run &&
			ledger_check_key(&context->ledger, err) < 0) ||
		look_up(act, err) < 0 || read_note(act, err) < 0 ||
		record(act, err) < 0)
		return keep_note(act, err);
	if (act->draft && act->dry_run)
		fprintf(context->messages, "your note is kept in %s\n",
			text_printable(context->arena, act->draft));
	else if (act->draft)
		unlink(act->draft);
	return 0;
}

/* A day that somebody named may be later than what is promised. */
static void say_beyond(const struct act *act, const struct entry *entry,
	const struct standing *after)
{
	struct context *context = act->context;
	const int longest = context->ledger.settings.terms.promise.longest;
	long from = entry->kind == ENTRY_REVIEW ? entry->on : after->reviewed;

	if (entry->next_review == NO_DATE || entry->rule != REASON_PINNED ||
		entry->next_review - from <= longest)
		return;
	context_say(context,
		arena_printf(context->arena,
			"%s  its next review, %s, is %ld days after the last; "
			"%d are promised at most",
			entry->claim,
			date_shown(context->arena, entry->next_review),
			entry->next_review - from, longest));
}

void act_answer(const struct act *act, const char *words)
{
	struct context *context = act->context;
	const struct standing *after = act->after;
	const struct claim *claim;
	size_t i = 0;

	for (claim = act->claims; claim; claim = claim->next, after++) {
		context_say(context,
			arena_printf(context->arena, "%s  %s%s%s", claim->id,
				words ? words : "", words ? " · " : "",
				view_strip_after(context->arena,
					claim->standing.verdict, after,
					context->today)));
		say_beyond(act, act->entries.items[i++], after);
	}
}

void act_hint(const struct act *act)
{
	fputs(act->dry_run ? "dry run: nothing was recorded\n"
			   : "undo with: vigil undo\n",
		act->context->out);
}
