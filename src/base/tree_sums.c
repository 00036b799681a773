/* tree_sums.c - SHA256SUMS: which files a tree has, and their digests. */
#include "tree_sums.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "digest.h"
#include "inner_path.h"

/* A digest, two spaces and a path. */
enum { PATH_AT = DIGEST_CHARACTERS + 2 };

static bool parse(const char *line, struct tree_sum *sum)
{
	if (strspn(line, "0123456789abcdef") != DIGEST_CHARACTERS ||
		strncmp(line + DIGEST_CHARACTERS, "  ", 2) != 0 ||
		!is_inner_path(line + PATH_AT) || strchr(line + PATH_AT, '\\'))
		return false;
	memcpy(sum->digest.hex, line, DIGEST_CHARACTERS);
	sum->path = line + PATH_AT;
	return true;
}

static struct tree_sum *add(struct tree_sums *sums, const struct tree_sum *sum)
{
	sums->items = arena_grow(
		sums->arena, sums->items, sums->count, sizeof(*sums->items));
	sums->items[sums->count] = *sum;
	return &sums->items[sums->count++];
}

static int by_path(const void *left, const void *right)
{
	const struct tree_sum *a = left, *b = right;

	return strcmp(a->path, b->path);
}

void tree_sums_sort(struct tree_sums *sums)
{
	if (sums->count)
		qsort(sums->items, sums->count, sizeof(*sums->items), by_path);
}

/* Takes the next whole line of a text; NULL where there is none. */
static const char *next_line(
	struct arena *arena, const char **text, const char *end)
{
	const char *start = *text;
	const char *stop = memchr(start, '\n', (size_t)(end - start));

	if (!stop)
		return NULL;
	*text = stop + 1;
	return arena_copy_bytes(arena, start, (size_t)(stop - start));
}

bool tree_sums_read(struct tree_sums *sums, const char *text, size_t length)
{
	const char *end = text + length, *line;

	while ((line = next_line(sums->arena, &text, end))) {
		struct tree_sum sum = { .path = NULL };

		if (!parse(line, &sum))
			return false;
		add(sums, &sum);
	}
	tree_sums_sort(sums);
	sums->read = sums->count;
	return true;
}

static void add_other(
	struct arena *arena, struct tree_sum *sum, const struct digest *digest)
{
	sum->others = arena_grow(
		arena, sum->others, sum->other_count, sizeof(*sum->others));
	sum->others[sum->other_count++] = *digest;
}

/* Of several of one path the first has the digests of all. */
static void join(struct tree_sums *sums)
{
	size_t i, kept = 0;

	tree_sums_sort(sums);
	for (i = 0; i < sums->count; i++) {
		if (kept && strcmp(sums->items[kept - 1].path,
				    sums->items[i].path) == 0)
			add_other(sums->arena, &sums->items[kept - 1],
				&sums->items[i].digest);
		else
			sums->items[kept++] = sums->items[i];
	}
	sums->read = sums->count = kept;
}

void tree_sums_read_others(
	struct tree_sums *sums, const char *text, size_t length)
{
	const char *end = text + length, *line;

	while ((line = next_line(sums->arena, &text, end))) {
		struct tree_sum other = { .path = NULL }, *known;

		if (!parse(line, &other))
			continue;
		known = tree_sums_find(sums, other.path);
		if (known)
			add_other(sums->arena, known, &other.digest);
		else
			add(sums, &other);
	}
	join(sums);
}

struct tree_sum *tree_sums_find(const struct tree_sums *sums, const char *path)
{
	const struct tree_sum wanted = { .path = path };

	if (!sums->read)
		return NULL;
	return bsearch(
		&wanted, sums->items, sums->read, sizeof(wanted), by_path);
}

bool tree_sum_has(const struct tree_sum *sum, const struct digest *digest)
{
	size_t i;

	if (strcmp(sum->digest.hex, digest->hex) == 0)
		return true;
	for (i = 0; i < sum->other_count; i++) {
		if (strcmp(sum->others[i].hex, digest->hex) == 0)
			return true;
	}
	return false;
}

void tree_sums_note(
	struct tree_sums *sums, const char *path, const struct digest *digest)
{
	struct tree_sum *known = tree_sums_find(sums, path), made = { 0 };

	if (!known) {
		made.path = arena_copy(sums->arena, path);
		known = add(sums, &made);
	}
	known->digest = *digest;
	known->is_made = true;
}
