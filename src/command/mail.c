/* mail.c - vigil mail: mails owners what is due. */
#include "mail.h"

#include <stddef.h>
#include <stdio.h>

#include "context.h"
#include "error.h"
#include "ledger.h"
#include "mail_round.h"
#include "mail_send.h"
#include "options.h"
#include "render_mail.h"
#include "text_stream.h"

/* A terminal has a reader, who wants to see what is said. */
static void show(const struct mail_round *round)
{
	struct context *context = round->context;
	struct text_stream memory;
	const char *text;
	size_t i, count = 0;

	text_stream_open(&memory);
	for (i = 0; i < round->count; i++) {
		if (!mail_has_news(round, round->mailings[i]))
			continue;
		if (count++)
			putc('\n', memory.out);
		mailing_show(memory.out, round->mailings[i]);
	}
	text = text_stream_close(&memory, context->arena);
	if (count)
		context_write(context, text, memory.length);
}

/* With a given day, the output is the same on every day. */
static void print(const struct mail_round *round)
{
	FILE *out = round->context->out;
	size_t i;

	for (i = 0; i < round->count; i++) {
		if (!mail_has_news(round, round->mailings[i]))
			continue;
		mailing_write_start(out, round->mailings[i]);
		mailing_write(out, round->mailings[i]);
		putc('\n', out);
	}
}

static int run(const struct mail_options *given, struct mail_round *round,
	struct error *err)
{
	struct context *context = round->context;

	if (context_no_words(context, err) < 0)
		return -1;
	if (given->again && !given->send)
		return fail(err, USAGE, "--again goes with --send");
	if (context_open(context, given->send ? LEDGER_WRITE : LEDGER_READ,
		    err) < 0 ||
		context_until(context, given->overdue, given->within,
			&round->until, err) < 0 ||
		mail_round_make(round, err) < 0)
		return -1;
	if (given->send)
		return mail_send(round, err);
	if (context->columns)
		show(round);
	else
		print(round);
	return mail_check_heard(round, err);
}

static int mail_run(struct context *context, struct error *err)
{
	struct mail_options given = { 0 };
	struct mail_round round = { .context = context, .given = &given };
	const struct option options[] = {
		{ .name = "send",
			.help = "send it, to nobody twice on one day",
			.flag = &given.send },
		{ .name = "again",
			.help = "with --send, also to those who had it today",
			.flag = &given.again },
		{ .name = "overdue",
			.help = "only what was due before today",
			.flag = &given.overdue },
		{ .name = "within",
			.value = "SPAN",
			.help = "also what falls due in 30d, 2w, 1m or by a "
				"date",
			.text = &given.within },
		{ .name = "weekly",
			.help = "on one day a week, also where all is well",
			.flag = &given.weekly },
		{ .name = "to",
			.value = "ADDRESS",
			.help = "all of it to this address alone",
			.text = &given.to },
		{ 0 },
	};

	if (context_options(context, options, err) < 0)
		return -1;
	return run(&given, &round, err);
}

const struct command command_mail = {
	.name = "mail",
	.arguments =
		"[--send [--again]] [--within SPAN | --overdue] [--weekly] "
		"[--to ADDRESS]",
	.summary = "Tells owners by mail what is due",
	.examples = { "vigil mail --within 1w", "vigil mail --send" },
	.run = mail_run,
};
