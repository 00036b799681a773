/* mark.c - vigil mark: records a review. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "command.h"
#include "date.h"

struct mark_options {
	const char *note, *on, *next, *by;
	struct texts evidence;
	bool dry_run;
};

/* A review of several claims, as it was asked for. */
struct mark {
	struct context *context;
	struct mark_options given;
	struct texts ids;
	enum verdict verdict;
	long on, next;
	const char *by, *note, *draft;
};

/* ---- what was asked ---- */

static int read_words(struct mark *mark, struct error *err)
{
	struct texts words = mark->context->words;
	const char *last;

	if (words.count < 2)
		return fail(
			err, USAGE, "give one id or several, then the verdict");
	last = words.items[words.count - 1];
	mark->verdict = verdict_parse(last);
	mark->ids = words;
	mark->ids.count--;
	if (mark->verdict != VERDICT_NONE)
		return 0;
	return fail(err, USAGE,
		"%s: not a verdict; one of holding, partial, not-holding",
		text_printable(mark->context->arena, last));
}

static int read_days(struct mark *mark, struct error *err)
{
	struct context *context = mark->context;
	const struct mark_options *given = &mark->given;

	mark->on = context->today;
	mark->next = NO_DATE;
	if (given->on &&
		context_date(context, "on", given->on, &mark->on, err) < 0)
		return -1;
	if (mark->on > context->today)
		return fail(err, USAGE,
			"--on %s: is in the future; a review is made by then "
			"or earlier",
			date_iso(context->arena, mark->on));
	if (given->next && context_date(context, "next", given->next,
				   &mark->next, err) < 0)
		return -1;
	if (given->next && mark->next <= mark->on)
		return fail(err, USAGE,
			"--next %s: should be after the review of %s",
			date_iso(context->arena, mark->next),
			date_iso(context->arena, mark->on));
	return 0;
}

static int check_evidence(const struct texts *evidence, struct error *err)
{
	size_t i;

	for (i = 0; i < evidence->count; i++) {
		if (check_text("--evidence", evidence->items[i], err) < 0)
			return -1;
	}
	return 0;
}

/* ---- what a claim allows ---- */

static int check_claim(
	const struct mark *mark, const struct claim *claim, struct error *err)
{
	const struct standing *standing = &claim->standing;
	struct arena *arena = mark->context->arena;
	bool needs_note =
		mark->verdict != HOLDING || mark->verdict != standing->verdict;

	if (standing->state == STATE_DRAFT)
		return fail(err, FAILED,
			"%s is a draft; publish it first: give it a "
			"`published:` date in %s",
			claim->id, claim->file);
	if (standing->state != STATE_OPEN)
		return fail(err, FAILED, "%s is %s; its reviews have ended",
			claim->id, state_name(standing->state));
	if (mark->on < standing->reviewed)
		return fail(err, USAGE,
			"--on %s: %s was last reviewed on %s, after that",
			date_iso(arena, mark->on), claim->id,
			date_iso(arena, standing->reviewed));
	if (needs_note && !mark->given.note)
		return fail(err, USAGE,
			"%s: a note is required for Partial, for Not holding, "
			"and when the verdict changes; add --note",
			claim->id);
	return 0;
}

/* Looks up the claims and checks each; with changes, makes an entry of each and
 * works out what it will do. */
static int look_up(struct mark *mark, struct claim **claims, struct error *err)
{
	struct context *context = mark->context;
	struct claim **link = claims;
	const struct claim *before;
	size_t i;

	for (i = 0; i < mark->ids.count; i++) {
		if (ledger_claim(&context->ledger, context->arena,
			    mark->ids.items[i], link, err) < 0 ||
			check_claim(mark, *link, err) < 0)
			return -1;
		for (before = *claims; before != *link; before = before->next) {
			if (text_same(before->id, (*link)->id))
				return fail(err, USAGE, "%s: given twice",
					before->id);
		}
		link = &(*link)->next;
	}
	return 0;
}

/* ---- recording ---- */

static struct entry *entry_of(
	const struct mark *mark, const struct claim *claim)
{
	struct arena *arena = mark->context->arena;
	struct entry *entry = arena_alloc(arena, sizeof(*entry));

	entry->claim = claim->id;
	entry->kind = ENTRY_REVIEW;
	entry->on = mark->on;
	entry->published = NO_DATE;
	entry->verdict = mark->verdict;
	entry->next_review = mark->next;
	entry->by = mark->by;
	entry->note = mark->note;
	entry->evidence = mark->given.evidence;
	entry->statement = arena_copy(arena, claim_statement(claim).hex);
	return entry;
}

