/* inner_path.c - paths that do not lead out. */
#include "inner_path.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

bool is_inner_path(const char *path)
{
	for (;; path++) {
		size_t length = strcspn(path, "/");

		if (length == 0 || (length == 1 && *path == '.') ||
			(length == 2 && strncmp(path, "..", 2) == 0))
			return false;
		path += length;
		if (!*path)
			return true;
	}
}
