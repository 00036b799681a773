/* known_words.c - words that no claim has. */
#include "known_words.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "error.h"
#include "ids.h"
#include "ledger.h"
#include "matching.h"
#include "query.h"
#include "settings.h"
#include "store_claims.h"
#include "store_values.h"
#include "text.h"
#include "text_contains.h"
#include "text_nearest.h"
#include "text_utf8.h"
#include "text_words.h"

struct asking {
	struct matching matching;
	bool found;
};

static void ask_claim(void *context, const struct claim *claim)
{
	struct asking *asking = context;

	asking->found =
		asking->found || matching_takes(claim, &asking->matching);
}

static int is_known(struct ledger *ledger, struct arena *arena,
	const char *word, bool *known, struct error *err)
{
	const struct topic *topic = ledger->settings.topics;
	struct claim_query query = { .due_by = NO_DATE };
	struct asking asking = { .found = false };

	for (; topic; topic = topic->next)
		asking.found = asking.found || text_contains(topic->name, word);
	texts_add(arena, &query.words, word);
	if (matching_prepare(ledger, arena, &query, &asking.matching, err) <
			0 ||
		store_each_claim(ledger->store, ask_claim, &asking, err) < 0)
		return -1;
	*known = asking.found;
	return 0;
}

/* The nearest so far stays a candidate, so that no text is kept. */
struct nearing {
	struct arena *arena;
	const char *word, *nearest;
};

static void add_words(
	struct arena *arena, const char *text, struct texts *candidates)
{
	if (text)
		text_words(arena, text, candidates);
}

static void near_claim(void *context, const struct claim *claim)
{
	struct nearing *nearing = context;
	struct arena arena = { 0 };
	struct texts candidates = { NULL, 0 };
	const char *nearest;

	if (nearing->nearest)
		texts_add(&arena, &candidates, nearing->nearest);
	add_words(&arena, claim->title, &candidates);
	add_words(&arena, claim->topic, &candidates);
	add_words(&arena, claim->owner, &candidates);
	add_words(&arena, claim->claim, &candidates);
	add_words(&arena, claim->notes, &candidates);
	texts_add(&arena, &candidates, NULL);
	nearest = text_nearest(nearing->word, candidates.items);
	if (nearest && nearest != nearing->nearest)
		nearing->nearest = arena_copy(nearing->arena, nearest);
	arena_release(&arena);
}

static int find_nearest(struct ledger *ledger, struct arena *arena,
	const char *word, const char **nearest, struct error *err)
{
	struct nearing nearing = { arena, word, NULL };
	const struct topic *topic = ledger->settings.topics;
	struct texts candidates = { NULL, 0 };

	for (; topic; topic = topic->next)
		texts_add(arena, &candidates, topic->name);
	if (store_tags(ledger->store, arena, &candidates, err) < 0)
		return -1;
	texts_add(arena, &candidates, NULL);
	nearing.nearest = text_nearest(word, candidates.items);
	if (store_each_claim(ledger->store, near_claim, &nearing, err) < 0)
		return -1;
	*nearest = nearing.nearest;
	return 0;
}

static bool looks_like_id(const char *word)
{
	const char *hyphen = strrchr(word, '-');

	return hyphen && hyphen > word && hyphen[1] &&
	       !hyphen[1 + strspn(hyphen + 1, "0123456789")];
}

int known_words_check(struct ledger *ledger, struct arena *arena,
	const char *word, struct error *err)
{
	const char *shown = text_printable(arena, word), *nearest;
	bool known;

	if (is_known(ledger, arena, word, &known, err) < 0)
		return -1;
	if (known)
		return 0;
	if (looks_like_id(word))
		return ledger_fail_unknown(ledger, arena, word, err);
	if (find_nearest(ledger, arena, word, &nearest, err) < 0)
		return -1;
	if (nearest)
		return fail(err, NOT_FOUND,
			"%s: no claim has this word (did you mean %s?)", shown,
			text_printable(arena, nearest));
	return fail(err, NOT_FOUND,
		"%s: no claim has this word; `vigil list` shows them all",
		shown);
}
