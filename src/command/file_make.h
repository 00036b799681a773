/* file_make.h - making a file that nobody has yet. */
#ifndef VIGIL_COMMAND_FILE_MAKE_H
#define VIGIL_COMMAND_FILE_MAKE_H

#include <sys/types.h>

#include "error.h"

/* Makes a file below an open directory that is not there yet, whole and on
 * disk, or none; path is how the user can reach it. */
int file_make(int directory, const char *name, const char *path, mode_t mode,
	const char *text, struct error *err);

#endif
