/* complete.c - what a shell may offer for the word that is being typed. */
#include "complete.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "context.h"
#include "error.h"
#include "offer.h"
#include "option_table.h"
#include "options.h"
#include "text.h"

static const char punctuation[] = " []|.";

static bool takes_value(const struct option *option)
{
	return option && !option->flag;
}

static bool complete_value(
	const struct completion *completion, const struct option *option)
{
	const char *const *choice = option->choices;
	const char *word = arena_copy_bytes(completion->context->arena,
		option->value, strcspn(option->value, punctuation));

	if (!choice)
		return offer_meant(completion, word);
	for (; *choice; choice++)
		offer(completion, *choice, NULL);
	return true;
}

/* The value in --name=value. */
static bool complete_joined(
	struct completion *completion, const struct option *options)
{
	const char *typed = completion->typed, *value = strchr(typed, '=') + 1;
	const struct option *option =
		option_named(options, typed + 2, (size_t)(value - typed) - 3);

	if (!takes_value(option))
		return true;
	completion->before = arena_copy_bytes(
		completion->context->arena, typed, (size_t)(value - typed));
	completion->typed = value;
	return complete_value(completion, option);
}

static bool is_given(const struct texts *words, const struct option *options,
	const struct option *option)
{
	size_t i;

	for (i = 0; i < words->count; i++) {
		if (option_of_word(options, words->items[i]) == option)
			return true;
	}
	return false;
}

static bool complete_option(
	const struct completion *completion, const struct option *options)
{
	struct arena *arena = completion->context->arena;
	const struct option *option;

	for (option = options; option->name; option++) {
		if (option->list ||
			!is_given(&completion->context->words, options, option))
			offer(completion,
				arena_printf(arena, "--%s", option->name),
				option->help);
	}
	return true;
}

/* ---- operands ---- */

static size_t count_operands(
	const struct context *context, const struct option *options)
{
	struct texts words = context->words;
	struct error ignored;
	bool help = false;

	options_parse(context->arena, options, &words, &help, &ignored);
	return words.count;
}

/* Finds in a usage the words that the next operand may be: ID or VERDICT behind
 * the first id of "ID... VERDICT --note TEXT". */
static struct texts find_operands(struct arena *arena, const char *usage,
	const struct option *options, size_t before)
{
	struct texts found = { NULL, 0 };
	bool repeats = false, is_value = false;
	size_t length, place = 0;

	for (; *(usage += strspn(usage, punctuation)); usage += length) {
		const char *word;

		length = strcspn(usage, punctuation);
		word = arena_copy_bytes(arena, usage, length);
		if (is_value || option_like(word)) {
			is_value = !is_value &&
				   takes_value(option_of_word(options, word));
			continue;
		}
		repeats = repeats || usage[length] == '.' ||
			  strcmp(word, "FILTER") == 0;
		if (place <= before && (repeats || place == before))
			texts_add(arena, &found, word);
		place++;
	}
	return found;
}

/* What comes last in a usage is offered first: after an id, a verdict. */
static bool complete_operand(
	const struct completion *completion, const struct option *options)
{
	struct context *context = completion->context;
	struct texts meant = find_operands(context->arena,
		context->command ? context->command->arguments : "COMMAND",
		options, count_operands(context, options));
	bool is_known = true;

	while (meant.count > 0)
		is_known =
			offer_meant(completion, meant.items[--meant.count]) &&
			is_known;
	return is_known;
}

static bool complete_word(
	struct completion *completion, const struct option *options)
{
	const struct texts *words = &completion->context->words;
	const struct option *last = NULL;

	if (words->count > 0)
		last = option_of_word(options, words->items[words->count - 1]);
	if (takes_value(last))
		return complete_value(completion, last);
	if (strncmp(completion->typed, "--", 2) == 0 &&
		strchr(completion->typed, '='))
		return complete_joined(completion, options);
	if (*completion->typed == '-')
		return complete_option(completion, options);
	return complete_operand(completion, options);
}

int complete(struct context *context, const struct option *options,
	struct error *err)
{
	struct completion completion = { context, "", context->partial };
	bool help = false;
	bool is_known = complete_word(&completion,
		option_table_with_help(context->arena, options, &help));

	context->problems_told = true;
	return fail(err, is_known ? OK : FAILED, "%s", "");
}
