/* verify.c - vigil verify: whether the record is as it was made. */
#include "verify.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "child.h"
#include "context.h"
#include "context_problems.h"
#include "error.h"
#include "ledger.h"
#include "options.h"
#include "problem.h"
#include "text.h"
#include "text_stream.h"
#include "text_utf8.h"
#include "verify_commits.h"
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

/* All lines of the record that a revision of git has. */
static char *read_revision(
	struct context *context, const char *revision, size_t *length)
{
	const char *const lines[] = { "git", "-C", context->ledger.path, "grep",
		"-h", "-e", "^{", revision, "--", "journal", "journal.jsonl",
		NULL };

	return child_text(context->arena, lines, length);
}

/* All files of a directory that is a record, or a ledger with one: not what
 * lies deeper, or this ledger would be found in each directory above it. */
static char *read_directory(
	struct context *context, const char *path, size_t *length)
{
	static const char *const found[] = { "!", "-name", ".", "-prune",
		"-type", "f", "-name", "*.jsonl", "-exec", "grep", "-h", "-e",
		"^{", "{}", "+", NULL };
	struct arena *arena = context->arena;
	const char *start = *path == '/' ? "" : "./";
	const char *below = arena_printf(arena, "%s%s/journal/.", start, path);
	struct texts words = { NULL, 0 };
	struct stat status;
	size_t i;

	texts_add(arena, &words, "find");
	texts_add(arena, &words, arena_printf(arena, "%s%s/.", start, path));
	if (stat(below, &status) == 0)
		texts_add(arena, &words, below);
	for (i = 0; i < sizeof(found) / sizeof(*found); i++)
		texts_add(arena, &words, found[i]);
	return child_text(arena, words.items, length);
}

static bool is_digest(const char *text)
{
	size_t digits = strspn(text, "0123456789");

	return digits > 0 && text[digits] == '-' &&
	       strspn(text + digits + 1, "0123456789abcdef") == 64 &&
	       strlen(text) == digits + 65;
}

static int read_text(struct context *context, const char *against,
	struct older *older, struct error *err)
{
	struct arena *arena = context->arena;
	struct stat status;

	if (stat(against, &status) < 0)
		older->text = read_revision(context, against, &older->length);
	else if (S_ISDIR(status.st_mode))
		older->text = read_directory(context, against, &older->length);
	else
		older->text = read_file(arena, against, &older->length);
	if (older->text)
		return 0;
	return fail(err, FAILED,
		"%s: neither a list of heads, nor a record, nor a revision of "
		"git that has one",
		text_printable(arena, against));
}

static int read_older(struct context *context, const char *against,
	struct older *older, struct error *err)
{
	if (*against == '-')
		return fail(err, USAGE, "--against %s: not a revision",
			text_printable(context->arena, against));
	if (is_digest(against))
		return fail(err, USAGE,
			"--against %s: a digest alone does not tell what is "
			"gone; keep the list of heads instead: vigil verify "
			"--heads",
			against);
	return read_text(context, against, older, err);
}

static const char *plural(size_t count, const char *one, const char *many)
{
	return count == 1 ? one : many;
}

static void print_notes(FILE *out, const struct verification *verification)
{
	if (verification->undone)
		fprintf(out, "%zu taken back\n", verification->undone);
	if (verification->waiting)
		fprintf(out, "%zu %s for entries that this checkout lacks\n",
			verification->waiting,
			plural(verification->waiting, "waits", "wait"));
	if (verification->forks)
		fprintf(out,
			"%zu %s with reviews beside each other that differ\n",
			verification->forks,
			plural(verification->forks, "claim", "claims"));
}

static void conclude(const struct context *context,
	const struct verification *verification, bool is_since)
{
	size_t faults = verification->faults.count;
	size_t entries = verification->entries, claims = verification->claims;

	if (faults)
		fprintf(context->out, "%zu %s in %zu %s of %zu %s\n", faults,
			plural(faults, "fault", "faults"), entries,
			plural(entries, "entry", "entries"), claims,
			plural(claims, "claim", "claims"));
	else
		fprintf(context->out,
			"%zu %s of %zu %s: each is as it was written, none "
			"between is missing, each file has the text that was "
			"judged%s\n",
			entries, plural(entries, "entry", "entries"), claims,
			plural(claims, "claim", "claims"),
			is_since ? "; nothing is gone since then" : "");
	print_notes(context->out, verification);
	fprintf(context->out, "digest %s\n", verification->digest);
}

static int print_heads(FILE *out, const struct verification *verification)
{
	size_t i;

	for (i = 0; i < verification->heads.count; i++)
		fprintf(out, "%s\n", verification->heads.items[i]);
	return 0;
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

/* Holds the record against an older one, where one is named. */
static int read_record(struct context *context, const char *against,
	struct verification *verification, struct error *err)
{
	struct older older = { NULL, 0 };

	if (against && read_older(context, against, &older, err) < 0)
		return -1;
	return verify_ledger(
		&context->ledger, against ? &older : NULL, verification, err);
}

static int verify_run(struct context *context, struct error *err)
{
	const char *against = NULL, *range = NULL, *git_directory = NULL;
	bool heads = false;
	const struct option options[] = {
		{ .name = "against",
			.value = "HEADS|RECORD|REVISION",
			.help = "also fail if something is gone since: a "
				"list of heads that was kept, an older "
				"record, or one in a revision of git",
			.text = &against },
		{ .name = "heads",
			.help = "print the last entry of each claim, to be "
				"kept",
			.flag = &heads },
		{ .name = "range",
			.value = "OLD..NEW",
			.help = "check the commits of a push instead",
			.text = &range },
		{ .name = "git-dir",
			.value = "DIR",
			.help = "the repository that has them",
			.text = &git_directory },
		{ 0 },
	};
	struct verification verification;

	if (context_options(context, options, err) < 0 ||
		context_no_words(context, err) < 0)
		return -1;
	if (range || git_directory)
		return verify_commits(
			context, range, git_directory, heads || against, err);
	if (context_open(context, LEDGER_VERIFY, err) < 0 ||
		read_record(context, against, &verification, err) < 0)
		return -1;
	if (heads)
		return print_heads(context->out, &verification);
	return print(context, &verification, against != NULL, err);
}

const struct command command_verify = {
	.name = "verify",
	.arguments =
		"[--heads] [--against HEADS|RECORD|REVISION] "
		"[--range OLD..NEW] [--git-dir DIR]",
	.summary = "Checks that the whole record is as it was made",
	.run = verify_run,
};
