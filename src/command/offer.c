/* offer.c - what there is to choose from when a word is completed. */
#include "offer.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "claim.h"
#include "claim_owners.h"
#include "complete.h"
#include "context.h"
#include "date.h"
#include "date_phrase.h"
#include "date_typed.h"
#include "error.h"
#include "known.h"
#include "ledger.h"
#include "query.h"
#include "text.h"
#include "text_compare.h"
#include "text_utf8.h"
#include "verdict.h"

/* What would change on its way to a terminal could not be used there. */
void offer(const struct completion *completion, const char *value,
	const char *help)
{
	struct arena *arena = completion->context->arena;
	FILE *out = completion->context->out;

	if (strncasecmp(value, completion->typed, strlen(completion->typed)) !=
			0 ||
		strcmp(value, text_printable(arena, value)) != 0)
		return;
	fprintf(out, "%s%s", completion->before, value);
	if (help)
		fprintf(out, "\t%s", text_printable(arena, help));
	putc('\n', out);
}

/* ---- what the ledger has ---- */

static bool is_open(struct context *context)
{
	struct error ignored;

	if (!context->is_open)
		context_open(context, LEDGER_GLANCE, &ignored);
	return context->ledger.store;
}

static void offer_ids(const struct completion *completion)
{
	struct context *context = completion->context;
	const struct claim_query query = { .due_by = NO_DATE };
	struct error ignored;
	struct claim *claim = NULL;

	if (!is_open(context) || ledger_claims(&context->ledger, context->arena,
					 &query, &claim, &ignored) < 0)
		return;
	for (; claim; claim = claim->next)
		offer(completion, claim->id,
			claim_title(context->arena, claim));
}

static int by_text(const void *left, const void *right)
{
	const char *const *a = left, *const *b = right;

	return text_compare(*a, *b);
}

/* Offers each value once. */
static void offer_known(
	const struct completion *completion, enum known_kind kind)
{
	struct context *context = completion->context;
	struct texts values = { NULL, 0 };
	struct error ignored;
	size_t i;

	if (!is_open(context) || ledger_known(&context->ledger, context->arena,
					 kind, &values, &ignored) < 0)
		return;
	if (values.count > 0)
		qsort(values.items, values.count, sizeof(*values.items),
			by_text);
	for (i = 0; i < values.count; i++) {
		if (i == 0 || strcmp(values.items[i - 1], values.items[i]) != 0)
			offer(completion, values.items[i], NULL);
	}
}

static void offer_topics(const struct completion *completion)
{
	offer_known(completion, KNOWN_TOPIC);
}

static void offer_owners(const struct completion *completion)
{
	offer_known(completion, KNOWN_OWNER);
}

static void offer_tags(const struct completion *completion)
{
	offer_known(completion, KNOWN_TAG);
}

static void offer_names(const struct completion *completion)
{
	offer_known(completion, KNOWN_AUTHOR);
}

/* ---- what vigil has itself ---- */

static void offer_commands(const struct completion *completion)
{
	const struct command_row *row = completion->context->commands;

	for (; row->command; row++)
		offer(completion, row->command->name, row->command->summary);
}

static void offer_verdicts(const struct completion *completion)
{
	const char *const *name;

	for (name = verdict_names; *name; name++)
		offer(completion, *name, NULL);
}

static void offer_date(const struct completion *completion, const char *word)
{
	struct context *context = completion->context;
	struct error ignored;
	long date;

	if (is_open(context) &&
		date_parse_typed(word, context->today, &date, &ignored) == 0)
		offer(completion, word, date_shown(context->arena, date));
	else
		offer(completion, word, NULL);
}

static void offer_dates(const struct completion *completion)
{
	static const char *const steps[] = { "+30d", "+60d", "+90d", NULL };
	const char *const *word;

	for (word = date_words; *word; word++)
		offer_date(completion, *word);
	for (word = steps; *word; word++)
		offer_date(completion, *word);
}

/* ---- by the words of a usage ---- */

bool offer_meant(const struct completion *completion, const char *word)
{
	static const struct {
		const char *word;
		void (*offer)(const struct completion *completion);
	} meanings[] = {
		{ "COMMAND", offer_commands },
		{ "DATE", offer_dates },
		{ "FILTER", offer_ids },
		{ "ID", offer_ids },
		{ "NAME", offer_names },
		{ "OWNER", offer_owners },
		{ "SPAN", offer_dates },
		{ "TAG", offer_tags },
		{ "TOPIC", offer_topics },
		{ "VERDICT", offer_verdicts },
	};
	static const char *const files[] = { "DIR", "FILE", "HEADS" };
	size_t i;

	for (i = 0; i < sizeof(files) / sizeof(*files); i++) {
		if (strcmp(files[i], word) == 0)
			return false;
	}
	for (i = 0; i < sizeof(meanings) / sizeof(*meanings); i++) {
		if (strcmp(meanings[i].word, word) == 0)
			meanings[i].offer(completion);
	}
	return true;
}
