/* context.c - what commands share. */
#include "context.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "clock.h"
#include "command_help.h"
#include "date.h"
#include "date_typed.h"
#include "error.h"
#include "find.h"
#include "ledger.h"
#include "options.h"
#include "pager.h"
#include "query.h"
#include "text_layout.h"
#include "text_stream.h"
#include "text_utf8.h"
#include "user_settings.h"
#include "verdict.h"
#include "verdict_typed.h"
#include "view.h"

enum { NUMBER_DIGITS = 9 };

int context_options(struct context *context, const struct option *options,
	struct error *err)
{
	bool help = false;

	if (context->partial)
		return context->complete(context, options, err);
	if (options_parse(
		    context->arena, options, &context->words, &help, err) < 0)
		return -1;
	if (!help)
		return 0;
	command_help_write(
		context->out, context->arena, context->command, options);
	return fail(err, OK, "%s", "");
}

/* --today and $VIGIL_TODAY accept only a plain date, so that scripts can rely
 * on it. */
int context_today_given(
	const struct context *context, long *today, struct error *err)
{
	const char *given = context->today_given;

	*today = given ? date_parse(given) : NO_DATE;
	if (!given || *today != NO_DATE)
		return 0;
	return fail(err, USAGE, "--today, or $VIGIL_TODAY: %s: %s",
		*given ? text_printable(context->arena, given) : "\"\"",
		date_is_shaped(given) ? "no such day"
				      : "should be a day, as 2026-08-20");
}

static int find_today(struct context *context, struct error *err)
{
	if (context_today_given(context, &context->today, err) < 0)
		return -1;
	if (context->today == NO_DATE)
		context->today = clock_today(context->ledger.settings.timezone);
	return 0;
}

int context_no_words(const struct context *context, struct error *err)
{
	if (context->words.count == 0)
		return 0;
	return fail(err, USAGE, "takes no arguments");
}

static const char *signing_key(const struct context *context)
{
	if (context->key.none)
		return NULL;
	return context->key.file ? context->key.file
				 : context->user.signing_key;
}

int context_open(
	struct context *context, enum ledger_use use, struct error *err)
{
	const char *path = ".";

	context->records = use == LEDGER_WRITE || use == LEDGER_SYNC;
	if (!context->files &&
		ledger_find(context->arena, context->directory, &path, err) < 0)
		return -1;
	ledger_prepare(
		&context->ledger, context->arena, path, context->messages);
	if (context->files)
		ledger_limit_to_files(&context->ledger, context->files);
	if (find_today(context, err) < 0)
		return -1;
	context->ledger.today = context->today;
	context->ledger.is_peeking = context->is_peeking && !context->records;
	context->is_open = true;
	if (!context->files && !context->partial)
		context->user = user_settings_load(context->arena);
	context->ledger.signing_key = signing_key(context);
	return ledger_open(&context->ledger, use, err);
}

const char *context_new_place(const struct context *context, size_t word)
{
	if (word < context->words.count)
		return context->words.items[word];
	if (!context->directory)
		return "claims";
	return arena_printf(context->arena, "%s/claims", context->directory);
}

int context_date(const struct context *context, const char *option,
	const char *typed, long *date, struct error *err)
{
	struct error reason;

	if (date_parse_typed(typed, context->today, date, &reason) == 0)
		return 0;
	return fail(err, USAGE, "--%s %s", option, reason.message);
}

int context_date_back(const struct context *context, const char *option,
	const char *typed, long *date, struct error *err)
{
	struct error reason;

	if (date_parse_typed_back(typed, context->today, date, &reason) == 0)
		return 0;
	return fail(err, USAGE, "--%s %s", option, reason.message);
}

int context_verdict(const struct context *context, const char *option,
	const char *typed, enum verdict *verdict, struct error *err)
{
	bool is_sure;
	const char *meant = "";

	*verdict = verdict_typed(typed, &is_sure);
	if (is_sure)
		return 0;
	if (*verdict != VERDICT_NONE)
		meant = arena_printf(context->arena, " (did you mean %s?)",
			verdict_names[*verdict - 1]);
	return fail(err, USAGE,
		"%s%s%s%s: not a verdict; one of holding, partial, "
		"not-holding%s",
		option ? "--" : "", option ? option : "", option ? " " : "",
		*typed ? text_printable(context->arena, typed) : "\"\"", meant);
}

int context_until(struct context *context, bool overdue, const char *within,
	long *until, struct error *err)
{
	*until = overdue ? context->today - 1 : context->today;
	if (!within)
		return 0;
	if (overdue)
		return fail(err, USAGE,
			"--overdue and --within do not go together: what is "
			"overdue was due before today");
	return context_date(context, "within", within, until, err);
}

int context_number(const struct context *context, const char *option,
	const char *typed, long most, long *number, struct error *err)
{
	size_t digits;

	if (!typed)
		return 0;
	digits = strspn(typed, "0123456789");
	*number = digits <= NUMBER_DIGITS ? strtol(typed, NULL, 10) : 0;
	if (!typed[digits] && *number >= 1 && *number <= most)
		return 0;
	return fail(err, USAGE,
		"--%s %s: should be a whole number from 1 to %ld", option,
		text_printable(context->arena, typed), most);
}

int context_view(struct context *context, struct view *view, struct error *err)
{
	*view = (struct view){ .arena = context->arena,
		.today = context->today,
		.columns = context->columns,
		.color = context->color,
		.promise = context->ledger.settings.terms.promise };
	return ledger_problems(
		&context->ledger, context->arena, &view->problems, err);
}

void context_say(struct context *context, const char *text)
{
	fprintf(context->out, "%s\n",
		context->columns ? text_wrap(context->arena, text, "",
					   (size_t)context->columns)
				 : text);
}

static bool may_page(const struct context *context)
{
	return context->columns > 0 && !context->no_pager;
}

void context_write(struct context *context, const char *text, size_t length)
{
	if (may_page(context))
		pager_write(context->out, text, length);
	else
		fwrite(text, 1, length, context->out);
}

void context_render(
	struct context *context, render_fn *render, const struct view *view)
{
	struct text_stream text;
	const char *whole;

	context->has_rendered = true;
	if (!may_page(context)) {
		render(context->out, view);
		return;
	}
	text_stream_open(&text);
	render(text.out, view);
	whole = text_stream_close(&text, context->arena);
	pager_write(context->out, whole, text.length);
}

void context_close(struct context *context)
{
	if (context->is_open)
		ledger_close(&context->ledger);
	context->is_open = false;
}
