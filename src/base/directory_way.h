/* directory_way.h - the way to files below a directory that is held open, which
 * follows no link. These return -1 and set errno where they fail. */
#ifndef VIGIL_BASE_DIRECTORY_WAY_H
#define VIGIL_BASE_DIRECTORY_WAY_H

#include <stdbool.h>
#include <sys/types.h>

/* Opens what has a name in a directory, without waiting for a FIFO: with ELOOP
 * for a link, on all systems. */
int directory_way_open(int directory, const char *name, int flags, mode_t mode);

/* Returns whether a name in a directory is that of a symbolic link. */
bool directory_way_is_link(int directory, const char *name);

/* Returns the directory that a path lies in, which may be the one it begins in,
 * for directory_way_leave to close; *name is the last part of the path. */
int directory_way_find(int directory, const char *path, const char **name);
void directory_way_leave(int parent, int directory);

#endif
