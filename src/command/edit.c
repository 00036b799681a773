/* edit.c - vigil edit: opens the file of a claim, and checks it. */
#include "edit.h"

#include <stdbool.h>

#include "arena.h"
#include "ask.h"
#include "check.h"
#include "claim.h"
#include "context.h"
#include "context_problems.h"
#include "editor.h"
#include "error.h"
#include "fields_text.h"
#include "file.h"
#include "ids.h"
#include "ledger.h"
#include "options.h"
#include "text_utf8.h"

/* A new file that is broken has no claim yet, but the name from `vigil new`. */
static bool is_file_of(
	struct context *context, const char *id, const char *file)
{
	return is_id(id) && file_is_there(&context->ledger, file);
}

static int find_file(struct context *context, const char *id, const char **file,
	struct error *err)
{
	struct claim *claim;

	*file = arena_printf(context->arena, "%s.yaml", id);
	if (ledger_claim(&context->ledger, context->arena, id, &claim, err) <
		0) {
		if (err->code != NOT_FOUND || !is_file_of(context, id, *file))
			return -1;
		*err = (struct error){ OK, "" };
		return 0;
	}
	*file = claim->file;
	if (claim->reading != READING_GONE)
		return 0;
	return fail(err, FAILED, "%s: its file, %s, is gone", claim->id,
		text_printable(context->arena, claim->file));
}

static bool wants_to_go_on(struct context *context)
{
	const char *answer = ask(context, "reopen? [Y/n] ");

	if (!answer)
		putc('\n', context->out);
	return answer && *answer != 'n' && *answer != 'N';
}

/* The ledger is not kept open meanwhile, which may be long. */
int edit_file(struct context *context, const char *file, struct error *err)
{
	const char *path =
		ledger_path_of(context->arena, &context->ledger, file);
	int result;

	do {
		context_close(context);
		if (editor_run(path, err) < 0 ||
			context_open(context, LEDGER_GLANCE, err) < 0)
			return -1;
		context_print_warnings(context, context->messages);
		result = check_file(context, file, err);
	} while (result < 0 && err->code == INVALID && wants_to_go_on(context));
	return result;
}

static int edit_run(struct context *context, struct error *err)
{
	const struct option options[] = { { 0 } };
	const char *file;

	if (context_options(context, options, err) < 0)
		return -1;
	if (context->words.count != 1)
		return fail(err, USAGE, "give the id of one claim");
	if (!editor_has_user())
		return fail(err, USAGE,
			"an editor needs a terminal; without one, change the "
			"file and run vigil check");
	if (context_open(context, LEDGER_GLANCE, err) < 0 ||
		find_file(context, context->words.items[0], &file, err) < 0)
		return -1;
	return edit_file(context, file, err);
}

const struct command command_edit = {
	.name = "edit",
	.arguments = "ID",
	.summary = "Opens a claim's file in the editor, and checks it",
	.examples = { "vigil edit AM-162" },
	.run = edit_run,
};
