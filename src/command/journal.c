/* journal.c - vigil journal: entries that are gone. */
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
#include "ledger.h"
#include "options.h"
#include "record.h"
#include "restore.h"
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
		text_printable(arena, entry.claim), entry_kind_noun(entry.kind),
		date_shown(arena, entry.on));
	if (entry.verdict)
		fprintf(context->out, ", %s", verdict_shown(entry.verdict));
	if (entry.by)
		fprintf(context->out, " · %s", text_printable(arena, entry.by));
	putc('\n', context->out);
}

static void print_lines(struct context *context, const struct texts *lines)
{
	size_t i;

	for (i = 0; i < lines->count; i++)
		print_line(context, lines->items[i]);
}

static int print_lost(struct context *context, struct error *err)
{
	struct texts lost, aside;

	if (ledger_gone_lines(
		    &context->ledger, context->arena, true, &lost, err) < 0 ||
		ledger_gone_lines(&context->ledger, context->arena, false,
			&aside, err) < 0)
		return -1;
	print_lines(context, &lost);
	fprintf(context->out, "%zu lost", lost.count);
	if (lost.count)
		fprintf(context->out,
			"; `vigil journal restore` writes %s back",
			lost.count == 1 ? "it" : "them");
	putc('\n', context->out);
	print_lines(context, &aside);
	if (aside.count)
		fprintf(context->out,
			"%zu aside, of another branch or an earlier state\n",
			aside.count);
	return 0;
}

static int restore(struct context *context, struct error *err)
{
	struct texts lines;

	if (ledger_begin(&context->ledger, err) < 0 ||
		ledger_restore(&context->ledger, context->arena, &lines, err) <
			0)
		return -1;
	print_lines(context, &lines);
	fprintf(context->out, "%zu written back\n", lines.count);
	return 0;
}

static int forget(struct context *context, struct error *err)
{
	struct texts lines;

	if (ledger_begin(&context->ledger, err) < 0 ||
		ledger_forget(&context->ledger, context->arena, &lines, err) <
			0)
		return -1;
	print_lines(context, &lines);
	fprintf(context->out, "%zu given up\n", lines.count);
	return 0;
}

static int journal_run(struct context *context, struct error *err)
{
	static const struct {
		const char *name;
		int (*run)(struct context *context, struct error *err);
		enum ledger_use use;
	} deeds[] = {
		{ "lost", print_lost, LEDGER_READ },
		{ "restore", restore, LEDGER_WRITE },
		{ "forget", forget, LEDGER_WRITE },
	};
	const struct option options[] = { { 0 } };
	const char *word;
	size_t i;

	if (context_options(context, options, err) < 0)
		return -1;
	word = context->words.count == 1 ? context->words.items[0] : "";
	for (i = 0; i < sizeof(deeds) / sizeof(*deeds); i++) {
		if (strcmp(deeds[i].name, word) != 0)
			continue;
		if (context_open(context, deeds[i].use, err) < 0)
			return -1;
		return deeds[i].run(context, err);
	}
	return fail(err, USAGE, "say what: lost, restore or forget");
}

const struct command command_journal = {
	.name = "journal",
	.arguments = "lost|restore|forget",
	.summary =
		"Lists entries that were lost, writes them back, or gives "
		"them up",
	.run = journal_run,
};
