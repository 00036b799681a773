/* compose_sign.c - signing what is to be recorded. */
#include "compose_sign.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "clock.h"
#include "compose.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "ledger.h"
#include "moment.h"
#include "settings.h"
#include "sign_texts.h"
#include "text.h"

static long day_of(const char *recorded)
{
	char day[sizeof("2026-08-20")];

	snprintf(day, sizeof(day), "%s", recorded);
	return date_parse(day);
}

static bool is_unsigned(const struct entry *entry)
{
	return entry->kind != ENTRY_PUBLISHED && !entry->signature;
}

/* What follows another entry names its hash, which changes with the signature
 * of that: it is signed after it. */
static bool is_next(const struct entries *entries, size_t number)
{
	const struct entry *entry = entries->items[number];
	const struct entry *before = number ? entries->items[number - 1] : NULL;

	return is_unsigned(entry) &&
	       !(before && is_unsigned(before) &&
		       text_same(before->claim, entry->claim));
}

static void rename_previous(
	struct entry *entry, const char *old, const char *hash)
{
	size_t i;

	for (i = 0; i < entry->previous.count; i++) {
		if (strcmp(entry->previous.items[i], old) == 0)
			entry->previous.items[i] = hash;
	}
	texts_sort(&entry->previous);
}

static int add_signature(struct composition *composition, size_t number,
	const char *signature, struct error *err)
{
	const struct entries *entries = &composition->entries;
	struct entry *entry = entries->items[number];
	const char *old = entry->hash;
	const char *line;
	size_t i;

	entry->signature = signature;
	line = compose_line(composition->arena, entry, err);
	if (!line)
		return -1;
	composition->lines.items[number] = line;
	for (i = number + 1; i < entries->count &&
			     text_same(entries->items[i]->claim, entry->claim);
		i++)
		rename_previous(entries->items[i], old, entry->hash);
	return 0;
}

/* Signs those of a round, which have stood marked since before any was. */
static int sign_round(struct composition *composition, const bool *marked,
	const struct texts *texts, struct error *err)
{
	struct texts signatures = { NULL, 0 };
	size_t i, next = 0;

	if (sign_texts(composition->ledger, composition->arena, texts,
		    &signatures, err) < 0)
		return -1;
	for (i = 0; i < composition->entries.count; i++) {
		if (marked[i] && add_signature(composition, i,
					 signatures.items[next++], err) < 0)
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

int compose_need_key(struct ledger *ledger, struct error *err)
{
	struct arena arena = { 0 };
	const bool is_needed = settings_need_signature(
		&ledger->settings, day_of(moment_text(&arena, clock_now())));

	arena_release(&arena);
	return is_needed && !ledger->signing_key ? fail_keyless(err) : 0;
}

static bool must_be_signed(
	const struct composition *composition, const struct entry *entry)
{
	return settings_need_signature(&composition->ledger->settings,
		entry->kind == ENTRY_PUBLISHED ? entry->on
					       : day_of(entry->recorded));
}

int compose_vouch(struct composition *composition, const struct claim *claim,
	struct error *err)
{
	const struct entries *entries = &composition->entries;
	const struct entry *last =
		entries->count ? entries->items[entries->count - 1] : NULL;
	struct entry *signoff;

	if (!last || last->kind != ENTRY_PUBLISHED ||
		!text_same(last->claim, claim->id) ||
		!must_be_signed(composition, last))
		return 0;
	signoff = entry_new(composition->arena, claim->id, ENTRY_SIGNOFF,
		composition->ledger->today);
	signoff->signs = last->hash;
	return compose_entry(composition, claim, signoff, err);
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
	const struct entries *entries = &composition->entries;
	struct arena *arena = composition->arena;
	bool *marked = arena_alloc(arena, entries->count + 1);
	struct texts texts;
	size_t i;

	if (!composition->ledger->signing_key)
		return check_keyless(composition, err);
	do {
		texts = (struct texts){ NULL, 0 };
		for (i = 0; i < entries->count; i++) {
			marked[i] = is_next(entries, i);
			if (marked[i])
				texts_add(arena, &texts,
					entry_signed_text(
						arena, entries->items[i]));
		}
		if (texts.count &&
			sign_round(composition, marked, &texts, err) < 0)
			return -1;
	} while (texts.count);
	return 0;
}
