/* verify_signatures.c - whether entries are signed by those that they name. */
#include "verify_signatures.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "check_signatures.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "ledger.h"
#include "signature_lack.h"
#include "signed_entry.h"
#include "signers.h"
#include "text.h"
#include "verify_fault.h"
#include "verify_ledger.h"
#include "vouch.h"
#include "vouch_memory.h"

/* So many are checked together, before memory is let go. */
enum { AT_ONCE = 1024 };

struct vouching {
	struct ledger *known, *fresh;
	struct verification *verification;
	const struct signers *signers;
	struct texts names; /* of those who signed, sorted in the end */
	struct arena batch;
	struct signed_entry entries[AT_ONCE];
	bool undone[AT_ONCE];
	size_t count;
};

static void check_patterns(struct vouching *vouching)
{
	const struct signers *signers = vouching->signers;
	size_t i;

	for (i = 0; i < signers->count; i++) {
		if (signers->lines[i].has_pattern)
			verify_add_fault(vouching->fresh,
				&vouching->verification->faults, SIGNERS_FILE,
				signers->lines[i].line, SIGNERS_PATTERN);
	}
}

struct vouching *vouching_begin(struct ledger *known, struct ledger *fresh,
	struct verification *verification)
{
	struct vouching *vouching =
		arena_alloc(fresh->arena, sizeof(*vouching));

	vouching->known = known;
	vouching->fresh = fresh;
	vouching->verification = verification;
	vouching->signers = vouch_signers(known);
	verification->signatures.signers = vouching->signers->count;
	verification->signatures.has_signers = vouching->signers->allowed;
	check_patterns(vouching);
	return vouching;
}

/* ---- what was found out ---- */

static void count_good(struct vouching *vouching, const char *name)
{
	const struct texts *names = &vouching->names;
	size_t i;

	vouching->verification->signatures.good++;
	for (i = 0; i < names->count; i++) {
		if (strcmp(names->items[i], name) == 0)
			return;
	}
	texts_add_copy(vouching->fresh->arena, &vouching->names, name);
}

static void tell(struct vouching *vouching, const struct entry *entry,
	const struct vouched *vouched, bool is_undone)
{
	const enum vouch vouch = vouched->vouch;
	struct verification *verification = vouching->verification;
	struct signature_counts *counts = &verification->signatures;
	const char *lack;

	if (vouch == VOUCH_GOOD)
		count_good(vouching, entry->by);
	else if (vouch == VOUCH_UNCHECKED)
		counts->unchecked++;
	else if (vouch == VOUCH_NO_KEY)
		counts->no_key++;
	else if (vouch == VOUCH_BAD && !is_undone)
		verify_add_entry_fault(vouching->fresh, &verification->faults,
			entry, vouched->why);
	if (vouch == VOUCH_NONE)
		counts->none++;
	lack = is_undone ? NULL
			 : signature_lack(
				   &vouching->known->settings, entry, vouch);
	if (lack)
		verify_add_entry_fault(
			vouching->fresh, &verification->faults, entry, lack);
}

static int flush(struct vouching *vouching, struct error *err)
{
	size_t i;

	if (vouching->count == 0)
		return 0;
	if (check_signatures(&vouching->batch, vouching->signers,
		    vouching->entries, vouching->count, err) < 0)
		return -1;
	for (i = 0; i < vouching->count; i++) {
		const struct signed_entry *entry = &vouching->entries[i];

		tell(vouching, entry->entry, &entry->vouched,
			vouching->undone[i]);
		vouch_note(
			vouching->known, entry->entry->hash, &entry->vouched);
	}
	vouching->count = 0;
	arena_release(&vouching->batch);
	return 0;
}

/* ---- the entries ---- */

static int add_signed(
	struct vouching *vouching, const struct event *event, struct error *err)
{
	const struct entry *entry = event->entry;
	struct signed_entry *next = &vouching->entries[vouching->count];
	struct vouched vouched;
	bool is_known;

	if (vouch_known(vouching->known, &vouching->batch, entry->hash,
		    &vouched, &is_known, err) < 0)
		return -1;
	if (is_known) {
		tell(vouching, entry, &vouched, event->undone);
		if (vouching->count == 0)
			arena_release(&vouching->batch);
		return 0;
	}
	*next = signed_entry_of(&vouching->batch, entry);
	vouching->undone[vouching->count++] = event->undone;
	return vouching->count < AT_ONCE ? 0 : flush(vouching, err);
}

int vouching_add(struct vouching *vouching, const struct history *history,
	struct error *err)
{
	const char *lack;
	size_t i;

	for (i = 0; i < history->count; i++) {
		const struct event *event = &history->events[i];

		if (event->entry->signature) {
			if (add_signed(vouching, event, err) < 0)
				return -1;
		} else if (event->entry->kind != ENTRY_PUBLISHED) {
			tell(vouching, event->entry,
				&(struct vouched){ .vouch = VOUCH_NONE },
				event->undone);
		} else if ((lack = publication_lack(&vouching->known->settings,
				    history, i)) != NULL) {
			verify_add_entry_fault(vouching->fresh,
				&vouching->verification->faults, event->entry,
				lack);
		}
	}
	return 0;
}

/* ---- the end ---- */

void vouching_cancel(struct vouching *vouching)
{
	arena_release(&vouching->batch);
}

int vouching_end(struct vouching *vouching, struct error *err)
{
	if (flush(vouching, err) < 0) {
		vouching_cancel(vouching);
		return -1;
	}
	vouching->verification->signatures.names = vouching->names.count;
	return 0;
}
