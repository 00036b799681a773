/* review_card.c - what a session shows of a claim. */
#include "review_card.h"

#include <stdio.h>
#include <stdlib.h>

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "error.h"
#include "history.h"
#include "query.h"
#include "render_card.h"
#include "review_session.h"
#include "view.h"

int review_card(const struct session *session, const struct claim *claim,
	const char **card, struct error *err)
{
	struct context *context = session->context;
	struct view view = { .arena = context->arena,
		.today = context->today,
		.columns = context->columns };
	struct history history;
	char *text = NULL;
	size_t size;
	FILE *out;

	if (ledger_history(
		    &context->ledger, context->arena, claim, &history, err) < 0)
		return -1;
	out = open_memstream(&text, &size);
	if (!out)
		abort();
	view_add(&view, claim, &history);
	view_card(out, &view);
	fclose(out);
	*card = arena_copy(context->arena, text);
	free(text);
	return 0;
}
