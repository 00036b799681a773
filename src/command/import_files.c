/* import_files.c - the files of an import. */
#include "import_files.h"

#include <dirent.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "arena.h"
#include "context.h"
#include "error.h"
#include "foreign.h"
#include "foreign_json.h"
#include "foreign_page.h"
#include "foreign_table.h"
#include "import_claim.h"
#include "import_run.h"
#include "progress.h"
#include "text.h"
#include "text_compare.h"
#include "text_utf8.h"

enum { DEPTH_MOST = 32, UNTAKEN_SHOWN = 20 };

const char *const import_formats[] = { "csv", "tsv", "json", "markdown", NULL };

static const struct {
	const char *ending, *format;
	foreign_reader *read;
} formats[] = {
	{ ".csv", "csv", foreign_table_read },
	{ ".tsv", "tsv", foreign_table_read },
	{ ".tab", "tsv", foreign_table_read },
	{ ".json", "json", foreign_json_read },
	{ ".md", "markdown", foreign_page_read },
	{ ".mdx", "markdown", foreign_page_read },
	{ ".markdown", "markdown", foreign_page_read },
};

enum { FORMATS = sizeof(formats) / sizeof(*formats) };

/* ---- which files ---- */

static foreign_reader *reader_of(const char *path, const char *format)
{
	const char *ending = strrchr(path, '.');
	size_t i;

	for (i = 0; i < FORMATS; i++) {
		if (format ? strcmp(formats[i].format, format) == 0
			   : ending && text_same(formats[i].ending, ending))
			return formats[i].read;
	}
	return NULL;
}

static int add_tree(
	struct import_run *run, const char *path, int depth, struct error *err);

/* In a directory, what is no page is passed over, and so is what is hidden. */
static int add_path(
	struct import_run *run, const char *path, int depth, struct error *err)
{
	struct stat status;

	if (stat(path, &status) < 0)
		return fail(err, FAILED, "%s: cannot be read: %s",
			text_printable(run->context->arena, path),
			strerror(errno));
	if (S_ISDIR(status.st_mode))
		return add_tree(run, path, depth + 1, err);
	if (depth == 0 && !S_ISREG(status.st_mode))
		return fail(err, FAILED,
			"%s: not a regular file; it is read more than once, so "
			"save it as one",
			text_printable(run->context->arena, path));
	if (depth == 0 || (S_ISREG(status.st_mode) &&
				  reader_of(path, NULL) == foreign_page_read))
		texts_add(run->context->arena, &run->files, path);
	return 0;
}

static int names_in(struct arena *arena, const char *path, struct texts *names)
{
	DIR *directory = opendir(path);
	const struct dirent *entry;

	if (!directory)
		return -1;
	while ((entry = readdir(directory))) {
		if (*entry->d_name != '.')
			texts_add_copy(arena, names, entry->d_name);
	}
	return closedir(directory);
}

static int add_tree(
	struct import_run *run, const char *path, int depth, struct error *err)
{
	struct arena *arena = run->context->arena;
	struct texts names = { NULL, 0 };
	size_t i;

	if (depth > DEPTH_MOST)
		return fail(err, FAILED, "%s: more than %d directories deep",
			text_printable(arena, path), DEPTH_MOST);
	if (names_in(arena, path, &names) < 0)
		return fail(err, FAILED, "%s: cannot be read: %s",
			text_printable(arena, path), strerror(errno));
	texts_sort(&names);
	for (i = 0; i < names.count; i++) {
		if (add_path(run,
			    arena_printf(arena, "%s/%s", path, names.items[i]),
			    depth, err) < 0)
			return -1;
	}
	return 0;
}

static int check_format(
	struct import_run *run, const char *path, struct error *err)
{
	if (reader_of(path, run->from))
		return 0;
	return fail(err, USAGE,
		"%s: not .csv, .tsv, .json or .md; save it as one of these, or "
		"say which it is: --from csv|tsv|json|markdown",
		text_printable(run->context->arena, path));
}

int import_find_files(struct import_run *run, struct error *err)
{
	const struct texts *words = &run->context->words;
	size_t i;

	for (i = 0; i < words->count; i++) {
		if (add_path(run, words->items[i], 0, err) < 0)
			return -1;
	}
	for (i = 0; i < run->files.count; i++) {
		if (check_format(run, run->files.items[i], err) < 0)
			return -1;
	}
	if (run->files.count == 0)
		return fail(err, FAILED,
			"%s: a directory in which no file ends in .md",
			text_printable(run->context->arena, words->items[0]));
	return 0;
}

/* ---- reading them ---- */

static bool is_in_tree(const struct import_run *run, const char *path)
{
	const struct texts *words = &run->context->words;
	size_t i = 0;

	while (i < words->count && words->items[i] != path)
		i++;
	return i == words->count;
}

static void note_untaken(
	struct import_run *run, const struct foreign_source *source)
{
	struct arena *arena = run->context->arena;

	run->passed_over += source->passed_over;
	if (source->untaken.count)
		texts_add(arena, &run->untaken,
			arena_printf(arena, "%s: not taken: %s",
				text_printable(arena, source->path),
				texts_first(arena, &source->untaken,
					UNTAKEN_SHOWN)));
}

static int read_file(
	struct import_run *run, const char *path, struct error *err)
{
	struct foreign_source source = { .path = path,
		.in = fopen(path, "rb"),
		.findings = &run->findings,
		.each = import_claim,
		.context = run,
		.in_tree = is_in_tree(run, path),
		.arena = run->context->arena };
	int result;

	if (!source.in)
		return fail(err, FAILED, "%s: cannot be read: %s",
			text_printable(run->context->arena, path),
			strerror(errno));
	*err = (struct error){ .message = "" };
	run->err = err;
	result = reader_of(path, run->from)(&source, err);
	fclose(source.in);
	if (run->phase == PHASE_CHECK)
		note_untaken(run, &source);
	return result;
}

int import_read_files(struct import_run *run, struct error *err)
{
	static const char *const doing[] = { "scanning", "reading" };
	size_t i;
	int result = 0;

	known_forget(&run->known);
	run->given = 0;
	run->progress = progress_begin(
		run->context->messages, doing[run->phase], run->read, "claims");
	run->read = 0;
	for (i = 0; i < run->files.count && result == 0; i++)
		result = read_file(run, run->files.items[i], err);
	progress_end(&run->progress);
	return result;
}
