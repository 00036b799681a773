/* query.c - asking a ledger. */
#include "query.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "claim_history.h"
#include "date.h"
#include "error.h"
#include "gone_files.h"
#include "history.h"
#include "ids.h"
#include "ledger.h"
#include "lost.h"
#include "problem.h"
#include "store_claims.h"
#include "store_files.h"
#include "store_lists.h"
#include "successors.h"
#include "text.h"
#include "text_compare.h"
#include "text_contains.h"
#include "verdict.h"

static bool is_asked(const char *wanted, const char *value)
{
	return !wanted || (value && text_same(wanted, value));
}

static bool has_word(const struct claim *claim, const char *word)
{
	return text_contains(claim->id, word) ||
	       text_contains(claim->claim, word) ||
	       (claim->title && text_contains(claim->title, word));
}

/* An owner matches whole or by a part of it: the name or the address. */
static bool owns(const struct claim *claim, const char *owner)
{
	return !owner || (claim->owner && text_contains(claim->owner, owner));
}

static bool is_id_among(const struct texts *words, const char *id)
{
	size_t i;

	for (i = 0; i < words->count; i++) {
		if (text_same(words->items[i], id))
			return true;
	}
	return false;
}

/* Several ids are any of them; words that are no ids must all be there. */
static bool matches_words(
	const struct claim *claim, const struct claim_query *query)
{
	size_t i;

	if (query->ids.count && !is_id_among(&query->ids, claim->id))
		return false;
	for (i = 0; i < query->words.count; i++) {
		if (!has_word(claim, query->words.items[i]))
			return false;
	}
	return true;
}

static bool matches(const struct claim *claim, const void *context)
{
	const struct claim_query *query = context;

	return (query->awaiting_too || query->due_by == NO_DATE ||
		       claim->standing.due.date <= query->due_by) &&
	       (!query->verdict || claim->standing.verdict == query->verdict) &&
	       is_asked(query->topic, claim->topic) &&
	       owns(claim, query->owner) &&
	       is_asked(query->state, state_name(claim->standing.state)) &&
	       matches_words(claim, query);
}

static bool has_tag(const struct claim *claim, const char *tag)
{
	return !tag || is_id_among(&claim->tags, tag);
}

static int by_id(const void *left, const void *right)
{
	const struct claim *const *a = left, *const *b = right;

	return text_compare((*a)->id, (*b)->id);
}

static struct claim *sort_by_id(struct arena *arena, struct claim *claims)
{
	struct claim **sorted = NULL, *claim;
	size_t i, count = 0;

	for (claim = claims; claim; claim = claim->next) {
		sorted = arena_grow(arena, sorted, count, sizeof(*sorted));
		sorted[count++] = claim;
	}
	if (count == 0)
		return NULL;
	qsort(sorted, count, sizeof(*sorted), by_id);
	for (i = 0; i + 1 < count; i++)
		sorted[i]->next = sorted[i + 1];
	sorted[count - 1]->next = NULL;
	return sorted[0];
}

/* Fills in the lists of each claim and drops those without the tag. */
static int fill(struct ledger *ledger, struct arena *arena, const char *tag,
	struct claim **claims, struct error *err)
{
	struct claim *claim;

	while ((claim = *claims)) {
		if (store_fill_claim(ledger->store, arena, claim, err) < 0)
			return -1;
		if (has_tag(claim, tag))
			claims = &claim->next;
		else
			*claims = claim->next;
	}
	return 0;
}

/* A word that is the id of a claim stands for that claim alone. */
static int sort_words(struct ledger *ledger, struct arena *arena,
	const struct texts *words, struct claim_query *query, struct error *err)
{
	struct claim *claim;
	size_t i;

	for (i = 0; i < words->count; i++) {
		const char *word = words->items[i];

		if (store_get_claim(ledger->store, arena, word, &claim, err) <
			0)
			return -1;
		texts_add(arena, claim ? &query->ids : &query->words, word);
	}
	return 0;
}

static bool looks_like_id(const char *word)
{
	const char *hyphen = strrchr(word, '-');

	return hyphen && hyphen > word && hyphen[1] &&
	       !hyphen[1 + strspn(hyphen + 1, "0123456789")];
}

/* A word in the form of an id that stands nowhere is a mistyped id. */
static int check_words(struct ledger *ledger, struct arena *arena,
	const struct texts *words, struct error *err)
{
	struct claim *claims;
	size_t i;

	for (i = 0; i < words->count; i++) {
		struct claim_query query = { .due_by = NO_DATE };

		if (!looks_like_id(words->items[i]))
			continue;
		texts_add(arena, &query.words, words->items[i]);
		if (store_find_claims(ledger->store, arena, NO_DATE, matches,
			    &query, &claims, err) < 0)
			return -1;
		if (!claims)
			return ledger_fail_unknown(
				ledger, arena, words->items[i], err);
	}
	return 0;
}

int ledger_claims(struct ledger *ledger, struct arena *arena,
	const struct claim_query *query, struct claim **claims,
	struct error *err)
{
	struct claim_query sorted = *query;

	sorted.words = (struct texts){ NULL, 0 };
	if (sort_words(ledger, arena, &query->words, &sorted, err) < 0 ||
		check_words(ledger, arena, &sorted.words, err) < 0 ||
		store_find_claims(ledger->store, arena, query->due_by, matches,
			&sorted, claims, err) < 0)
		return -1;
	*claims = sort_by_id(arena, *claims);
	if (!query->tag && !query->with_lists)
		return 0;
	return fill(ledger, arena, query->tag, claims, err);
}

int ledger_next(struct ledger *ledger, struct arena *arena, long today,
	struct claim **claim, struct error *err)
{
	return store_next_claim(ledger->store, arena, today, claim, err);
}

int ledger_count_open(struct ledger *ledger, long *count, struct error *err)
{
	return store_count_open(ledger->store, count, err);
}

int ledger_count_drafts(struct ledger *ledger, long today, long *drafts,
	long *planned, struct error *err)
{
	return store_count_drafts(ledger->store, today, drafts, planned, err);
}

int ledger_count_dissents(struct ledger *ledger, long *count, struct error *err)
{
	return store_count_dissents(ledger->store, count, err);
}

int ledger_history(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, struct history *history, struct error *err)
{
	return claim_history(ledger, arena, claim, history, err);
}

int ledger_problems(struct ledger *ledger, struct arena *arena,
	struct problems *problems, struct error *err)
{
	const struct problem *problem = ledger->settings_problems.first;

	for (; problem; problem = problem->next)
		problems_add(arena, problems, problem);
	if (store_problems(ledger->store, arena, problems, err) < 0 ||
		lost_check(ledger, arena, problems, err) < 0 ||
		gone_files_check(ledger, arena, problems, err) < 0)
		return -1;
	return successors_check(ledger, arena, problems, err);
}
