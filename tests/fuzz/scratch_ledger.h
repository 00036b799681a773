/* scratch_ledger.h - a ledger in a directory of this process, and commands run
 * in it. */
#ifndef VIGIL_SCRATCH_LEDGER_H
#define VIGIL_SCRATCH_LEDGER_H

#include <dirent.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "commands.h"
#include "complete.h"
#include "context.h"
#include "context_problems.h"
#include "error.h"
#include "require.h"
#include "text.h"

static char scratch[] = "/dev/shm/vigil-fuzz-XXXXXX";

/* One file without a problem, and one with: A-1 is still open. */
static const char scratch_good[] =
	"id: A-1\nclaim: Rain falls.\npublished: 2026-05-01\ntitle: Rain\n"
	"topic: weather\nowner: Ann <ann@example.org>\ntags: [sky, blue]\n"
	"sources: [https://example.org/rain]\nnotes: None.\n";
static const char scratch_bad[] =
	"id: A-2\nclaim: Snow falls.\npublished: 2026-06-01\n"
	"resolves: 2027-01-01\nsupersedes: [A-1]\ntopic: snow\n---\n"
	"id: A-3\nclaim: Hail falls.\n";

/* Returns the path of a name in the ledger, until the next call. */
static inline const char *scratch_path(const char *name)
{
	static char path[256];

	snprintf(path, sizeof(path), "%s/%s", scratch, name);
	return path;
}

static inline void scratch_write(
	const char *name, const void *bytes, size_t size)
{
	int file = open(scratch_path(name), O_WRONLY | O_CREAT | O_TRUNC, 0600);

	require(file >= 0 && write(file, bytes, size) == (ssize_t)size);
	close(file);
}

/* Removes all files in a directory of the ledger that has no others in it. */
static inline void scratch_empty(const char *name)
{
	DIR *directory = opendir(scratch_path(name));
	const struct dirent *item;

	if (!directory)
		return;
	while ((item = readdir(directory)))
		unlinkat(dirfd(directory), item->d_name, 0);
	closedir(directory);
}

static inline void scratch_remove(void)
{
	scratch_empty(".vigil");
	rmdir(scratch_path(".vigil"));
	scratch_empty("journal");
	rmdir(scratch_path("journal"));
	scratch_empty("");
	rmdir(scratch);
}

/* Runs a command on that ledger as main does, and returns what it wrote to
 * both outputs in *text, to be freed. */
static inline enum error_code scratch_run(const struct command *command,
	const struct texts *words, const char *partial, char **text)
{
	struct arena arena = { 0 };
	struct error err = { OK, "" };
	size_t length;
	FILE *out = open_memstream(text, &length);
	struct context context = { .arena = &arena,
		.out = out,
		.messages = out,
		.words = *words,
		.partial = partial,
		.directory = scratch,
		.today_given = "2026-11-23",
		.commands = commands,
		.complete = complete,
		.command = command };

	require(out);
	if (command->run(&context, &err) == 0)
		err.code = OK;
	context_print_problems(&context);
	context_close(&context);
	fprintf(out, "%s\n", err.message);
	fclose(out);
	require(strlen(*text) == length);
	arena_release(&arena);
	return err.code;
}

/* Returns the command of a name, or NULL. */
static inline const struct command *scratch_command(const char *name)
{
	const struct command_row *row = commands;

	while (row->command && strcmp(row->command->name, name) != 0)
		row++;
	return row->command;
}

/* Runs a command where the answer does not matter; its name is the first of the
 * words. */
static inline void scratch_do(const char *const *words)
{
	const struct command *command = scratch_command(*words++);
	struct arena arena = { 0 };
	struct texts given = { NULL, 0 };
	char *text;

	for (; *words; words++)
		texts_add(&arena, &given, *words);
	scratch_run(command, &given, NULL, &text);
	free(text);
	arena_release(&arena);
}

/* Makes the ledger, with some entries. */
static inline void scratch_make(void)
{
	static const char *const sync[] = { "sync", "--by=Ann", NULL },
				 *const mark[] = { "mark", "A-1", "partial",
					 "--note=n", "--by=Ann",
					 "--on=2026-06-01", NULL },
				 *const dissent[] = { "dissent", "A-1",
					 "--from=Bob", "--note=n", "--material",
					 "--by=Ann", NULL };

	require(mkdtemp(scratch));
	atexit(scratch_remove);
	scratch_write("a.yaml", scratch_good, sizeof(scratch_good) - 1);
	scratch_write("b.yaml", scratch_bad, sizeof(scratch_bad) - 1);
	scratch_write("vigil.yaml", "cadence: {snow: 45}\n", 20);
	scratch_do(sync);
	scratch_do(mark);
	scratch_do(dissent);
}

#endif
