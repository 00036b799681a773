/* note.c - the note that goes with a review. */
#include "note.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "clock.h"
#include "context.h"
#include "directory.h"
#include "editor.h"
#include "error.h"
#include "file.h"
#include "file_make.h"
#include "ledger.h"
#include "text_utf8.h"

enum { NOTE_BYTES = 64 * 1024 };

/* ---- checking ---- */

/* Trims both ends; newlines within stay. */
static char *trimmed(struct arena *arena, const char *text)
{
	char *copy;
	size_t length;

	text += strspn(text, " \t\r\n");
	copy = arena_copy(arena, text);
	length = strlen(copy);
	while (length > 0 && strchr(" \t\r\n", copy[length - 1]))
		copy[--length] = '\0';
	return copy;
}

int note_check(struct context *context, const char *text, size_t length,
	const char **note, struct error *err)
{
	if (strlen(text) != length || text_valid_length(text, length) < length)
		return fail(err, USAGE, "the note is not UTF-8 text");
	if (text[text_control_offset(text)])
		return fail(err, USAGE,
			"the note has a control character in it; take it out");
	if (length > NOTE_BYTES)
		return fail(err, USAGE, "the note is longer than %d KiB",
			NOTE_BYTES / 1024);
	*note = trimmed(context->arena, text);
	if (**note)
		return 0;
	return fail(err, FAILED, "the note is empty; nothing was recorded");
}

static int read_file(struct context *context, FILE *in, const char **text,
	size_t *length, struct error *err)
{
	char *bytes = arena_alloc(context->arena, NOTE_BYTES + 2);

	*length = fread(bytes, 1, NOTE_BYTES + 1, in);
	*text = bytes;
	if (ferror(in))
		return fail(err, FAILED, "the note cannot be read: %s",
			strerror(errno));
	return 0;
}

static int from_input(
	struct context *context, const char **note, struct error *err)
{
	const char *text;
	size_t length;

	if (read_file(context, stdin, &text, &length, err) < 0)
		return -1;
	return note_check(context, text, length, note, err);
}

/* ---- the editor ---- */

/* Drops the lines that begin with a '#'. */
static char *without_comments(struct arena *arena, const char *text)
{
	char *kept = arena_copy(arena, text), *out = kept;

	while (*text) {
		size_t line = strcspn(text, "\n");

		line += text[line] == '\n';
		if (*text != '#') {
			memmove(out, text, line);
			out += line;
		}
		text += line;
	}
	*out = '\0';
	return kept;
}

static FILE *open_draft(struct context *context, const char *name)
{
	int number = file_open(&context->ledger, name, O_RDONLY);
	FILE *file = number < 0 ? NULL : fdopen(number, "r");

	if (!file && number >= 0)
		close(number);
	return file;
}

static int read_draft(struct context *context, const char *name,
	const char *path, const char **note, struct error *err)
{
	FILE *file = open_draft(context, name);
	const char *text;
	size_t length;
	int result;

	if (!file)
		return fail(err, FAILED, "%s: cannot be read: %s", path,
			strerror(errno));
	result = read_file(context, file, &text, &length, err);
	fclose(file);
	if (result < 0)
		return -1;
	if (strlen(text) != length)
		return note_check(context, text, length, note, err);
	text = without_comments(context->arena, text);
	return note_check(context, text, strlen(text), note, err);
}

static bool has_text(struct context *context, const char *name)
{
	struct arena *arena = context->arena;
	FILE *file = open_draft(context, name);
	char *text = arena_alloc(arena, NOTE_BYTES + 1);
	bool found = false;

	if (!file)
		return false;
	text[fread(text, 1, NOTE_BYTES, file)] = '\0';
	fclose(file);
	text = without_comments(arena, text);
	found = text[strspn(text, " \t\r\n")] != '\0';
	return found;
}

static int make_draft(struct context *context, const char *name,
	const char *path, const char *template, struct error *err)
{
	static const char drafts[] = ".vigil/drafts";
	const struct ledger *ledger = &context->ledger;

	if (directory_make(ledger->directory, drafts) < 0 && errno != EEXIST)
		return fail(err, FAILED, "%s: cannot be made: %s",
			ledger_path_of(context->arena, ledger, drafts),
			strerror(errno));
	return file_make(ledger->directory, name, path, 0600, template, err);
}

static const char *draft_name(struct arena *arena)
{
	return arena_printf(
		arena, ".vigil/drafts/note-%lld.txt", clock_nanoseconds());
}

static int from_editor(struct context *context, const char *template,
	const char **note, const char **draft, struct error *err)
{
	const char *name = draft_name(context->arena);
	const char *path =
		ledger_path_of(context->arena, &context->ledger, name);

	if (make_draft(context, name, path, template, err) < 0)
		return -1;
	*draft = path;
	if (editor_run(path, err) == 0 &&
		read_draft(context, name, path, note, err) == 0)
		return 0;
	if (!has_text(context, name)) {
		directory_remove(context->ledger.directory, name);
		*draft = NULL;
	}
	return -1;
}

bool note_is_edited(const char *given)
{
	return given && !*given && editor_has_user();
}

int note_read(struct context *context, const char *given, const char *template,
	const char **note, const char **draft, struct error *err)
{
	*note = *draft = NULL;
	if (!given)
		return 0;
	if (*given && strcmp(given, "-") != 0)
		return note_check(context, given, strlen(given), note, err);
	if (note_is_edited(given))
		return from_editor(context, template, note, draft, err);
	return from_input(context, note, err);
}

const char *note_save(struct context *context, const char *text)
{
	const char *name = draft_name(context->arena);
	const char *path =
		ledger_path_of(context->arena, &context->ledger, name);
	struct error ignored;

	return make_draft(context, name, path, text, &ignored) < 0 ? NULL
								   : path;
}

int note_keep(const char *draft, struct error *err)
{
	struct error reason = *err;

	if (!draft)
		return -1;
	return fail(err, reason.code, "%s\nyour note is kept in %s",
		reason.message, draft);
}
