/* review_card.c - what a session shows of a claim. */
#include "review_card.h"

#include "claim.h"
#include "context.h"
#include "error.h"
#include "history.h"
#include "query.h"
#include "render_card.h"
#include "review_session.h"
#include "text_stream.h"
#include "view.h"

int review_card(const struct session *session, const struct claim *claim,
	const char **card, struct error *err)
{
	struct context *context = session->context;
	struct view view = { .arena = context->arena,
		.today = context->today,
		.columns = context->columns,
		.promise = context->ledger.settings.terms.promise };
	struct history history;
	struct text_stream text;

	if (ledger_history(
		    &context->ledger, context->arena, claim, &history, err) < 0)
		return -1;
	view_add(&view, claim, &history);
	text_stream_open(&text);
	view_card(text.out, &view);
	*card = text_stream_close(&text, context->arena);
	return 0;
}
