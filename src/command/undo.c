/* undo.c - vigil undo: undoes the caller's last command. */
#include "undo.h"

#include "context.h"
#include "entries.h"
#include "error.h"
#include "ledger.h"
#include "options.h"
#include "record.h"
#include "reviewer.h"
#include "text_utf8.h"
#include "undoing.h"

static int undo_run(struct context *context, struct error *err)
{
	struct entries last = { NULL, 0 };
	const char *by = NULL;
	const struct option options[] = {
		{ .name = "by",
			.value = "NAME",
			.help = "whose last command, and who takes it back",
			.text = &by },
		{ 0 },
	};

	if (context_options(context, options, err) < 0)
		return -1;
	if (context->words.count)
		return fail(err, USAGE,
			"takes no arguments: it takes back your last command");
	if (context_open(context, LEDGER_WRITE, err) < 0)
		return -1;
	if (reviewer_name(context, by, &by, err) < 0 ||
		ledger_begin(&context->ledger, false, err) < 0 ||
		ledger_last_entries_by(
			&context->ledger, context->arena, by, &last, err) < 0)
		return -1;
	if (last.count == 0)
		return fail(err, FAILED,
			"nothing to undo: %s has recorded nothing here",
			text_printable(context->arena, by));
	if (undoing_record(context, by, &last, err) < 0)
		return -1;
	fputs("redo with: vigil undo\n", context->out);
	return 0;
}

const struct command command_undo = {
	.name = "undo",
	.arguments = "",
	.summary = "Takes back what your last command recorded",
	.run = undo_run,
};
