/* backup.c - vigil backup: the whole ledger in one file. */
#include "backup_ledger.h"
#include "command.h"

static void tell_left_out(
	struct context *context, const struct problems *left_out)
{
	const struct problem *problem = left_out->first;

	for (; problem; problem = problem->next)
		view_problem(context->messages,
			ledger_path_of(context->arena, &context->ledger,
				problem->file),
			problem);
}

static int backup_run(struct context *context, struct error *err)
{
	const struct option options[] = { { 0 } };
	struct backup backup;
	const char *file;

	if (context_options(context, options, err) < 0)
		return -1;
	if (context->words.count != 1)
		return fail(err, USAGE, "name the one file to be made");
	file = context->words.items[0];
	if (context_open(context, LEDGER_READ, err) < 0 ||
		ledger_back_up(&context->ledger, file, &backup, err) < 0)
		return -1;
	tell_left_out(context, &backup.left_out);
	fprintf(context->out, "%zu %s, %zu %s, %zu %s → %s\n", backup.files,
		backup.files == 1 ? "file" : "files", backup.claims,
		backup.claims == 1 ? "claim" : "claims", backup.entries,
		backup.entries == 1 ? "entry" : "entries",
		text_printable(context->arena, file));
	return backup.left_out.count ? fail(err, INVALID, "%s", "") : 0;
}

const struct command command_backup = {
	.name = "backup",
	.arguments = "FILE",
	.summary = "Puts the whole ledger into one new file",
	.run = backup_run,
};
