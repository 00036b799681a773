/* mail_send.c - sending mail, through the system's sendmail. */
#include "mail_send.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "child.h"
#include "child_feed.h"
#include "context.h"
#include "context_problems.h"
#include "error.h"
#include "ledger.h"
#include "mail_record.h"
#include "mail_round.h"
#include "mail_subject.h"
#include "mail_told.h"
#include "mailer.h"
#include "mailing.h"
#include "render_mail.h"
#include "settings.h"
#include "text.h"
#include "text_stream.h"
#include "text_utf8.h"

/* The mails to send, and the first failure. */
struct sending {
	const struct mail_round *round;
	struct texts mailer;
	const char *trouble;
	bool has_no_mailer;
};

#define PACKAGES "msmtp-mta, dma, exim4 or postfix"

/* What sysexits(3) calls the ends of mailers. */
static const char *status_words(int status)
{
	static const char *const words[] = { "wrong usage", "wrong data",
		"no input", "no such user", "no such host", "unavailable",
		"internal error", "system error", "system file missing",
		"cannot write", "input or output error", "failed for now",
		"protocol error", "permission denied", "wrong configuration" };
	enum { FIRST = 64 };
	size_t number = (size_t)(status - FIRST);

	if (status < FIRST || number >= sizeof(words) / sizeof(*words))
		return "";
	return words[number];
}

/* Returns the end of a mailer in words, or NULL where it accepted the mail.
 */
static const char *end_words(
	struct arena *arena, const struct child_end *end, int seconds)
{
	const char *words = status_words(end->status);

	if (end->is_late)
		return arena_printf(
			arena, "took more than %d s and was ended", seconds);
	if (end->signal)
		return arena_printf(
			arena, "was ended by signal %d", end->signal);
	if (end->status == CHILD_NOT_RUN)
		return "cannot be run";
	if (end->status)
		return arena_printf(arena, "ended with status %d%s%s%s",
			end->status, *words ? " (" : "", words,
			*words ? ")" : "");
	return end->is_unread ? "ended without reading all of the mail" : NULL;
}

static char *message_of(struct arena *arena, const struct mailing *mailing)
{
	struct text_stream text;

	text_stream_open(&text);
	mailing_write(text.out, mailing);
	return text_stream_close(&text, arena);
}

/* The recipients are in the message (-t), and a lone dot does not end it (-i).
 */
static const char *const *command_of(
	struct arena *arena, const struct texts *mailer)
{
	struct texts words = { NULL, 0 };
	size_t i;

	for (i = 0; i < mailer->count; i++)
		texts_add(arena, &words, mailer->items[i]);
	texts_add(arena, &words, "-t");
	texts_add(arena, &words, "-i");
	texts_add(arena, &words, NULL);
	return words.items;
}

static const char *not_run(struct sending *sending, const char *program)
{
	sending->has_no_mailer = errno == ENOENT;
	return arena_printf(sending->round->context->arena,
		"%s cannot be run: %s%s", program, strerror(errno),
		sending->has_no_mailer
			? "; install a package that brings a mailer, such "
			  "as " PACKAGES
			: "");
}

/* Returns what went wrong, or NULL. */
static const char *hand_over(
	struct sending *sending, const struct mailing *mailing)
{
	struct context *context = sending->round->context;
	const struct mail_settings *settings = &context->ledger.settings.mail;
	struct arena *arena = context->arena;
	const char *program = sending->mailer.items[0], *words, *said;
	struct child_end end;

	if (child_feed(arena, command_of(arena, &sending->mailer),
		    message_of(arena, mailing), settings->timeout, &end) < 0)
		return not_run(sending, program);
	words = end_words(arena, &end, settings->timeout);
	if (!words)
		return NULL;
	said = text_squeeze(arena, end.said);
	return arena_printf(
		arena, "%s %s%s%s", program, words, *said ? ": " : "", said);
}

/* In a terminal somebody wants to know; in cron every word is a mail. */
static void answer(const struct sending *sending, const struct mailing *mailing,
	const char *words)
{
	struct context *context = sending->round->context;

	if (context->columns)
		fprintf(context->out, "%s: %s\n", mailing->to.address, words);
}

static void note_trouble(struct sending *sending, const char *trouble)
{
	struct context *context = sending->round->context;

	fprintf(context->messages, "vigil mail: %s\n",
		text_printable(context->arena, trouble));
	if (!sending->trouble)
		sending->trouble = trouble;
}

static int send_one(struct sending *sending, const struct mailing *mailing,
	struct error *err)
{
	struct context *context = sending->round->context;
	const char *trouble = hand_over(sending, mailing);
	struct error reason;

	if (trouble) {
		note_trouble(sending, arena_printf(context->arena, "to %s: %s",
					      mailing->to.address, trouble));
		return 0;
	}
	answer(sending, mailing, mail_summary(mailing));
	if (ledger_record_mailed(&context->ledger, mailing->to.address,
		    mail_told_now(mailing), &reason) == 0)
		return 0;
	return fail(err, reason.code,
		"to %s: it was sent, but that could not be noted, so it may be "
		"sent again: %s",
		mailing->to.address, reason.message);
}

static int send_each(struct sending *sending, struct error *err)
{
	const struct mail_round *round = sending->round;
	struct context *context = round->context;
	size_t i;
	long day;

	for (i = 0; i < round->count && !sending->has_no_mailer; i++) {
		const struct mailing *mailing = round->mailings[i];

		if (!mail_has_news(round, mailing))
			continue;
		if (ledger_mailed(&context->ledger, context->arena,
			    mailing->to.address, &day, err) < 0)
			return -1;
		if (day == context->today && !round->given->again)
			answer(sending, mailing,
				"has today's mail; --again sends it again");
		else if (send_one(sending, mailing, err) < 0)
			return -1;
	}
	return 0;
}

int mail_send(const struct mail_round *round, struct error *err)
{
	struct ledger *ledger = &round->context->ledger;
	struct mailer mailer = mailer_of(round->context);
	struct sending sending = { round, mailer.words, NULL, false };
	struct error reason;

	if (!mailer.is_chosen)
		context_print_warnings(
			round->context, round->context->messages);
	if (ledger_mail_begin(ledger, !round->given->to, &reason) < 0)
		return fail(err, reason.code,
			"nothing was sent, since that could not be noted: %s",
			reason.message);
	if (send_each(&sending, err) < 0)
		return -1;
	if (mail_check_heard(round, &reason) < 0)
		note_trouble(&sending,
			arena_copy(round->context->arena, reason.message));
	if (ledger_mail_end(
		    ledger, sending.trouble, !round->given->to, &reason) < 0)
		return fail(err, reason.code,
			"how it went could not be noted: %s", reason.message);
	return sending.trouble ? fail(err, FAILED, "%s", "") : 0;
}
