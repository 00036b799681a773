/* mark_words.c - the ids and the verdict of vigil mark. */
#include "mark_words.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "context.h"
#include "error.h"
#include "fields_text.h"
#include "text.h"
#include "text_utf8.h"
#include "verdict.h"
#include "verdict_typed.h"

enum { VERDICT_WORDS = 3 };

/* Where a verdict stands among words. */
struct place {
	size_t first, count;
	enum verdict verdict;
};

static bool is_verdict(
	struct arena *arena, const struct texts *words, struct place *place)
{
	const struct texts part = { words->items + place->first, place->count };
	bool is_sure;

	place->verdict =
		verdict_typed(texts_joined(arena, &part, ' '), &is_sure);
	return is_sure;
}

/* The longest verdict counts, as does not hold. */
static bool find_last(
	struct arena *arena, const struct texts *words, struct place *place)
{
	place->first =
		words->count > VERDICT_WORDS ? words->count - VERDICT_WORDS : 1;
	for (; place->first < words->count; place->first++) {
		place->count = words->count - place->first;
		if (is_verdict(arena, words, place))
			return true;
	}
	return false;
}

static bool find_anywhere(
	struct arena *arena, const struct texts *words, struct place *place)
{
	size_t left;

	for (place->first = 0; place->first < words->count; place->first++) {
		left = words->count - place->first;
		place->count = left < VERDICT_WORDS ? left : VERDICT_WORDS;
		for (; place->count > 0; place->count--) {
			if (is_verdict(arena, words, place))
				return true;
		}
	}
	return false;
}

/* Returns the first of the words behind a verdict that can be no id, or NULL.
 * Where ids stand before the verdict, one without a digit is a note. */
static const char *no_id(const struct texts *words, const struct place *place)
{
	size_t i;

	for (i = place->first + place->count; i < words->count; i++) {
		const char *word = words->items[i];

		if (!is_id(word) ||
			(place->first && !strpbrk(word, "0123456789")))
			return word;
	}
	return NULL;
}

/* Says the words in their right order. */
static int refuse_order(const struct context *context,
	const struct place *place, struct error *err)
{
	const struct texts *words = &context->words;
	struct texts ids = { NULL, 0 };
	const char *stray = no_id(words, place);
	size_t i;

	if (stray)
		return fail(err, USAGE,
			"\"%s\": is no id, and the verdict comes last; a note "
			"goes behind --note",
			text_printable(context->arena, stray));
	for (i = 0; i < words->count; i++) {
		if (i < place->first || i >= place->first + place->count)
			texts_add(context->arena, &ids, words->items[i]);
	}
	return fail(err, USAGE, "the verdict comes last: vigil mark %s %s",
		text_printable(context->arena,
			texts_joined(context->arena, &ids, ' ')),
		verdict_names[place->verdict - 1]);
}

/* Returns the state whose name a word is, where a claim ends in it, or NULL. */
static const char *end_named(const char *word)
{
	enum state state;

	for (state = STATE_SETTLED; state < STATES; state++) {
		if (text_same(word, state_name(state)))
			return state_name(state);
	}
	return NULL;
}

/* What may be meant by the last word is told first. */
static int refuse(
	const struct context *context, enum verdict *verdict, struct error *err)
{
	const struct texts *words = &context->words;
	const char *last = words->items[words->count - 1];
	struct place place;
	bool is_sure;

	if (verdict_typed(last, &is_sure) == VERDICT_NONE &&
		find_anywhere(context->arena, words, &place))
		return refuse_order(context, &place, err);
	if (end_named(last))
		return fail(err, USAGE,
			"%s: is how a claim ends, not a verdict: vigil close "
			"%s --as %s",
			end_named(last),
			text_printable(context->arena, words->items[0]),
			end_named(last));
	return context_verdict(context, NULL, last, verdict, err);
}

int mark_words_read(const struct context *context, struct texts *ids,
	enum verdict *verdict, struct error *err)
{
	const struct texts *words = &context->words;
	struct place place = { 0, 1, VERDICT_NONE };

	if (words->count == 1 && is_verdict(context->arena, words, &place))
		return fail(err, USAGE,
			"which claim? Give its id, then the verdict");
	if (words->count < 2)
		return fail(
			err, USAGE, "give one id or several, then the verdict");
	if (!find_last(context->arena, words, &place))
		return refuse(context, verdict, err);
	*ids = (struct texts){ words->items, place.first };
	*verdict = place.verdict;
	return 0;
}

int mark_words_explain(const struct texts *ids, struct error *err)
{
	bool is_sure;
	size_t i;

	for (i = 0; err->code == NOT_FOUND && i < ids->count; i++) {
		if (verdict_typed(ids->items[i], &is_sure) != VERDICT_NONE)
			return fail(err, USAGE,
				"give one verdict, behind the ids of all "
				"claims it is for; another verdict takes a "
				"command of its own");
	}
	return -1;
}
