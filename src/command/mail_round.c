/* mail_round.c - who gets what mail. */
#include "mail_round.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "claim_owners.h"
#include "context.h"
#include "date.h"
#include "error.h"
#include "file.h"
#include "mail_audience.h"
#include "mail_details.h"
#include "mail_readers.h"
#include "mail_record.h"
#include "mailing.h"
#include "problem.h"
#include "query.h"
#include "text.h"
#include "verdict.h"
#include "view.h"

static void add_stranger(
	struct arena *arena, struct texts *strangers, const char *owner)
{
	size_t i;

	for (i = 0; i < strangers->count; i++) {
		if (text_same(strangers->items[i], owner))
			return;
	}
	texts_add(arena, strangers, owner);
}

/* A claim that others read than its owners names those. */
static int add_to(struct mail_round *round, struct mailing *mailing,
	const struct claim *claim, const struct audience *audience,
	struct error *err)
{
	struct arena *arena = round->context->arena;
	const char *name = claim_owner_shown(arena, claim);
	size_t i;

	if (!name)
		name = "none";
	if (audience_has_owner(audience, mailing->to.address))
		name = NULL;
	if (!mailing_add(mailing, claim, name))
		return mail_details_disputed(round, mailing, claim, err);
	if (mailing->takes_rest && !round->given->to)
		for (i = 0; i < audience->owners.count; i++) {
			if (!audience->mailboxes[i].address)
				add_stranger(arena, &mailing->strangers,
					owner_shown(arena,
						audience->owners.items[i]));
		}
	return 0;
}

static int add_claim(
	struct mail_round *round, const struct claim *claim, struct error *err)
{
	struct audience audience = audience_of(round, claim);
	size_t i;

	for (i = 0; i < audience.count; i++) {
		if (add_to(round, audience.mailings[i], claim, &audience, err) <
			0)
			return -1;
	}
	if (audience.count == 0 && audience.reached == 0)
		mailing_add(round->nobody, claim, NULL);
	return 0;
}

static int add_claims(struct mail_round *round, struct error *err)
{
	struct context *context = round->context;
	const struct claim_query query = { .due_by = NO_DATE,
		.state = state_name(STATE_OPEN) };
	struct claim *claim;

	if (ledger_claims(
		    &context->ledger, context->arena, &query, &claim, err) < 0)
		return -1;
	for (; claim; claim = claim->next) {
		if (add_claim(round, claim, err) < 0)
			return -1;
	}
	return 0;
}

static bool is_weekly(const struct mail_round *round)
{
	const struct context *context = round->context;

	return round->given->weekly &&
	       strcmp(context->ledger.settings.mail.weekly,
		       date_weekday(context->today)) == 0;
}

int mail_round_make(struct mail_round *round, struct error *err)
{
	struct context *context = round->context;
	struct problems problems = { 0 };
	const char *identity;
	size_t i;

	if (mail_readers_add(round, err) < 0 || add_claims(round, err) < 0 ||
		ledger_problems(
			&context->ledger, context->arena, &problems, err) < 0 ||
		ledger_identity(
			&context->ledger, context->arena, &identity, err) < 0)
		return -1;
	round->nobody->view.problems = problems;
	for (i = 0; i < round->count; i++) {
		struct mailing *mailing = round->mailings[i];

		mailing->view.problems = problems;
		mailing->identity = identity;
		mailing->is_weekly = is_weekly(round);
		if (mail_details_add(round, mailing, err) < 0)
			return -1;
	}
	return 0;
}

/* Problems alone are for those who get what has no owner, or for all where
 * there is none such. */
bool mail_has_news(
	const struct mail_round *round, const struct mailing *mailing)
{
	const struct view *view = &mailing->view;

	return view->count || mailing->is_weekly ||
	       (view->problems.count &&
		       (mailing->takes_rest || !round->has_rest));
}

int mail_check_heard(const struct mail_round *round, struct error *err)
{
	const struct view *view = &round->nobody->view;
	const char *what;

	if (view->count)
		what = arena_printf(round->context->arena,
			"nobody is there to get the mail about %s%s",
			view->rows[0].claim->id,
			view->count > 1 ? " and others" : "");
	else if (round->count == 0 &&
		 (view->problems.count || is_weekly(round)))
		what = "nobody is there to get mail";
	else
		return 0;
	return fail(err, FAILED,
		"%s: put `to:` below `mail:` in %s, or give --to ADDRESS", what,
		ledger_path_of(round->context->arena, &round->context->ledger,
			"vigil.yaml"));
}
