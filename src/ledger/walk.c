/* walk.c - the files of a ledger, as a directory walk finds them. */
#include "walk.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "directory.h"
#include "error.h"
#include "ledger.h"
#include "record_files.h"
#include "signature.h"
#include "text.h"
#include "walk_names.h"
#include "walk_signatures.h"

/* ---- the whole ---- */

/* Drops what went away meanwhile, and adds up the rest. */
static void sum_up(struct walk *walk)
{
	size_t i, kept = 0;

	for (i = 0; i < walk->count; i++) {
		const struct found *file = &walk->files[i];

		if (!file->is_there)
			continue;
		walk->sums[file->bucket] += file->sum;
		walk->files[kept++] = *file;
	}
	walk->count = kept;
}

static int walk_open(struct walk *walk, struct arena *arena, DIR *directory)
{
	if (walk_names(walk, arena, directory, "", 0) < 0)
		return -1;
	walk_signatures(walk->files, walk->count, dirfd(directory));
	sum_up(walk);
	return 0;
}

/* Opened anew, since a descriptor remembers how far it was read. */
int walk_ledger(struct walk *walk, struct arena *arena,
	const struct ledger *ledger, struct error *err)
{
	int number = openat(
		ledger->directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *directory = number < 0 ? NULL : fdopendir(number);
	int result = -1;

	memset(walk, 0, sizeof(*walk));
	walk->site = &ledger->settings.site;
	if (directory)
		result = walk_open(walk, arena, directory);
	if (result < 0) {
		fail(err, FAILED, "%s: cannot be read: %s", ledger->path,
			strerror(errno));
		walk_release(walk);
	}
	if (directory)
		closedir(directory);
	else if (number >= 0)
		close(number);
	return result;
}

/* ---- the record alone ---- */

static void drop_record(struct walk *walk)
{
	size_t i, kept = 0;

	for (i = 0; i < walk->count; i++) {
		if (!walk->files[i].is_of_record)
			walk->files[kept++] = walk->files[i];
	}
	walk->count = kept;
}

int walk_record(struct walk *walk, struct arena *arena,
	const struct ledger *ledger, struct error *err)
{
	const int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
	int number = directory_open(ledger->directory, "journal", flags, 0);
	DIR *directory = number < 0 ? NULL : fdopendir(number);
	size_t before;
	int result = 0;

	walk->site = &ledger->settings.site;
	drop_record(walk);
	before = walk->count;
	memset(walk->sums, 0, sizeof(walk->sums));
	walk_add(walk, arena, old_journal, true);
	if (directory)
		result = walk_names(walk, arena, directory, "journal", 1);
	walk_signatures(
		walk->files + before, walk->count - before, ledger->directory);
	sum_up(walk);
	if (directory)
		closedir(directory);
	else if (number >= 0)
		close(number);
	return result < 0 ? fail(err, FAILED, "%s/journal: cannot be read: %s",
				    ledger->path, strerror(errno))
			  : 0;
}

void walk_files(
	struct walk *walk, struct arena *arena, const struct texts *files)
{
	size_t i;

	memset(walk, 0, sizeof(*walk));
	for (i = 0; i < files->count; i++) {
		walk_add(walk, arena, files->items[i],
			is_record_file(files->items[i]));
		/* sums that no look leaves behind: all are read */
		walk->files[i].sum = 0;
		walk->sums[walk->files[i].bucket] +=
			unsettled_sum(files->items[i]) + 1;
	}
}

void walk_release(struct walk *walk)
{
	free(walk->files);
}

size_t walk_claim_files(const struct walk *walk)
{
	size_t i, count = 0;

	for (i = 0; i < walk->count; i++)
		count += !walk->files[i].is_of_record;
	return count;
}
