/* verify.c - vigil verify: whether the record is as it was made. */
#include "verify.h"

#include <stdbool.h>
#include <stdio.h>
#include <unistd.h>

#include "arena.h"
#include "child.h"
#include "context.h"
#include "context_problems.h"
#include "error.h"
#include "ledger.h"
#include "options.h"
#include "problem.h"
#include "text_stream.h"
#include "text_utf8.h"
#include "verify_ledger.h"

static void print_faults(
	struct context *context, const struct problems *problems)
{
	const struct problem *problem = problems->first;

	for (; problem; problem = problem->next)
		context_print_problem(context, context->out, problem);
}

/* Returns all of a file, which may be a pipe, or NULL. */
static char *read_file(struct arena *arena, const char *path, size_t *length)
{
	FILE *file = fopen(path, "r");
	char *text = NULL;

	if (!file)
		return NULL;
	text = text_stream_read(arena, file, length);
	if (ferror(file))
		text = NULL;
	fclose(file);
	return text;
}

/* An older journal is a file, or what a revision of git has. */
static int read_older(struct context *context, const char *against,
	const char **journal, size_t *length, struct error *err)
{
	struct arena *arena = context->arena;
	const char *const revision[] = { "git", "-C", context->ledger.path,
		"show", arena_printf(arena, "%s:./journal.jsonl", against),
		NULL };

	*journal = access(against, F_OK) == 0
			   ? read_file(arena, against, length)
			   : child_text(arena, revision, length);
	if (*journal)
		return 0;
	return fail(err, FAILED,
		"%s: neither a journal, nor a revision of git that has one, "
		"nor a digest of vigil verify",
		text_printable(arena, against));
}

static int hold_against(struct context *context, const char *against,
	struct verification *verification, struct error *err)
{
	const char *journal;
	size_t length = 0;

	if (!against)
		return 0;
	if (*against == '-')
		return fail(err, USAGE, "--against %s: not a revision",
			text_printable(context->arena, against));
	if (is_ledger_digest(against))
		return verify_against_digest(
			&context->ledger, against, verification, err);
	if (read_older(context, against, &journal, &length, err) < 0)
		return -1;
	return verify_against_journal(
		&context->ledger, journal, length, verification, err);
}

static void conclude(const struct context *context,
	const struct verification *verification, bool is_since)
{
	size_t faults = verification->faults.count;

	if (faults)
		fprintf(context->out, "%zu %s in %zu entries of %zu claims\n",
			faults, faults == 1 ? "fault" : "faults",
			verification->entries, verification->claims);
	else
		fprintf(context->out,
			"%zu entries of %zu claims: each is as it was written, "
			"none between is missing, each file has the text that "
			"was judged%s\n",
			verification->entries, verification->claims,
			is_since ? "; nothing is gone since then" : "");
	fprintf(context->out, "digest %s\n", verification->digest);
}

static int print(struct context *context,
	const struct verification *verification, bool is_since,
	struct error *err)
{
	context->problems_told = true;
	print_faults(context, &verification->faults);
	print_faults(context, &verification->notes);
	conclude(context, verification, is_since);
	return verification->faults.count ? fail(err, INVALID, "%s", "") : 0;
}

static int verify_run(struct context *context, struct error *err)
{
	const char *against = NULL;
	const struct option options[] = {
		{ .name = "against",
			.value = "JOURNAL|REVISION|DIGEST",
			.help = "an older journal, one in a revision of git, "
				"or "
				"the digest that verify once gave",
			.text = &against },
		{ 0 },
	};
	struct verification verification;

	if (context_options(context, options, err) < 0 ||
		context_no_words(context, err) < 0 ||
		context_open(context, LEDGER_READ, err) < 0 ||
		verify_ledger(&context->ledger, &verification, err) < 0 ||
		hold_against(context, against, &verification, err) < 0)
		return -1;
	return print(context, &verification, against != NULL, err);
}

const struct command command_verify = {
	.name = "verify",
	.arguments = "[--against JOURNAL|REVISION|DIGEST]",
	.summary = "Checks that the whole record is as it was made",
	.run = verify_run,
};
