/* check_topics.c - topics that would share a page of a site. */
#include "check_topics.h"

#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "text.h"
#include "text_slug.h"
#include "text_utf8.h"

const char *check_topic(struct arena *arena, const struct claim *claim,
	struct topics_seen *seen)
{
	const char *slug, *rival = NULL;
	size_t i;

	if (!claim->topic)
		return NULL;
	for (i = 0; i < seen->names.count; i++) {
		if (text_same(seen->names.items[i], claim->topic))
			return NULL;
	}
	slug = text_slug(arena, claim->topic);
	for (i = 0; i < seen->slugs.count; i++) {
		if (strcmp(seen->slugs.items[i], slug) == 0)
			rival = seen->names.items[i];
	}
	texts_add_copy(arena, &seen->names, claim->topic);
	texts_add(arena, &seen->slugs, slug);
	if (!rival)
		return NULL;
	return arena_printf(arena,
		"%s: topic: %s and %s would share the page topic/%s.html of a "
		"site",
		claim->id, text_printable(arena, claim->topic),
		text_printable(arena, rival), slug);
}
