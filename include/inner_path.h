/* inner_path.h - paths that do not lead out. */
#ifndef VIGIL_INNER_PATH_H
#define VIGIL_INNER_PATH_H

#include <stdbool.h>

/* Returns whether a path leads to something below the directory that it counts
 * from: it is relative, and no part of it is empty, "." or "..". */
bool is_inner_path(const char *path);

#endif
