/* journal.c - vigil journal: entries that are gone, and packs. */
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
#include "journal_pack.h"
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

static int print_lost(
	struct context *context, const char *before, struct error *err)
{
	struct texts lost, aside;

	(void)before;
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

static int restore(
	struct context *context, const char *before, struct error *err)
{
	struct texts lines;

	(void)before;
	if (ledger_begin(&context->ledger, err) < 0 ||
		ledger_restore(&context->ledger, context->arena, &lines, err) <
			0)
		return -1;
	print_lines(context, &lines);
	fprintf(context->out, "%zu written back\n", lines.count);
	return 0;
}

static int forget(
	struct context *context, const char *before, struct error *err)
{
	struct texts lines;

	(void)before;
	if (ledger_begin(&context->ledger, err) < 0 ||
		ledger_forget(&context->ledger, context->arena, &lines, err) <
			0)
		return -1;
	print_lines(context, &lines);
	fprintf(context->out, "%zu given up\n", lines.count);
	return 0;
}

typedef int deed_fn(
	struct context *context, const char *before, struct error *err);

static const struct deed {
	const char *name;
	deed_fn *run;
	enum ledger_use use;
} deeds[] = {
	{ "lost", print_lost, LEDGER_READ },
	{ "restore", restore, LEDGER_WRITE },
	{ "forget", forget, LEDGER_WRITE },
	{ "pack", journal_pack, LEDGER_WRITE },
};

static const struct deed *find_deed(const struct texts *words)
{
	size_t i;

	for (i = 0; words->count == 1 && i < sizeof(deeds) / sizeof(*deeds);
		i++) {
		if (strcmp(deeds[i].name, words->items[0]) == 0)
			return &deeds[i];
	}
	return NULL;
}

static int journal_run(struct context *context, struct error *err)
{
	const char *before = NULL;
	const struct option options[] = {
		{ .name = "before",
			.value = "DATE",
			.help = "pack: only files that were recorded before "
				"this day, instead of 30 days ago",
			.text = &before },
		{ 0 },
	};
	const struct deed *deed;

	if (context_options(context, options, err) < 0)
		return -1;
	deed = find_deed(&context->words);
	if (!deed)
		return fail(
			err, USAGE, "say what: lost, restore, forget or pack");
	if (before && deed->run != journal_pack)
		return fail(err, USAGE, "--before is for `vigil journal pack`");
	if (context_open(context, deed->use, err) < 0)
		return -1;
	return deed->run(context, before, err);
}

const struct command command_journal = {
	.name = "journal",
	.arguments = "lost|restore|forget|pack",
	.summary = "Lists, restores or gives up lost entries; packs the record",
	.examples = { "vigil journal lost", "vigil journal pack" },
	.run = journal_run,
};
