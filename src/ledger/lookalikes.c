/* lookalikes.c - files that look like claim files, and are not read. */
#include "lookalikes.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "claim_file_name.h"
#include "directory.h"
#include "ledger.h"
#include "problem.h"
#include "record_files.h"
#include "site_settings.h"
#include "text.h"
#include "text_contains.h"

/* So much of a file is looked into. */
enum { BYTES_LOOKED_AT = 64 * 1024 };

struct search {
	const struct ledger *ledger;
	struct arena *arena;
	struct texts found;
};

/* ---- by what is in them ---- */

/* Returns whether a key begins there, as in YAML, where only text on its own is
 * not indented, or in JSON. */
static bool begins_with_key(const char *line, const char *key)
{
	const char *place = line + strspn(line, " \t{[");
	size_t length = strlen(key);
	bool is_quoted = *place == '"';

	if (!is_quoted)
		place = line + (strncmp(line, "- ", 2) == 0 ? 2 : 0);
	place += is_quoted;
	if (strncmp(place, key, length) != 0)
		return false;
	place += length + (is_quoted && place[length] == '"');
	return place[strspn(place, " \t")] == ':';
}

static bool has_key(const char *text, const char *key)
{
	while (!begins_with_key(text, key)) {
		text = strpbrk(text, "\n,");
		if (!text)
			return false;
		text++;
	}
	return true;
}

static bool has_claim(int directory, const char *name)
{
	const int flags = O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC;
	char bytes[BYTES_LOOKED_AT + 1];
	int number = openat(directory, name, flags);
	ssize_t got = number < 0 ? -1 : read(number, bytes, BYTES_LOOKED_AT);

	if (number >= 0)
		close(number);
	if (got < 0)
		return false;
	bytes[got] = '\0';
	return has_key(bytes, "id") && has_key(bytes, "claim");
}

/* ---- by their names ---- */

/* As a copy, `x.yaml.txt`, or what a merge left, `x.yaml.orig`. */
static bool is_named_like_one(const char *name)
{
	return *name != '.' &&
	       (text_contains(name, ".yaml") || text_contains(name, ".yml"));
}

/* Nearly all files are told by their names alone. What is read under such a
 * name, and is no file, is a problem of its own. */
static bool is_read(
	const struct search *search, const char *name, const char *path)
{
	return is_record_file(path) ||
	       (is_claim_file_name(name) &&
		       !is_apart_path(path, &search->ledger->settings.site));
}

static bool is_lookalike(const struct search *search, int directory,
	const char *name, const char *path)
{
	return !site_settings_name(&search->ledger->settings.site, path) &&
	       (is_claim_file_name(name) || is_named_like_one(name) ||
		       has_claim(directory, name));
}

/* ---- all of them ---- */

static void search_directory(
	struct search *search, int number, const char *path, int depth);

static void look_at(
	struct search *search, int number, const char *path, int depth)
{
	const char *name = strrchr(path, '/');
	struct stat status;

	name = name ? name + 1 : path;
	if (is_read(search, name, path) ||
		fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) < 0)
		return;
	if (S_ISREG(status.st_mode) && is_lookalike(search, number, name, path))
		texts_add(search->arena, &search->found, path);
	else if (S_ISDIR(status.st_mode) && *name != '.' &&
		 !is_claim_file_name(name) && depth < DEPTH_LIMIT)
		search_directory(search,
			openat(number, name,
				O_RDONLY | O_DIRECTORY | O_NOFOLLOW |
					O_CLOEXEC),
			path, depth + 1);
}

static void search_directory(
	struct search *search, int number, const char *path, int depth)
{
	DIR *directory = number < 0 ? NULL : fdopendir(number);
	const struct dirent *item;

	while (directory && (item = readdir(directory))) {
		if (strcmp(item->d_name, ".") != 0 &&
			strcmp(item->d_name, "..") != 0)
			look_at(search, number,
				arena_printf(search->arena, "%s%s%s", path,
					*path ? "/" : "", item->d_name),
				depth);
	}
	if (directory)
		closedir(directory);
	else if (number >= 0)
		close(number);
}

void lookalikes_find(const struct ledger *ledger, struct arena *arena,
	struct problems *warnings)
{
	struct search search = { ledger, arena, { NULL, 0 } };
	struct problem warning = { .severity = SEVERITY_WARNING };
	size_t i;

	search_directory(&search,
		openat(ledger->directory, ".",
			O_RDONLY | O_DIRECTORY | O_CLOEXEC),
		"", 0);
	texts_sort(&search.found);
	for (i = 0; i < search.found.count; i++) {
		const char *path = search.found.items[i];

		warning.file = path;
		warning.message =
			is_apart_path(path, &ledger->settings.site)
				? "looks like a claim file, but none is read "
				  "in this directory; move it"
				: "looks like a claim file, but is not read: "
				  "the name of one ends in .yaml or .yml and "
				  "begins with no dot; rename it, or move it "
				  "away";
		problems_add(arena, warnings, &warning);
	}
}
