/* journal.c - vigil journal: where journal and store differ. */
#include "journal.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "context.h"
#include "date.h"
#include "entry.h"
#include "entry_kinds.h"
#include "entry_parse.h"
#include "error.h"
#include "journal_sync.h"
#include "ledger.h"
#include "options.h"
#include "record.h"
#include "text.h"
#include "text_utf8.h"
#include "verdict.h"

static void print_line(struct context *context, const char *line)
{
	struct arena *arena = context->arena;
	struct error ignored;
	struct entry entry;

	if (entry_parse(arena, line, strlen(line), &entry, &ignored) < 0)
		return;
	fprintf(context->out, "%s  %s of %s",
		text_printable(arena, entry.claim), entry_kind_name(entry.kind),
		date_shown(arena, entry.on));
	if (entry.verdict)
		fprintf(context->out, ", %s", verdict_shown(entry.verdict));
	if (entry.by)
		fprintf(context->out, " · %s", text_printable(arena, entry.by));
	putc('\n', context->out);
}

static int print_lines(struct context *context, bool restore, struct error *err)
{
	struct texts lines = { NULL, 0 };
	size_t i;

	if (ledger_begin(&context->ledger, false, err) < 0 ||
		ledger_missing_lines(&context->ledger, &lines, err) < 0)
		return -1;
	if (restore && lines.count &&
		ledger_restore_lines(&context->ledger, &lines, err) < 0)
		return -1;
	for (i = 0; i < lines.count; i++)
		print_line(context, lines.items[i]);
	if (lines.count == 0)
		fputs("the journal has all that the store has\n", context->out);
	else
		fprintf(context->out, "%zu %s\n", lines.count,
			restore ? "written back"
				: "only in the store; `vigil journal "
				  "--restore` writes them back");
	return 0;
}

static int journal_run(struct context *context, struct error *err)
{
	bool restore = false;
	const struct option options[] = {
		{ .name = "restore",
			.help = "write back what the journal lost",
			.flag = &restore },
		{ 0 },
	};

	if (context_options(context, options, err) < 0 ||
		context_no_words(context, err) < 0 ||
		context_open(context, LEDGER_WRITE, err) < 0)
		return -1;
	return print_lines(context, restore, err);
}

const struct command command_journal = {
	.name = "journal",
	.arguments = "[--restore]",
	.summary = "Shows entries that the journal lost, and writes them back",
	.run = journal_run,
};
