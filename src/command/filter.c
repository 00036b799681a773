/* filter.c - which claims a command is about. */
#include "filter.h"

#include "context.h"
#include "date.h"
#include "error.h"
#include "query.h"
#include "view.h"

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