static int make_entries(struct mark *mark, const struct claim *claim,
	struct entries *entries, struct standing *after, struct error *err)
{
	struct context *context = mark->context;
	struct entry *entry;

	for (; claim; claim = claim->next) {
		entry = entry_of(mark, claim);
		entries_add(context->arena, entries, entry);
		if (ledger_foresee(&context->ledger, context->arena, claim,
			    entry, after++, err) < 0)
			return -1;
	}
	return 0;
}

static void answer(const struct mark *mark, const struct claim *claim,
	const struct standing *after)
{
	struct context *context = mark->context;
	FILE *out = context->out;

	for (; claim; claim = claim->next, after++) {
		fprintf(out, "%s  ", claim->id);
		if (claim->standing.verdict != after->verdict)
			fprintf(out, "%s → ",
				verdict_shown(claim->standing.verdict));
		fprintf(out, "%s\n",
			view_strip(context->arena, after, context->today));
	}
	fputs(mark->given.dry_run ? "dry run: nothing was recorded\n"
				  : "undo with: vigil undo\n",
		out);
}

/* The claims are looked up again under the lock: somebody may have reviewed
 * them while the note was being written. */
static int record(struct mark *mark, struct error *err)
{
	struct context *context = mark->context;
	struct entries entries = { NULL, 0 };
	struct standing *after =
		arena_alloc(context->arena, mark->ids.count * sizeof(*after));
	struct claim *claims = NULL;

	if ((!mark->given.dry_run &&
		    ledger_begin(&context->ledger, mark->draft, err) < 0) ||
		look_up(mark, &claims, err) < 0 ||
		make_entries(mark, claims, &entries, after, err) < 0)
		return -1;
	if (!mark->given.dry_run &&
		ledger_record(&context->ledger, &entries, err) < 0)
		return -1;
	answer(mark, claims, after);
	return 0;
}

static int mark_claims(struct mark *mark, struct error *err)
{
	struct claim *claims = NULL;

	if (read_days(mark, err) < 0 || look_up(mark, &claims, err) < 0 ||
		reviewer_name(mark->context, mark->given.by, &mark->by, err) <
			0)
		return -1;
	if (note_take(mark->context, mark->given.note,
		    note_template(mark->context, claims, mark->verdict),
		    &mark->note, &mark->draft, err) < 0 ||
		record(mark, err) < 0)
		return note_keep(mark->draft, err);
	if (mark->draft && mark->given.dry_run)
		fprintf(mark->context->messages, "your note is kept in %s\n",
			text_printable(mark->context->arena, mark->draft));
	else if (mark->draft)
		unlink(mark->draft);
	return 0;
}

static int mark_run(struct context *context, struct error *err)
{
	struct mark mark = { .context = context };
	struct mark_options *given = &mark.given;
	const struct option options[] = {
		{ .name = "note",
			.value = "TEXT",
			.help = "what was found; alone, or as -, it is read "
				"from the editor or standard input",
			.text = &given->note,
			.bare = true },
		{ .name = "on",
			.value = "DATE",
			.help = "the day of the review, if not today",
			.text = &given->on },
		{ .name = "next",
			.value = "DATE",
			.help = "the day of the next review, such as +30d",
			.text = &given->next },
		{ .name = "by",
			.value = "NAME",
			.help = "who judged",
			.text = &given->by },
		{ .name = "evidence",
			.value = "URL",
			.help = "what it rests on; may be repeated",
			.list = &given->evidence },
		{ .name = "dry-run",
			.help = "say what it would do, and record nothing",
			.flag = &given->dry_run },
		{ 0 },
	};

	if (context_options(context, options, err) < 0 ||
		read_words(&mark, err) < 0 ||
		check_evidence(&given->evidence, err) < 0 ||
		context_open(context,
			given->dry_run ? LEDGER_READ : LEDGER_WRITE, err) < 0)
		return -1;
	return mark_claims(&mark, err);
}

const struct command command_mark = {
	.name = "mark",
	.arguments = "ID... VERDICT",
	.summary =
		"Records a review: each claim is holding, partial or "
		"not-holding",
	.run = mark_run,
};
