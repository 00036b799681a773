/* restore.c - vigil restore: a ledger from a backup. */
#include "backup_ledger.h"
#include "command.h"
#include "verify_ledger.h"

/* The place is known, so it is not looked for. */
static int verify_restored(
	struct context *context, const char *path, struct error *err)
{
	struct verification verification;

	ledger_prepare(
		&context->ledger, context->arena, path, context->messages);
	context->is_open = true;
	if (ledger_open(&context->ledger, LEDGER_READ, err) < 0 ||
		verify_ledger(&context->ledger, &verification, err) < 0)
		return -1;
	return verify_tell(context, &verification, false, err);
}

static int restore_run(struct context *context, struct error *err)
{
	const struct option options[] = { { 0 } };
	const char *path;
	size_t files;

	if (context_options(context, options, err) < 0)
		return -1;
	if (context->words.count < 1 || context->words.count > 2)
		return fail(err, USAGE,
			"name a file that backup made, and one directory at "
			"most");
	path = context_new_place(context, 1);
	if (ledger_restore(context->arena, context->words.items[0], path,
		    context->messages, &files, err) < 0)
		return -1;
	fprintf(context->out, "%zu %s → %s\n", files,
		files == 1 ? "file" : "files",
		text_printable(context->arena, path));
	fflush(context->out);
	return verify_restored(context, path, err);
}

const struct command command_restore = {
	.name = "restore",
	.arguments = "FILE [DIR]",
	.summary = "Makes a ledger of a backup: claims/ here, or DIR",
	.run = restore_run,
};
