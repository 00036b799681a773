/* intake_extras.c - what vigil has no key for. */
#include "intake_extras.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "foreign.h"
#include "foreign_names.h"
#include "intake.h"
#include "intake_reading.h"
#include "json.h"
#include "text.h"
#include "text_stream.h"

enum { KEY_MOST = 256, NAME_SHOWN = 40 };

void intake_take_extra(struct intake_reading *reading, const struct cell *cell,
	const struct meaning *meaning)
{
	struct arena *arena = reading->foreign->arena;
	struct extra **link = &reading->extras;

	if (strlen(meaning->key) > KEY_MOST) {
		intake_problem(reading, NULL,
			"%.*s...: nested too deep, or too long a name",
			NAME_SHOWN, cell->name);
		return;
	}
	while (*link && strcmp((*link)->key, meaning->key) != 0)
		link = &(*link)->next;
	if (!*link) {
		*link = arena_alloc(arena, sizeof(**link));
		(*link)->key = meaning->key;
	}
	(*link)->is_list |= meaning->item >= 0 || (*link)->values.count;
	texts_add(arena, &(*link)->values, cell->text);
}

static void write_extra(FILE *out, const struct extra *extra)
{
	size_t i;

	json_safe_string(out, extra->key);
	fputs(extra->is_list ? ":[" : ":", out);
	for (i = 0; i < extra->values.count; i++) {
		if (i > 0)
			putc(',', out);
		json_safe_string(out, extra->values.items[i]);
	}
	if (extra->is_list)
		putc(']', out);
}

static const char *all_extras(struct intake_reading *reading)
{
	const struct extra *extra = reading->extras;
	struct text_stream stream;

	if (!extra)
		return NULL;
	text_stream_open(&stream);
	for (; extra; extra = extra->next) {
		write_extra(stream.out, extra);
		if (extra->next)
			putc(',', stream.out);
	}
	return text_stream_close(&stream, reading->foreign->arena);
}

static const char **place_of(struct claim *claim, const char *path)
{
	struct source *source = claim->sources;
	long item;

	if (!*path)
		return &claim->own;
	if (strcmp(path, "article") == 0)
		return &claim->article.own;
	if (strncmp(path, "sources[", 8) != 0)
		return NULL;
	for (item = strtol(path + 8, NULL, 10); item > 0 && source; item--)
		source = source->next;
	return source ? &source->own : NULL;
}

void intake_give_extras(struct intake_reading *reading)
{
	const struct owned *owned = reading->foreign->owned;
	struct arena *arena = reading->foreign->arena;
	struct claim *claim = &reading->intake->claim;

	claim->own = all_extras(reading);
	for (; owned; owned = owned->next) {
		const char **place = place_of(claim, owned->path);

		if (place)
			*place = *place ? arena_printf(arena, "%s,%s", *place,
						  owned->text)
					: owned->text;
	}
}
