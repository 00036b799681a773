/* init.c - vigil init: makes a ledger. */
#include "init.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "clock.h"
#include "context.h"
#include "error.h"
#include "file_make.h"
#include "find.h"
#include "options.h"
#include "text_shell.h"
#include "text_utf8.h"

static const char settings[] =
	"# vigil.yaml - what holds for this whole ledger; all of it may be "
	"left "
	"out.\n"
	"#name: The name of this ledger\n"
	"#url: https://example.org/claims\n"
	"\n"
	"# Where the day begins and ends, for everybody who reads this "
	"ledger.\n"
	"timezone: %s\n"
	"\n"
	"# Under whose name `vigil mark` records, where neither "
	"$VIGIL_REVIEWER nor the\n"
	"# user's own configuration says; without it, git's user.name or the "
	"login.\n"
	"#reviewer: Name\n"
	"\n"
	"# Whether each review has to be signed off by somebody else before it "
	"counts\n"
	"# (required), or only those made with `vigil mark --draft` (optional)."
	"\n"
	"#signoff: required\n"
	"\n"
	"# What is promised: the days from review to review, at least and at "
	"most.\n"
	"#promise: {shortest: 30, longest: 90}\n"
	"\n"
	"# Days from review to review, by topic, within that. Without one, 30 "
	"days "
	"after\n"
	"# publication or a change of verdict, then 60, then 90.\n"
	"#cadence:\n"
	"#  a-topic: 45\n"
	"\n"
	"# When people work. With one of these, a next review by cadence or "
	"ladder "
	"falls\n"
	"# on no other day.\n"
	"#workdays: [mon, tue, wed, thu, fri]\n"
	"#days_off: [2026-12-24..2027-01-01, 2026-05-01]\n"
	"\n"
	"# Whom `vigil mail` tells what has no owner with an address, from "
	"whom "
	"that\n"
	"# comes, and addresses of those whom claims name as owners.\n"
	"#mail:\n"
	"#  to: desk@example.org\n"
	"#  from: vigil@example.org\n"
	"#  owners:\n"
	"#    Your Name: you@example.org\n"
	"#    Ann: {to: ann@example.org, every: monday}\n"
	"#  weekly: monday\n"
	"#  timeout: 60\n";

static const char example[] =
	"# An example: change it, or delete it. Without `published` it is a "
	"draft, which\n"
	"# is listed but never due. vigil-claim(5) tells what each key means.\n"
	"id: EX-001\n"
	"title: An example claim\n"
	"claim: One sentence that evidence can settle by the end of the year.\n"
	"topic: examples\n"
	"owner: Your Name <you@example.org>\n"
	"#published: 2026-05-22\n"
	"#resolves: 2026-12-31\n"
	"sources:\n"
	"  - title: What it rests on\n"
	"    url: https://example.org/source\n"
	"triggers:\n"
	"  - What would call for a review before its date.\n"
	"notes: |\n"
	"  Whatever your readers should know besides.\n";

static const char attributes[] =
	"journal/* -text\n"
	"journal.jsonl -text merge=union\n";

/* A link on the way to it is what the user wants. */
static int make_directory(const char *path, int *directory, struct error *err)
{
	if (!directory_is_empty(path) && mkdir(path, 0777) < 0) {
		if (errno == EEXIST || errno == ENOTDIR)
			return fail(err, FAILED,
				"%s: is there already, and is left as it is",
				path);
		return fail(err, FAILED, "%s: cannot be made: %s", path,
			strerror(errno));
	}
	*directory = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (*directory >= 0)
		return 0;
	return fail(
		err, FAILED, "%s: cannot be opened: %s", path, strerror(errno));
}

static int make_files(struct context *context, int directory, const char *path,
	struct error *err)
{
	struct arena *arena = context->arena;
	const char *const files[][2] = {
		{ "vigil.yaml",
			arena_printf(arena, settings, clock_zone(arena)) },
		{ "EX-001.yaml", example },
		{ ".gitattributes", attributes },
	};
	size_t i;

	for (i = 0; i < sizeof(files) / sizeof(*files); i++) {
		const char *file =
			arena_printf(arena, "%s/%s", path, files[i][0]);

		if (file_make(directory, files[i][0], file, 0666, files[i][1],
			    err) < 0)
			return -1;
		fprintf(context->out, "%s\n", text_printable(arena, file));
	}
	return 0;
}

/* It can be typed as it is, from where this ledger was made. */
static void tell_next(struct context *context, const char *path)
{
	struct arena *arena = context->arena;
	const char *place = "";

	if (strcmp(path, "claims") != 0)
		place = arena_printf(arena, "-C %s ",
			text_shell(arena, text_printable(arena, path)));
	fprintf(context->out, "next: vigil %snew CL-001\n", place);
}

static int init_run(struct context *context, struct error *err)
{
	const struct option options[] = { { 0 } };
	const char *path;
	int directory = -1, result;

	if (context_options(context, options, err) < 0)
		return -1;
	if (context->words.count > 1)
		return fail(err, USAGE, "one directory at most");
	path = context_new_place(context, 0);
	if (make_directory(path, &directory, err) < 0)
		return -1;
	result = make_files(context, directory, path, err);
	close(directory);
	if (result == 0)
		tell_next(context, path);
	return result;
}

const struct command command_init = {
	.name = "init",
	.arguments = "[DIR]",
	.summary = "Makes a ledger: claims/ here, or DIR",
	.examples = { "vigil init", "vigil init forecasts" },
	.run = init_run,
};
