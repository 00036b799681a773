/* redo.c - vigil redo: brings back what was taken back last. */
#include "redo.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "context.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "ledger.h"
#include "options.h"
#include "past.h"
#include "record.h"
#include "reviewer.h"
#include "text.h"
#include "text_utf8.h"
#include "undoing.h"

/* Adds what an undo that stands took back; what it brought back, as the undo of
 * an undo, is passed over. */
static int add_undone(struct context *context, const struct entry *undo,
	struct entries *entries, struct error *err)
{
	struct texts undos;
	struct entry *entry;
	bool undone;
	size_t i;

	if (undo->kind != ENTRY_UNDO)
		return 0;
	if (undoing_find(context, undo, &undone, &undos, err) < 0)
		return -1;
	for (i = 0; !undone && i < undo->undoes.count; i++) {
		if (ledger_entry_named(&context->ledger, context->arena,
			    undo->undoes.items[i], &entry, err) < 0)
			return -1;
		if (entry->kind != ENTRY_UNDO)
			entries_add(context->arena, entries, entry);
	}
	return 0;
}

static int find_last(struct context *context, const char *by,
	struct entries *entries, struct error *err)
{
	const char *before = NULL;
	size_t i;

	do {
		struct entries command = { NULL, 0 };

		if (ledger_command_before(&context->ledger, context->arena, by,
			    before, &command, err) < 0)
			return -1;
		if (command.count == 0)
			return fail(err, FAILED,
				"nothing to redo: nothing that %s took back "
				"here is still taken back",
				text_printable(context->arena, by));
		before = command.items[0]->recorded;
		for (i = 0; i < command.count; i++) {
			if (add_undone(context, command.items[i], entries,
				    err) < 0)
				return -1;
		}
	} while (entries->count == 0);
	return 0;
}

static int redo_run(struct context *context, struct error *err)
{
	struct entries entries = { NULL, 0 };
	const char *by = NULL;
	const struct option options[] = {
		{ .name = "by",
			.value = "NAME",
			.help = "whose last undo, and who brings it back",
			.text = &by },
		KEY_OPTIONS(context),
		{ 0 },
	};

	if (context_options(context, options, err) < 0 ||
		context_no_words(context, err) < 0 ||
		context_open(context, LEDGER_WRITE, err) < 0 ||
		reviewer_name(context, by, &by, err) < 0 ||
		ledger_begin(&context->ledger, err) < 0 ||
		find_last(context, by, &entries, err) < 0 ||
		redoing_record(context, by, &entries, err) < 0)
		return -1;
	fputs("undo with: vigil undo\n", context->out);
	return 0;
}

const struct command command_redo = {
	.name = "redo",
	.arguments = "",
	.summary = "Brings back what you took back last",
	.examples = { "vigil redo" },
	.run = redo_run,
};
