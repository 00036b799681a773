/* path_within.c - whether a file that a user names is one of the ledger's. */
#include "path_within.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "ledger.h"
#include "walk.h"

/* Links on the way to the file are followed, one in its place is not. */
static const char *real_place(struct arena *arena, const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *parent = slash ? arena_copy_bytes(arena, path,
					     (size_t)(slash - path) + 1)
				   : ".";
	char *real = realpath(parent, NULL);
	const char *place = NULL;

	if (real)
		place = arena_printf(arena, "%s%s%s", real,
			strcmp(real, "/") == 0 ? "" : "/",
			slash ? slash + 1 : path);
	free(real);
	return place;
}

const char *ledger_path_within(
	struct arena *arena, const struct ledger *ledger, const char *path)
{
	char *top = realpath(ledger->path, NULL);
	const char *place = real_place(arena, path), *within = NULL;
	size_t length = top ? strlen(top) : 0;

	if (place && length && strncmp(place, top, length) == 0 &&
		place[length] == '/')
		within = place + length + 1;
	free(top);
	return within && (strcmp(within, "vigil.yaml") == 0 ||
				 walk_finds(arena, within))
		       ? within
		       : NULL;
}
