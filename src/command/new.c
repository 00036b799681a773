/* new.c - vigil new: writes a new claim file. */
#include "new.h"

#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "date.h"
#include "edit.h"
#include "editor.h"
#include "error.h"
#include "fields_text.h"
#include "file.h"
#include "ids.h"
#include "ledger.h"
#include "new_file.h"
#include "new_text.h"
#include "options.h"
#include "reviewer.h"
#include "standing.h"
#include "text.h"
#include "text_utf8.h"

struct request {
	struct context *context;
	struct new_claim claim;
	const char *published_given, *resolves_given;
	const char *id; /* of the file that was made */
};

/* ---- what comes next ---- */

static void tell_next(
	const struct context *context, const char *id, long published)
{
	fprintf(context->messages, "next: %s\n",
		new_next(context->arena, id, published, context->today));
}

/* What is in the file is up to the user: also whether the id is what it was.
 * What is published and not recorded is told as by every command, and so is
 * what is wrong with other files. */
static int edit_claim(struct request *request, struct error *err)
{
	struct context *context = request->context;
	struct error ignored;
	struct claim *claim;

	if (edit_file(context, claim_file_of(context->arena, request->id),
		    err) < 0) {
		if (err->code == INVALID)
			fprintf(context->messages, "next: vigil edit %s\n",
				request->id);
		return -1;
	}
	context->problems_told = false;
	if (ledger_claim(&context->ledger, context->arena, request->id, &claim,
		    &ignored) == 0 &&
		claim->standing.state == STATE_DRAFT)
		tell_next(context, request->id, claim->published);
	return 0;
}

static int make(struct request *request, const char *name, struct error *err)
{
	struct context *context = request->context;

	if (new_file_make(context, name, &request->claim, &request->id, err) <
		0)
		return -1;
	fprintf(context->out, "%s\n",
		text_printable(context->arena,
			ledger_path_of(context->arena, &context->ledger,
				claim_file_of(context->arena, request->id))));
	fflush(context->out);
	if (!request->claim.claim)
		return editor_has_user() ? edit_claim(request, err) : 0;
	tell_next(context, request->id, request->claim.published);
	return 0;
}

/* ---- what was asked ---- */

static int read_name(
	const struct context *context, const char **name, struct error *err)
{
	if (context->words.count != 1)
		return fail(err, USAGE,
			"give an id, such as AM-7, or a prefix, such as AM");
	*name = context->words.items[0];
	if (is_id(*name))
		return 0;
	return fail(err, USAGE,
		"%s: not an id: letters, digits, '.', '_' and '-', 64 at most, "
		"a letter or digit first",
		text_printable(context->arena, *name));
}

static int read_day(const struct context *context, const char *option,
	const char *typed, long *day, struct error *err)
{
	*day = NO_DATE;
	return typed ? context_date(context, option, typed, day, err) : 0;
}

/* All of them stand in one line. */
static int read_text(const struct request *request, const char *option,
	const char **text, struct error *err)
{
	if (!*text)
		return 0;
	if (check_text(option, *text, err) < 0)
		return -1;
	*text = text_squeeze(request->context->arena, *text);
	return 0;
}

static int read_list(const struct request *request, const char *option,
	const struct texts *list, struct error *err)
{
	size_t i;

	for (i = 0; i < list->count; i++) {
		if (read_text(request, option, &list->items[i], err) < 0)
			return -1;
	}
	return 0;
}

static int read_texts(struct request *request, struct error *err)
{
	struct new_claim *claim = &request->claim;

	if (read_text(request, "--claim", &claim->claim, err) < 0 ||
		read_text(request, "--title", &claim->title, err) < 0 ||
		read_text(request, "--topic", &claim->topic, err) < 0 ||
		read_list(request, "--tag", &claim->tags, err) < 0 ||
		read_list(request, "--owner", &claim->owners, err) < 0)
		return -1;
	return read_list(request, "--source", &claim->sources, err);
}

static int read_days(struct request *request, struct error *err)
{
	if (read_day(request->context, "published", request->published_given,
		    &request->claim.published, err) < 0)
		return -1;
	return read_day(request->context, "resolves", request->resolves_given,
		&request->claim.resolves, err);
}

/* What is published needs its sentence, from here or from the editor. */
static int check_sentence(const struct new_claim *claim, struct error *err)
{
	if (claim->claim || claim->published == NO_DATE || editor_has_user())
		return 0;
	return fail(err, USAGE,
		"--published: there is no terminal to open the editor on; give "
		"the sentence too, with --claim");
}

/* The rows of the option table that are texts. */
#define TEXT_OPTIONS(given)                                                    \
	{ .name = "claim",                                                     \
		.value = "TEXT",                                               \
		.help = "the sentence; with it, no editor is opened",          \
		.text = &(given).claim },                                      \
		{ .name = "title",                                             \
			.value = "TEXT",                                       \
			.help = "a short name",                                \
			.text = &(given).title },                              \
		{ .name = "topic",                                             \
			.value = "TOPIC",                                      \
			.help = "one word or phrase",                          \
			.text = &(given).topic },                              \
		{ .name = "tag",                                               \
			.value = "TAG",                                        \
			.help = "a word or phrase; may be repeated",           \
			.list = &(given).tags },                               \
		{ .name = "owner",                                             \
			.value = "OWNER",                                      \
			.help = "who answers for it, as Name <address>; may "  \
				"be repeated",                                 \
			.list = &(given).owners },                             \
	{                                                                      \
		.name = "source", .value = "SOURCE",                           \
		.help = "what it rests on, a URL or a title; may be repeated", \
		.list = &(given).sources                                       \
	}

static int new_run(struct context *context, struct error *err)
{
	struct request request = { .context = context };
	const struct option options[] = {
		TEXT_OPTIONS(request.claim),
		{ .name = "published",
			.value = "DATE",
			.help = "the day of publication; without it, it is a "
				"draft",
			.text = &request.published_given },
		{ .name = "resolves",
			.value = "DATE",
			.help = "the day on which it can be settled for good",
			.text = &request.resolves_given },
		{ 0 },
	};
	const char *name = NULL;

	if (context_options(context, options, err) < 0 ||
		read_name(context, &name, err) < 0 ||
		read_texts(&request, err) < 0 ||
		context_open(context, LEDGER_WRITE, err) < 0 ||
		read_days(&request, err) < 0 ||
		check_sentence(&request.claim, err) < 0)
		return -1;
	return make(&request, name, err);
}

const struct command command_new = {
	.name = "new",
	.arguments = "ID | PREFIX [--claim TEXT]",
	.summary = "Writes a new claim file, and opens it in the editor",
	.examples = { "vigil new AM",
		"vigil new AM-170 --claim 'It rains.' --published today" },
	.run = new_run,
};
