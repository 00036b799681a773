/* range_signatures.c - whether what a range adds is signed as it should be. */
#include "range_signatures.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "check_signatures.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "lineage.h"
#include "range.h"
#include "range_claims.h"
#include "range_entry.h"
#include "range_lines.h"
#include "signature_lack.h"
#include "signed_entry.h"
#include "vouch.h"

struct signing {
	struct range *range;
	const struct range_lines *added;
	struct signed_entry *entries;
	size_t count;
};

static void tell(const struct signing *signing, const struct entry *entry,
	const char *message)
{
	if (message)
		range_entry_fault(
			signing->range, signing->added, entry, message);
}

static void add_signed(struct signing *signing, const struct entry *entry)
{
	struct arena *arena = &signing->range->work;

	signing->entries = arena_grow(arena, signing->entries, signing->count,
		sizeof(*signing->entries));
	signing->entries[signing->count++] = signed_entry_of(arena, entry);
}

/* Whether a publication was there before the range, and lacked it already. */
static bool lacked_before(const struct signing *signing,
	const struct range_claim *claim, const struct entry *entry)
{
	struct range *range = signing->range;
	struct history before;
	size_t number;

	if (!range_entries_have(&claim->entries_before, entry->hash))
		return false;
	before = range_history(
		range, range_claim_now(range, claim), &claim->entries_before);
	number = lineage_find(&before.lineage, entry->hash);
	return number != NOWHERE &&
	       publication_lack(&range->settings, &before, number);
}

static void check_event(struct signing *signing,
	const struct range_claim *claim, const struct history *history,
	size_t number)
{
	const struct settings *settings = &signing->range->settings;
	const struct event *event = &history->events[number];
	const struct entry *entry = event->entry;

	if (entry->kind == ENTRY_PUBLISHED) {
		const char *lack = publication_lack(settings, history, number);

		if (lack && !lacked_before(signing, claim, entry))
			tell(signing, entry, lack);
	} else if (!event->undone &&
		   !range_entries_have(&claim->entries_before, entry->hash)) {
		if (entry->signature)
			add_signed(signing, entry);
		else
			tell(signing, entry,
				signature_lack(settings, entry, VOUCH_NONE));
	}
}

/* Most have no signatures and need none. */
static bool is_concerned(
	const struct range *range, const struct range_claim *claim)
{
	bool is_signed = range->settings.signatures.are_required;
	size_t i;

	for (i = 0; i < claim->entries.count && !is_signed; i++)
		is_signed = claim->entries.items[i]->signature != NULL;
	return is_signed && claim->entries.count != claim->entries_before.count;
}

static void check_claim(
	struct signing *signing, const struct range_claim *claim)
{
	struct range *range = signing->range;
	struct history history;
	size_t i;

	if (!is_concerned(range, claim))
		return;
	history = range_history(
		range, range_claim_now(range, claim), &claim->entries);
	for (i = 0; i < history.count; i++)
		check_event(signing, claim, &history, i);
}

static int check_signed(const struct signing *signing, struct error *err)
{
	struct range *range = signing->range;
	size_t i;

	if (signing->count == 0)
		return 0;
	if (check_signatures(&range->work, &range->signers, signing->entries,
		    signing->count, err) < 0)
		return -1;
	for (i = 0; i < signing->count; i++) {
		const struct signed_entry *entry = &signing->entries[i];

		tell(signing, entry->entry,
			entry->vouched.vouch == VOUCH_BAD
				? entry->vouched.why
				: signature_lack(&range->settings, entry->entry,
					  entry->vouched.vouch));
	}
	return 0;
}

int range_signatures_check(struct range *range,
	const struct range_claims *claims, const struct range_lines *added,
	struct error *err)
{
	struct signing signing = { range, added, NULL, 0 };
	size_t i;

	for (i = 0; i < claims->count; i++)
		check_claim(&signing, &claims->items[i]);
	return check_signed(&signing, err);
}
