/* foreign_maps.c - which column the user takes for which key. */
#include "foreign_maps.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim_fields.h"
#include "error.h"
#include "fields.h"
#include "foreign_plain.h"
#include "text.h"
#include "text_nearest.h"
#include "text_utf8.h"

char *foreign_map_key(struct arena *arena, const char *map)
{
	return arena_copy_bytes(arena, map, strcspn(map, "="));
}

const char *foreign_map_of(
	struct arena *arena, const struct texts *maps, const char *name)
{
	size_t i;

	for (i = 0; i < maps->count; i++) {
		const char *column = strchr(maps->items[i], '=') + 1;

		if (*column && strcmp(foreign_name(arena, column), name) == 0)
			return maps->items[i];
	}
	return NULL;
}

static const char *const *all_keys(struct arena *arena)
{
	struct texts keys = { NULL, 0 };
	const struct field *field;

	for (field = claim_fields; field->name; field++)
		texts_add(arena, &keys, field->name);
	texts_add(arena, &keys, "history");
	texts_add(arena, &keys, "article.url");
	texts_add(arena, &keys, "article.title");
	texts_add(arena, &keys, "article.minutes");
	texts_add(arena, &keys, NULL);
	return keys.items;
}

static bool is_key(const char *const *keys, const char *key)
{
	while (*keys && strcmp(*keys, key) != 0)
		keys++;
	return *keys || (strncmp(key, "x-", 2) == 0 && key[2]);
}

int foreign_check_maps(
	struct arena *arena, const struct texts *maps, struct error *err)
{
	const char *const *keys = all_keys(arena);
	const char *key, *near;
	size_t i;

	for (i = 0; i < maps->count; i++) {
		const char *map = maps->items[i], *equals = strchr(map, '=');

		if (!equals || equals == map || !*foreign_name(arena, equals))
			return fail(err, USAGE,
				"--map %s: should be KEY=COLUMN, such as "
				"claim=Statement",
				text_printable(arena, map));
		key = foreign_map_key(arena, map);
		if (is_key(keys, key))
			continue;
		near = text_nearest(key, keys);
		return fail(err, USAGE, "--map %s: no such key: %s%s%s%s",
			text_printable(arena, map), text_printable(arena, key),
			near ? "; did you mean " : "", near ? near : "",
			near ? "?" : "");
	}
	return 0;
}
