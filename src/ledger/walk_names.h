/* walk_names.h - the names of the files of a ledger. */
#ifndef VIGIL_WALK_NAMES_H
#define VIGIL_WALK_NAMES_H

#include <dirent.h>
#include <stdbool.h>

#include "arena.h"
#include "walk.h"

/* Adds a file; whether it is there is not known yet. */
void walk_add(struct walk *walk, struct arena *arena, const char *path,
	bool is_of_record);

/* Adds all files in a directory, and in those below it, whose names say that
 * they hold claims or the record, and directories that cannot be read. path is
 * the way there from the ledger, "" for the ledger itself, and depth how many
 * names it has. Returns -1, and leaves errno, where the directory itself cannot
 * be read. */
int walk_names(struct walk *walk, struct arena *arena, DIR *directory,
	const char *path, int depth);

#endif
