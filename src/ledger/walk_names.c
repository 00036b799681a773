/* walk_names.c - the names of the files of a ledger. */
#include "walk_names.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "claim_file_name.h"
#include "record_files.h"
#include "signature.h"
#include "site_settings.h"
#include "walk.h"
#include "walk_signatures.h"

/* So many files are found before what is known of them is moved. */
enum { FIRST_ROOM = 8192 };

static void make_room(struct walk *walk)
{
	if (walk->count < walk->room)
		return;
	walk->room = walk->room ? 2 * walk->room : FIRST_ROOM;
	walk->files = realloc(walk->files, walk->room * sizeof(*walk->files));
	if (!walk->files)
		out_of_memory();
}

static void add(struct walk *walk, struct found file)
{
	make_room(walk);
	file.bucket = (unsigned short)path_bucket(file.sum);
	walk->files[walk->count++] = file;
}

void walk_add(struct walk *walk, struct arena *arena, const char *path,
	bool is_of_record)
{
	const char *slash = strrchr(path, '/');

	add(walk,
		(struct found){
			.path = arena_copy(arena, path),
			.sum = path_sum(path),
			.name = (unsigned short)(slash ? slash + 1 - path : 0),
			.is_of_record = is_of_record,
		});
}

/* A directory whose names are gone through. */
struct place {
	struct walk *walk;
	struct arena *arena;
	DIR *directory;
	size_t length; /* of its path, with a slash at the end */
	uint64_t sum;  /* of that path */
	int depth;
	bool is_apart;       /* it has no claim files, but maybe the record */
	bool has_site_files; /* settings name some, wherever they are */
};

static void walk_directory(
	const struct place *above, const char *name, const char *path);

/* A link to a directory would be passed over unseen: it is taken for a file, so
 * that reading it tells. */
static bool is_link_to_directory(
	int directory, const char *name, const struct stat *status)
{
	struct stat target;

	return S_ISLNK(status->st_mode) &&
	       fstatat(directory, name, &target, 0) == 0 &&
	       S_ISDIR(target.st_mode);
}

/* Most files are found so: what their paths have in common is summed once. */
static void add_here(const struct place *place, const char *name,
	const char *path, bool is_of_record)
{
	add(place->walk, (struct found){
				 .path = arena_copy(place->arena, path),
				 .sum = path_sum_on(place->sum, name),
				 .name = (unsigned short)place->length,
				 .is_of_record = is_of_record,
			 });
}

static void look_at(
	const struct place *place, const char *name, const char *path)
{
	const int directory = dirfd(place->directory);
	const bool may_be_of_record = place->is_apart || place->depth == 0;
	const bool is_of_record = may_be_of_record && is_record_file(path);
	const bool is_apart =
		place->is_apart ||
		(place->has_site_files &&
			site_settings_name(place->walk->site, path));
	struct stat status;

	if (is_of_record || (!is_apart && is_claim_file_name(name))) {
		add_here(place, name, path, is_of_record);
		return;
	}
	if (fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW) < 0) {
		if (errno != ENOENT)
			walk_add(place->walk, place->arena, path, false);
		return;
	}
	if (is_apart)
		return;
	if (S_ISDIR(status.st_mode) && place->depth < DEPTH_LIMIT)
		walk_directory(place, name, path);
	else if (S_ISDIR(status.st_mode) ||
		 is_link_to_directory(directory, name, &status))
		walk_add(place->walk, place->arena, path, false);
}

static int go_through(struct place *place, const char *path)
{
	char below[PATH_BYTES];
	const struct dirent *item;
	size_t length;

	place->length = (size_t)snprintf(
		below, sizeof(below), "%s%s", path, *path ? "/" : "");
	place->sum = path_sum(below);
	place->is_apart = is_apart_path(below, place->walk->site);
	for (errno = 0; (item = readdir(place->directory)); errno = 0) {
		if (*item->d_name == '.' ||
			(place->depth == 0 &&
				strcmp(item->d_name, "vigil.yaml") == 0))
			continue;
		length = strlen(item->d_name);
		if (place->length + length >= sizeof(below))
			continue;
		memcpy(below + place->length, item->d_name, length + 1);
		look_at(place, item->d_name, below);
	}
	return errno ? -1 : 0;
}

static void walk_directory(
	const struct place *above, const char *name, const char *path)
{
	int number = openat(dirfd(above->directory), name,
		O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	struct place place = *above;

	place.directory = number < 0 ? NULL : fdopendir(number);
	place.depth++;
	if (!place.directory || go_through(&place, path) < 0)
		walk_add(above->walk, above->arena, path, false);
	if (place.directory)
		closedir(place.directory);
	else if (number >= 0)
		close(number);
}

int walk_names(struct walk *walk, struct arena *arena, DIR *directory,
	const char *path, int depth)
{
	struct place place = { .walk = walk,
		.arena = arena,
		.directory = directory,
		.depth = depth,
		.has_site_files = site_settings_name_any(walk->site) };

	return go_through(&place, path);
}
