/* text_name.c - whether two names are of one person, as a reader sees them. */
#include "text_name.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "code_point.h"
#include "text.h"
#include "text_composed.h"
#include "text_contains.h"
#include "text_utf8.h"

static const char *without_slight(struct arena *arena, const char *text)
{
	char *kept = arena_copy(arena, text), *out = kept;
	size_t length;

	for (; *text; text += length) {
		uint32_t point;

		length = text_next(text, &point);
		if (text_unsafe_length(text, &point) ||
			code_point_is_slight(point))
			continue;
		memmove(out, text, length);
		out += length;
	}
	*out = '\0';
	return kept;
}

/* Folding may take a text out of its normal form. */
static const char *bare(struct arena *arena, const char *name)
{
	const char *text = text_compatible(arena, name);

	text = text_compatible(arena, text_folded(arena, text));
	return text_squeeze(arena, without_slight(arena, text));
}

bool names_same(const char *one, const char *other)
{
	struct arena arena = { 0 };
	bool is_same = strcmp(bare(&arena, one), bare(&arena, other)) == 0;

	arena_release(&arena);
	return is_same;
}

bool name_mixes_scripts(const char *name)
{
	const char *script = NULL;
	size_t length;

	for (; *name; name += length) {
		const char *next;
		uint32_t point;

		length = text_next(name, &point);
		next = code_point_script(point);
		if (*name == ' ')
			script = NULL;
		else if (next && script && strcmp(next, script) != 0)
			return true;
		else if (next)
			script = next;
	}
	return false;
}
