/* mail_readers.c - who reads mail, and the empty mail of each. */
#include "mail_readers.h"

#include <stdbool.h>

#include "arena.h"
#include "clock.h"
#include "context.h"
#include "error.h"
#include "mail_round.h"
#include "mailbox.h"
#include "mailing.h"
#include "settings.h"
#include "text.h"
#include "text_utf8.h"

enum { SECONDS_A_DAY = 24 * 60 * 60 };

/* A given day means its first moment: only today has a clock. */
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

	*mailing =
		(struct mailing){ .view = { .arena = context->arena,
					  .today = context->today,
					  .until = round->until,
					  .columns = context->columns,
					  .color = context->color,
					  .name = settings->name,
					  .promise = settings->terms.promise },
			.from = sender(round, reader),
			.to = *reader,
			.url = settings->url,
			.why = "as owner of these claims",
			.told = "",
			.moment = moment_of(context),
			.is_overdue_only = round->given->overdue };
	return mailing;
}

struct mailing *mail_readers_mailing(
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
	struct mailing *mailing = mail_readers_mailing(round, reader);

	mailing->takes_rest = true;
	mailing->why = round->given->to
			       ? "since `--to` names you"
			       : "for claims whose owner has no address";
	round->has_rest = true;
}

int mail_readers_add(struct mail_round *round, struct error *err)
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
