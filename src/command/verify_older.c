/* verify_older.c - reading what a record is held against. */
#include "verify_older.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "arena.h"
#include "child.h"
#include "context.h"
#include "error.h"
#include "ledger.h"
#include "text.h"
#include "text_stream.h"
#include "text_utf8.h"
#include "verify_ledger.h"

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

int verify_older(struct context *context, const char *against,
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
