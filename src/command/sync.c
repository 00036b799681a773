/* sync.c - vigil sync: brings the store up to date and says what changed. */
#include "sync.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "context.h"
#include "context_problems.h"
#include "entries.h"
#include "entry.h"
#include "entry_kinds.h"
#include "error.h"
#include "ledger.h"
#include "options.h"
#include "pack.h"
#include "record.h"
#include "record_claims.h"
#include "reviewer.h"
#include "text.h"
#include "text_utf8.h"

/* So many files of the record may lie loose before that is said. */
enum { LOOSE_MOST = 1000 };

static void print_report(FILE *out, struct arena *arena, const char *what,
	const struct paths_seen *paths)
{
	size_t i, more = paths->count - paths->named.count;

	for (i = 0; i < paths->named.count; i++)
		fprintf(out, "%-8s %s\n", what,
			text_printable(arena, paths->named.items[i]));
	if (more)
		fprintf(out, "%-8s %zu more\n", what, more);
}

/* The sentence that is recorded is said, as it is frozen from then on. */
static void print_recorded(void *writing, const struct entries *recorded)
{
	const struct context *context = writing;
	struct arena arena = { 0 };
	size_t i;

	for (i = 0; i < recorded->count; i++) {
		const struct entry *entry = recorded->items[i];

		fprintf(context->out, "recorded %s  %s%s%s\n", entry->claim,
			entry_kind_noun(entry->kind), entry->text ? ": " : "",
			entry->text ? text_printable(&arena, entry->text) : "");
		arena_release(&arena);
	}
}

/* Many files cost each look at the ledger. */
static int print_loose(struct context *context, struct error *err)
{
	long count;

	if (ledger_count_loose(&context->ledger, &count, err) < 0)
		return -1;
	if (count > LOOSE_MOST)
		fprintf(context->out,
			"%ld files of the record lie loose; `vigil journal "
			"pack` packs those that are older than 30 days, and "
			"removes them a day later\n",
			count);
	return 0;
}

static int sync_run_command(struct context *context, struct error *err)
{
	const char *by = NULL;
	const struct option options[] = {
		{ .name = "by",
			.value = "NAME",
			.help = "who records the changes",
			.text = &by },
		KEY_OPTIONS(context),
		{ 0 },
	};
	struct sync_report report;

	if (context_options(context, options, err) < 0 ||
		context_no_words(context, err) < 0 ||
		context_open(context, LEDGER_SYNC, err) < 0 ||
		reviewer_name(context, by, &by, err) < 0)
		return -1;
	report = context->ledger.report;
	if (ledger_begin(&context->ledger, err) < 0)
		return -1;
	if (context_tell_warnings(context, err) < 0)
		return -1;
	print_report(context->out, context->arena, "new", &report.added);
	print_report(context->out, context->arena, "changed", &report.changed);
	print_report(context->out, context->arena, "gone", &report.gone);
	if (ledger_record_claims(
		    &context->ledger, by, print_recorded, context, err) < 0)
		return -1;
	fprintf(context->out,
		"%zu new, %zu changed, %zu unchanged, %zu gone, %ld invalid\n",
		report.added.count, report.changed.count,
		report.files - report.added.count - report.changed.count,
		report.gone.count, report.invalid);
	return print_loose(context, err);
}

const struct command command_sync = {
	.name = "sync",
	.arguments = "",
	.summary = "Records what claim files publish and change",
	.examples = { "vigil sync" },
	.run = sync_run_command,
};
