/* filter.c - which claims a command is about. */
#include "filter.h"

#include <stddef.h>

#include "arena.h"
#include "context.h"
#include "date.h"
#include "error.h"
#include "query.h"
#include "text.h"
#include "text_utf8.h"
#include "tracked.h"
#include "verdict.h"
#include "view.h"

enum { ASKED_SHOWN = 4 };

int filter_query(struct context *context, const struct filter *filter,
	const struct renderer *renderer, struct claim_query *query,
	struct error *err)
{
	*query = (struct claim_query){ .with_lists = renderer->shows_lists,
		.topic = filter->topic,
		.owner = filter->owner,
		.tag = filter->tag,
		.state = filter->state,
		.words = context->words,
		.due_by = NO_DATE };
	if (!filter->verdict)
		return 0;
	return context_verdict(
		context, "verdict", filter->verdict, &query->verdict, err);
}

const char *filter_asked(struct arena *arena, const struct claim_query *query)
{
	const char *const asked[] = { query->topic, query->tag, query->owner,
		query->verdict ? verdict_shown(query->verdict) : NULL,
		query->state };
	struct texts shown = { NULL, 0 };
	size_t i;

	if (!query_is_narrow(query))
		return NULL;
	for (i = 0; i < sizeof(asked) / sizeof(*asked); i++) {
		if (asked[i])
			texts_add(arena, &shown, asked[i]);
	}
	for (i = 0; i < query->words.count; i++)
		texts_add(arena, &shown, query->words.items[i]);
	return text_printable(arena, texts_first(arena, &shown, ASKED_SHOWN));
}
