/* matching.c - whether a claim is what a query asks for. */
#include "matching.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "claim_owners.h"
#include "date.h"
#include "error.h"
#include "ledger.h"
#include "query.h"
#include "store_claims.h"
#include "store_values.h"
#include "text.h"
#include "text_composed.h"
#include "text_contains.h"
#include "verdict.h"

/* ---- before the claims are gone through ---- */

/* A word that is the id of a claim stands for that claim alone. */
static int sort_words(struct ledger *ledger, struct arena *arena,
	const struct texts *words, struct claim_query *query, struct error *err)
{
	struct claim *claim;
	size_t i;

	query->words = (struct texts){ NULL, 0 };
	for (i = 0; i < words->count; i++) {
		const char *word = words->items[i];

		if (store_get_claim(ledger->store, arena, word, &claim, err) <
			0)
			return -1;
		texts_add(arena, claim ? &query->ids : &query->words, word);
	}
	return 0;
}

static bool is_tag(const char *tag, const void *wanted)
{
	return text_same(tag, wanted);
}

static bool tag_has(const char *tag, const void *word)
{
	return text_contains(tag, word);
}

/* Claims have theirs in this form. */
static void compose(struct arena *arena, const char **text)
{
	if (*text)
		*text = text_composed(arena, *text);
}

int matching_prepare(struct ledger *ledger, struct arena *arena,
	const struct claim_query *query, struct matching *matching,
	struct error *err)
{
	const struct texts *words = &matching->query.words;
	size_t i;

	*matching = (struct matching){ .query = *query };
	if (sort_words(ledger, arena, &query->words, &matching->query, err) < 0)
		return -1;
	compose(arena, &matching->query.topic);
	compose(arena, &matching->query.tag);
	if (query->tag &&
		store_tagged(ledger->store, arena, is_tag, matching->query.tag,
			&matching->tagged, err) < 0)
		return -1;
	matching->worded = arena_alloc(
		arena, (words->count + 1) * sizeof(*matching->worded));
	for (i = 0; i < words->count; i++) {
		matching->worded[i] = (struct texts){ NULL, 0 };
		if (store_tagged(ledger->store, arena, tag_has, words->items[i],
			    &matching->worded[i], err) < 0)
			return -1;
	}
	return 0;
}

/* ---- of each claim ---- */

static bool is_asked(const char *wanted, const char *value)
{
	return !wanted || (value && text_same(wanted, value));
}

static bool is_owned(const struct claim *claim, const char *owner)
{
	return !owner || (claim->owner && owner_has(claim->owner, owner));
}

static bool is_among(const struct texts *keys, const char *id)
{
	struct arena arena = { 0 };
	bool found = keys->count && texts_has(keys, claim_key(&arena, id));

	arena_release(&arena);
	return found;
}

static bool has_word(const struct claim *claim, const char *word)
{
	const char *const texts[] = { claim->id, claim->title, claim->claim,
		claim->topic, claim->notes };
	size_t i;

	for (i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		if (texts[i] && text_contains(texts[i], word))
			return true;
	}
	return claim->owner && owner_has(claim->owner, word);
}

static bool is_id_among(const struct texts *ids, const char *id)
{
	size_t i;

	for (i = 0; i < ids->count; i++) {
		if (text_same(ids->items[i], id))
			return true;
	}
	return false;
}

bool matching_has_words(const struct matching *matching,
	const struct claim *claim, const char *more)
{
	const struct texts *words = &matching->query.words;
	size_t i;

	for (i = 0; i < words->count; i++) {
		if (!(more && text_contains(more, words->items[i])) &&
			!has_word(claim, words->items[i]) &&
			!is_among(&matching->worded[i], claim->id))
			return false;
	}
	return true;
}

/* Several ids are any of them; words that are no ids must all be there. */
bool matching_takes(const struct claim *claim, const void *context)
{
	const struct matching *matching = context;
	const struct claim_query *query = &matching->query;

	return (query->awaiting_too || query->due_by == NO_DATE ||
		       claim->standing.due.date <= query->due_by) &&
	       (!query->verdict || claim->standing.verdict == query->verdict) &&
	       is_asked(query->topic, claim->topic) &&
	       is_owned(claim, query->owner) &&
	       is_asked(query->state, state_name(claim->standing.state)) &&
	       (!query->tag || is_among(&matching->tagged, claim->id)) &&
	       (!query->ids.count || is_id_among(&query->ids, claim->id)) &&
	       matching_has_words(matching, claim, NULL);
}
