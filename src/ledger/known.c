/* known.c - what claims and entries can be asked for by, and what a ledger does
 * not know. */
#include "known.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim_owners.h"
#include "error.h"
#include "known_words.h"
#include "ledger.h"
#include "mailbox.h"
#include "matching.h"
#include "query.h"
#include "settings.h"
#include "store_values.h"
#include "text.h"
#include "text_contains.h"
#include "text_nearest.h"
#include "text_utf8.h"
#include "text_words.h"

enum { SHOWN = 6 };

/* How a kind of value is found, asked for and called. */
static const struct kind {
	store_values_fn *find;
	bool (*has)(const char *value, const char *wanted);
	const char *one, *none;
} kinds[] = {
	[KNOWN_TOPIC] = { store_topics, text_same, "topic",
		"no claim has one" },
	[KNOWN_OWNER] = { store_owners, owner_has, "owner",
		"no claim has one" },
	[KNOWN_TAG] = { store_tags, text_same, "tag", "no claim has one" },
	[KNOWN_AUTHOR] = { store_authors, text_contains, "name in the record",
		"no entry has one" },
};

/* A claim may have several. */
static struct texts each_owner(struct arena *arena, const struct texts *values)
{
	struct texts all = { NULL, 0 };
	size_t i, j;

	for (i = 0; i < values->count; i++) {
		struct texts owners = owners_of(arena, values->items[i]);

		for (j = 0; j < owners.count; j++)
			texts_add(arena, &all,
				owner_shown(arena, owners.items[j]));
	}
	return all;
}

int ledger_known(struct ledger *ledger, struct arena *arena,
	enum known_kind kind, struct texts *values, struct error *err)
{
	const struct topic *topic = ledger->settings.topics;

	*values = (struct texts){ NULL, 0 };
	if (kinds[kind].find(ledger->store, arena, values, err) < 0)
		return -1;
	for (; kind == KNOWN_TOPIC && topic; topic = topic->next)
		texts_add(arena, values, topic->name);
	if (kind == KNOWN_OWNER)
		*values = each_owner(arena, values);
	texts_sort(values);
	return 0;
}

/* A mistyped name may be near to a part of one. */
static const char *nearest(
	struct arena *arena, const struct texts *values, const char *wanted)
{
	struct texts candidates = { NULL, 0 };
	size_t i;

	for (i = 0; i < values->count; i++) {
		const char *value = values->items[i];
		struct mailbox mailbox = { NULL, NULL };

		texts_add(arena, &candidates, value);
		if (mailbox_parse(arena, value, &mailbox) && mailbox.address)
			texts_add(arena, &candidates, mailbox.address);
		if (mailbox.name)
			texts_add(arena, &candidates, mailbox.name);
		text_words(arena, value, &candidates);
	}
	texts_add(arena, &candidates, NULL);
	return text_nearest(wanted, candidates.items);
}

/* Returns what can be asked for: all of a value, where a part is not enough. */
static const char *whole(
	const struct kind *kind, const struct texts *values, const char *near)
{
	const char *holder = near;
	size_t i;

	for (i = values->count; near && i > 0; i--) {
		const char *value = values->items[i - 1];

		if (kind->has(value, near))
			return near;
		if (text_contains(value, near))
			holder = value;
	}
	return holder;
}

static int fail_unknown(struct arena *arena, const struct kind *kind,
	const struct texts *values, const char *wanted, struct error *err)
{
	const char *near = whole(kind, values, nearest(arena, values, wanted));
	const char *more = kind->none;

	if (near)
		return fail(err, NOT_FOUND, "%s: no such %s (did you mean %s?)",
			*wanted ? text_printable(arena, wanted) : "\"\"",
			kind->one, text_printable(arena, near));
	if (values->count)
		more = arena_printf(arena, "the ledger has %s",
			text_printable(
				arena, texts_first(arena, values, SHOWN)));
	return fail(err, NOT_FOUND, "%s: no such %s; %s",
		*wanted ? text_printable(arena, wanted) : "\"\"", kind->one,
		more);
}

int ledger_check_known(struct ledger *ledger, struct arena *arena,
	enum known_kind kind, const char *wanted, struct error *err)
{
	struct texts values;
	size_t i;

	if (!wanted)
		return 0;
	if (ledger_known(ledger, arena, kind, &values, err) < 0)
		return -1;
	for (i = 0; i < values.count; i++) {
		if (kinds[kind].has(values.items[i], wanted))
			return 0;
	}
	return fail_unknown(arena, &kinds[kind], &values, wanted, err);
}

int ledger_check_query(struct ledger *ledger, struct arena *arena,
	const struct claim_query *query, struct error *err)
{
	size_t i;

	if (ledger_check_known(ledger, arena, KNOWN_TOPIC, query->topic, err) <
			0 ||
		ledger_check_known(
			ledger, arena, KNOWN_OWNER, query->owner, err) < 0 ||
		ledger_check_known(ledger, arena, KNOWN_TAG, query->tag, err) <
			0)
		return -1;
	for (i = 0; i < query->words.count; i++) {
		if (known_words_check(
			    ledger, arena, query->words.items[i], err) < 0)
			return -1;
	}
	return 0;
}
