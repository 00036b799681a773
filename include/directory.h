/* directory.h - files below a directory that is held open. On the way to them,
 * and in their place, no symbolic link is followed. */
#ifndef VIGIL_DIRECTORY_H
#define VIGIL_DIRECTORY_H

#include <sys/stat.h>
#include <sys/types.h>

#include "arena.h"

/* Paths are relative and have no "." or ".." in them. All of these return -1
 * and set errno where they fail: to ELOOP where a link is in the way. */

/* Opens the directory that a path lies in, for the caller to close; *name is
 * the last part of the path. */
int directory_parent(int directory, const char *path, const char **name);

/* Opens a file with the flags of open(2), without waiting for a FIFO. What root
 * makes belongs to the owner of directory, here and in directory_make. */
int directory_open(int directory, const char *path, int flags, mode_t mode);

/* Makes a directory. */
int directory_make(int directory, const char *path);

/* Looks at what is there, be it a link. */
int directory_status(int directory, const char *path, struct stat *status);

/* Renames what is there, also where the name is taken; gives it one more name,
 * unless that is taken; and removes it, unless it is a directory. */
int directory_rename(int directory, const char *from, const char *to);
int directory_link(int directory, const char *from, const char *to);
int directory_remove(int directory, const char *path);

/* Renames what is there, unless the name is taken. Fails with EINVAL or ENOSYS
 * where system or disk cannot do that in one. */
int directory_rename_new(int directory, const char *from, const char *to);

/* Returns the first part of a path that is a symbolic link, or NULL. */
const char *directory_find_link(
	struct arena *arena, int directory, const char *path);

#endif
