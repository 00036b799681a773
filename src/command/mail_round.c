/* mail_round.c - who gets what mail. */
#include "mail_round.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "clock.h"
#include "context.h"
#include "date.h"
#include "dissents.h"
#include "error.h"
#include "file.h"
#include "history.h"
#include "mail_record.h"
#include "mailbox.h"
#include "mailing.h"
#include "problem.h"
#include "query.h"
#include "settings.h"
#include "settings_mail.h"
#include "text.h"
#include "text_utf8.h"
#include "verdict.h"
#include "view.h"

enum { SECONDS_A_DAY = 24 * 60 * 60 };

/* A day that is given stands for its first moment: only today has a clock. */
static long long moment_of(const struct context *context)
{
	if (context->today_given)
		return (long long)context->today * SECONDS_A_DAY;
	return clock_nanoseconds() / 1000000000;
}

/* Mail comes from whom the settings say or, without that, from the first to get
 * it. */
static struct mailbox sender(
	const struct mail_round *round, const struct mailbox *reader)
{
	const struct settings *settings = &round->context->ledger.settings;
	struct mailbox from = settings->mail.from;

	if (!from.address && settings->mail.to)
		from = settings->mail.to->mailbox;
	if (!from.address)
		from = *reader;
	if (!settings->mail.from.name)
		from.name = settings->name ? settings->name : "vigil";
	return from;
}

static struct mailing *mailing_new(
	const struct mail_round *round, const struct mailbox *reader)
{
	struct context *context = round->context;
	const struct settings *settings = &context->ledger.settings;
	struct mailing *mailing = arena_alloc(context->arena, sizeof(*mailing));

	*mailing = (struct mailing){ .view = { .arena = context->arena,
					     .today = context->today,
					     .until = round->until,
					     .name = settings->name },
		.from = sender(round, reader),
		.to = *reader,
		.url = settings->url,
		.moment = moment_of(context),
		.is_overdue_only = round->given->overdue };
	return mailing;
}

/* Each address gets one mail, by whatever name. */
static struct mailing *mailing_to(
	struct mail_round *round, const struct mailbox *reader)
{
	size_t i;

	for (i = 0; i < round->count; i++) {
		if (text_same(round->mailings[i]->to.address, reader->address))
			return round->mailings[i];
	}
	round->mailings = arena_grow(round->context->arena, round->mailings,
		round->count, sizeof(*round->mailings));
	round->mailings[round->count] = mailing_new(round, reader);
	return round->mailings[round->count++];
}

static void add_rest(struct mail_round *round, const struct mailbox *reader)
{
	mailing_to(round, reader)->takes_rest = true;
	round->has_rest = true;
}

static int add_readers(struct mail_round *round, struct error *err)
{
	struct context *context = round->context;
	const struct addressee *to = context->ledger.settings.mail.to;
	struct mailbox reader = { NULL, NULL };

	round->nobody = mailing_new(round, &reader);
	if (!round->given->to) {
		for (; to; to = to->next)
			add_rest(round, &to->mailbox);
		return 0;
	}
	mailbox_parse(context->arena, round->given->to, &reader);
	if (!reader.address)
		return fail(err, USAGE,
			"--to %s: should be an address such as ann@example.org",
			text_printable(context->arena, round->given->to));
	add_rest(round, &reader);
	return 0;
}

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

static int add_dissents(struct mail_round *round, struct mailing *mailing,
	const struct claim *claim, struct error *err)
{
	struct context *context = round->context;
	struct history history;
	size_t i;

	if (!claim->standing.dissents || round->given->overdue)
		return 0;
	if (ledger_history(
		    &context->ledger, context->arena, claim, &history, err) < 0)
		return -1;
	for (i = 0; i < history.count; i++) {
		if (event_is_open(&history.events[i]))
			view_add_event(
				&mailing->view, claim->id, &history.events[i]);
	}
	return 0;
}

/* A claim that others read than its owner names that one. */
static int add_to(struct mail_round *round, struct mailing *mailing,
	const struct claim *claim, const struct mailbox *owner,
	struct error *err)
{
	const char *name = claim->owner ? claim->owner : "none";
	const char *reader = mailing->to.address;

	if (owner->address && text_same(owner->address, reader))
		name = NULL;
	if (mailing_add(mailing, claim, name) && claim->owner &&
		!owner->address && !round->given->to)
		add_stranger(round->context->arena, &mailing->strangers,
			claim->owner);
	return add_dissents(round, mailing, claim, err);
}

static int add_claim(
	struct mail_round *round, const struct claim *claim, struct error *err)
{
	struct context *context = round->context;
	struct mailbox owner = { NULL, NULL };
	size_t i;

	if (claim->owner)
		owner = settings_owner(context->arena,
			&context->ledger.settings, claim->owner);
	if (owner.address && !round->given->to)
		return add_to(
			round, mailing_to(round, &owner), claim, &owner, err);
	for (i = 0; i < round->count; i++) {
		if (round->mailings[i]->takes_rest &&
			add_to(round, round->mailings[i], claim, &owner, err) <
				0)
			return -1;
	}
	if (!round->has_rest)
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

int mail_round_make(struct mail_round *round, struct error *err)
{
	struct context *context = round->context;
	struct problems problems = { 0 };
	const char *identity;
	size_t i;

	if (add_readers(round, err) < 0 || add_claims(round, err) < 0 ||
		ledger_problems(
			&context->ledger, context->arena, &problems, err) < 0 ||
		ledger_identity(
			&context->ledger, context->arena, &identity, err) < 0)
		return -1;
	round->nobody->view.problems = problems;
	for (i = 0; i < round->count; i++) {
		round->mailings[i]->view.problems = problems;
		round->mailings[i]->identity = identity;
		mailing_finish(round->mailings[i]);
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

/* Problems alone are for those who get what has no owner, or for all where
 * there is none such. */
bool mail_has_news(
	const struct mail_round *round, const struct mailing *mailing)
{
	const struct view *view = &mailing->view;

	return view->count || is_weekly(round) ||
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
