/* record_check.c - what only `vigil check` says of files, those of the record
 * and those that are not read. */
#include "record_check.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "arena.h"
#include "child.h"
#include "claim_file_name.h"
#include "directory.h"
#include "file.h"
#include "git_head.h"
#include "ledger.h"
#include "lookalikes.h"
#include "problem.h"
#include "record_files.h"
#include "text.h"

enum { NAMES_SHOWN = 3 };

/* ---- beside the record ---- */

static bool ends_as_one(const char *name)
{
	static const char ending[] = ".jsonl";
	size_t length = strlen(name);

	return length >= sizeof(ending) &&
	       strcasecmp(name + length - sizeof(ending) + 1, ending) == 0;
}

static int open_below(const struct ledger *ledger, const char *path)
{
	const int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

	return *path ? directory_open(ledger->directory, path, flags, 0)
		     : openat(ledger->directory, ".", flags);
}

/* Directories whose names begin with a dot are not the ledger's, and one that
 * is named like a claim file is a problem of its own. */
static void find_strays(const struct ledger *ledger, struct arena *arena,
	const char *path, int depth, struct texts *strays)
{
	int number = open_below(ledger, path);
	DIR *directory = number < 0 ? NULL : fdopendir(number);
	const struct dirent *item;
	struct stat status;

	while (directory && (item = readdir(directory))) {
		const char *below = arena_printf(
			arena, "%s%s%s", path, *path ? "/" : "", item->d_name);

		if (ends_as_one(item->d_name)) {
			if (!is_record_file(below))
				texts_add(arena, strays, below);
		} else if (*item->d_name != '.' &&
			   !is_claim_file_name(item->d_name) &&
			   depth < DEPTH_LIMIT &&
			   fstatat(number, item->d_name, &status,
				   AT_SYMLINK_NOFOLLOW) == 0 &&
			   S_ISDIR(status.st_mode)) {
			find_strays(ledger, arena, below, depth + 1, strays);
		}
	}
	if (directory)
		closedir(directory);
	else if (number >= 0)
		close(number);
}

static void warn_of_strays(
	struct ledger *ledger, struct arena *arena, struct problems *warnings)
{
	struct texts strays = { NULL, 0 };
	struct problem warning = { .severity = SEVERITY_WARNING,
		.message =
			"is not read: the record is journal/*.jsonl and "
			"journal.jsonl; move it into journal/, or away" };
	size_t i;

	find_strays(ledger, arena, "", 0, &strays);
	texts_sort(&strays);
	for (i = 0; i < strays.count; i++) {
		warning.file = strays.items[i];
		problems_add(arena, warnings, &warning);
	}
}

/* ---- what git does not have ---- */

/* Returns the files of the record that nobody has told git of. */
static struct texts find_untracked(
	const struct ledger *ledger, struct arena *arena)
{
	const char *const words[] = { "git", "-C", ledger->path, "ls-files",
		"--others", "-z", "--", "journal", old_journal, NULL };
	struct texts files = { NULL, 0 };
	size_t length = 0;
	const char *name = child_text(arena, words, &length);
	const char *end = name ? name + length : NULL;

	for (; name != end; name += strlen(name) + 1) {
		if (is_record_file(name))
			texts_add(arena, &files,
				ledger_path_of(arena, ledger, name));
	}
	return files;
}

static void warn_of_untracked(
	struct ledger *ledger, struct arena *arena, struct problems *warnings)
{
	struct problem warning = { .severity = SEVERITY_WARNING,
		.file = "journal" };
	struct texts files;

	if (!git_is_there(ledger))
		return;
	files = find_untracked(ledger, arena);
	if (files.count == 0)
		return;
	warning.message = arena_printf(arena,
		"git does not have %zu %s of the record yet, and `git commit "
		"-a` leaves %s behind: `git add` %s (%s)",
		files.count, files.count == 1 ? "file" : "files",
		files.count == 1 ? "it" : "them",
		files.count == 1 ? "it" : "them",
		texts_first(arena, &files, NAMES_SHOWN));
	problems_add(arena, warnings, &warning);
}

void record_check_files(
	struct ledger *ledger, struct arena *arena, struct problems *warnings)
{
	lookalikes_find(ledger, arena, warnings);
	warn_of_strays(ledger, arena, warnings);
	warn_of_untracked(ledger, arena, warnings);
}
