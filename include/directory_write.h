/* directory_write.h - new files below a directory that is held open. */
#ifndef VIGIL_DIRECTORY_WRITE_H
#define VIGIL_DIRECTORY_WRITE_H

#include <stddef.h>
#include <sys/types.h>

/* All return -1 and set errno where they fail; paths are those of directory.h.
 */

/* Writes a file that is not there yet, and waits until it is on disk; leaves
 * nothing where that fails. */
int directory_write(int directory, const char *path, mode_t mode,
	const char *bytes, size_t length);

/* The same for a file that others read as soon as it is there: it is written as
 * draft, a path where nobody looks, and given its name when it is whole. Fails
 * with EEXIST where there is such a file. */
int directory_write_whole(int directory, const char *draft, const char *path,
	const char *bytes, size_t length);

/* Writes all bytes to an open file. */
int write_all(int number, const char *bytes, size_t length);

/* Gives a file that is whole on disk a second name, which must be free, and
 * waits until that is on disk; fails with EEXIST where it is not free. Where
 * the disk knows no second names, the first is given up. */
int directory_name(int directory, const char *draft, const char *path);

/* Gives a file that name instead of its own, and waits for nothing; fails with
 * EEXIST where it is not free. */
int directory_move(int directory, const char *draft, const char *path);

#endif
