/* sync.c - vigil sync: brings the store up to date and says what changed. */
#include "sync.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "context.h"
#include "error.h"
#include "ledger.h"
#include "options.h"
#include "text.h"
#include "text_utf8.h"

static void print_report(FILE *out, struct arena *arena, const char *what,
	const struct texts *paths)
{
	size_t i;

	for (i = 0; i < paths->count; i++)
		fprintf(out, "%-8s %s\n", what,
			text_printable(arena, paths->items[i]));
}

static int sync_run_command(struct context *context, struct error *err)
{
	const struct option options[] = { { 0 } };
	const struct sync_report *report = &context->ledger.report;

	if (context_options(context, options, err) < 0 ||
		context_no_words(context, err) < 0 ||
		context_open(context, LEDGER_WRITE, err) < 0)
		return -1;
	print_report(context->out, context->arena, "new", &report->added);
	print_report(context->out, context->arena, "changed", &report->changed);
	print_report(context->out, context->arena, "gone", &report->gone);
	fprintf(context->out,
		"%zu new, %zu changed, %zu unchanged, %zu gone, %ld invalid\n",
		report->added.count, report->changed.count,
		report->files - report->added.count - report->changed.count,
		report->gone.count, report->invalid);
	return 0;
}

const struct command command_sync = {
	.name = "sync",
	.arguments = "",
	.summary = "Brings the store up to date, and says what changed",
	.run = sync_run_command,
};
