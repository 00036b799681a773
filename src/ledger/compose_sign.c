/* compose_sign.c - signing what is to be recorded. */
#include "compose_sign.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "clock.h"
#include "compose.h"
#include "compose_doubt.h"
#include "compose_pause.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "ledger.h"
#include "moment.h"
#include "settings.h"
#include "sign_texts.h"
#include "text.h"

/* A key signs for one person. */
static bool is_unsigned(
	const struct composition *composition, const struct entry *entry)
{
	return entry->kind != ENTRY_PUBLISHED && !entry->signature &&
	       composition->by && strcmp(entry->by, composition->by) == 0;
}

/* ---- hashes, which change with signatures ---- */

static void rename_in(struct texts *hashes, const char *old, const char *hash)
{
	size_t i;

	for (i = 0; i < hashes->count; i++) {
		if (strcmp(hashes->items[i], old) == 0)
			hashes->items[i] = hash;
	}
	texts_sort(hashes);
}

static void rename_all(struct entry *entry, const char *old, const char *hash)
{
	rename_in(&entry->previous, old, hash);
	rename_in(&entry->weighed, old, hash);
	rename_in(&entry->undoes, old, hash);
	if (entry->signs && strcmp(entry->signs, old) == 0)
		entry->signs = hash;
}

/* What follows an entry names its hash. */
static int renew_line(
	struct composition *composition, size_t number, struct error *err)
{
	const struct entries *entries = &composition->entries;
	struct entry *entry = entries->items[number];
	const char *old = entry->hash;
	const char *line = compose_line(composition->arena, entry, err);
	size_t i;

	if (!line)
		return -1;
	composition->lines.items[number] = line;
	if (strcmp(old, entry->hash) == 0)
		return 0;
	for (i = number + 1; i < entries->count &&
			     text_same(entries->items[i]->claim, entry->claim);
		i++)
		rename_all(entries->items[i], old, entry->hash);
	return 0;
}

/* ---- rounds ---- */

/* Marks of each claim the first entry that is to be signed: those behind it are
 * signed later, as it changes what they name. */
static int mark_round(struct composition *composition, bool *marked,
	struct texts *texts, struct error *err)
{
	const struct entries *entries = &composition->entries;
	const char *waits = NULL;
	size_t i;

	for (i = 0; i < entries->count; i++) {
		struct entry *entry = entries->items[i];

		marked[i] = false;
		if (waits && text_same(waits, entry->claim))
			continue;
		marked[i] = is_unsigned(composition, entry);
		if (!marked[i] && renew_line(composition, i, err) < 0)
			return -1;
		if (!marked[i])
			continue;
		waits = entry->claim;
		texts_add(composition->arena, texts,
			entry_signed_text(composition->arena, entry));
	}
	return 0;
}

static int let_go(void *composition, struct error *err)
{
	return compose_pause(composition, err);
}

static int sign_round(struct composition *composition, const bool *marked,
	const struct texts *texts, struct error *err)
{
	struct texts signatures = { NULL, 0 };
	size_t i, next = 0;

	if (texts->count &&
		sign_texts(composition->ledger, composition->arena, texts,
			&signatures,
			&(struct sign_patience){ let_go, composition },
			err) < 0)
		return -1;
	for (i = 0; i < composition->entries.count; i++) {
		if (!marked[i] || next >= signatures.count)
			continue;
		composition->entries.items[i]->signature =
			signatures.items[next++];
		if (renew_line(composition, i, err) < 0)
			return -1;
	}
	return 0;
}

/* ---- what must be signed ---- */

static int fail_keyless(struct error *err)
{
	return fail(err, FAILED,
		"signatures are required here, so nothing was recorded: name "
		"your key as `signing_key` in your own configuration, or give "
		"--key");
}

bool compose_must_sign(const struct ledger *ledger)
{
	return settings_need_signature(
		&ledger->settings, moment_day(clock_now()));
}

int compose_need_key(struct ledger *ledger, struct error *err)
{
	return compose_must_sign(ledger) && !ledger->signing_key
		       ? fail_keyless(err)
		       : 0;
}

static bool must_be_signed(
	const struct composition *composition, const struct entry *entry)
{
	return settings_need_signature(&composition->ledger->settings,
		entry->kind == ENTRY_PUBLISHED
			? entry->on
			: moment_day(moment_parse(entry->recorded)));
}

static int check_keyless(
	const struct composition *composition, struct error *err)
{
	const struct entries *entries = &composition->entries;
	size_t i;

	for (i = 0; i < entries->count; i++) {
		if (must_be_signed(composition, entries->items[i]))
			return fail_keyless(err);
	}
	return 0;
}

int compose_sign(struct composition *composition, struct error *err)
{
	bool *marked =
		arena_alloc(composition->arena, composition->entries.count + 1);
	struct texts texts;

	if (!composition->ledger->signing_key)
		return check_keyless(composition, err);
	composition->moves = NULL;
	do {
		texts = (struct texts){ NULL, 0 };
		if (mark_round(composition, marked, &texts, err) < 0 ||
			sign_round(composition, marked, &texts, err) < 0)
			return -1;
	} while (texts.count);
	compose_doubt(composition);
	return compose_resume(composition, err);
}
