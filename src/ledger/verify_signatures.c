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
#include "store_vouched.h"
#include "text.h"
#include "transaction.h"
#include "verify_fault.h"
#include "verify_ledger.h"
#include "vouch.h"

/* So many are checked together, before memory is let go. */
enum { AT_ONCE = 1024 };

/* A hash, and what was found out about it. */
struct finding {
	const char *hash;
	enum vouch vouch;
};

struct vouching {
	struct ledger *known, *fresh;
	struct verification *verification;
	struct signers signers;
	struct texts names; /* of those who signed, sorted in the end */
	struct arena batch;
	struct signed_entry entries[AT_ONCE];
	bool undone[AT_ONCE];
	size_t count;
	struct finding *findings;
	size_t finding_count;
};

static void check_patterns(struct vouching *vouching)
{
	const struct signers *signers = &vouching->signers;
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
	vouching->signers = signers_read(fresh, fresh->arena);
	verification->signatures.signers = vouching->signers.count;
	verification->signatures.has_signers = vouching->signers.allowed;
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
	enum vouch vouch, const char *why, bool is_undone)
{
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
		verify_add_entry_fault(
			vouching->fresh, &verification->faults, entry, why);
	if (vouch == VOUCH_NONE)
		counts->none++;
	lack = is_undone ? NULL
			 : signature_lack(
				   &vouching->known->settings, entry, vouch);
	if (lack)
		verify_add_entry_fault(
			vouching->fresh, &verification->faults, entry, lack);
}

static void keep(struct vouching *vouching, const struct signed_entry *entry)
{
	struct arena *arena = vouching->fresh->arena;
	struct finding *finding;

	vouching->findings = arena_grow(arena, vouching->findings,
		vouching->finding_count, sizeof(*finding));
	finding = &vouching->findings[vouching->finding_count++];
	finding->hash = arena_copy(arena, entry->entry->hash);
	finding->vouch = entry->vouch;
}

static int flush(struct vouching *vouching, struct error *err)
{
	size_t i;

	if (vouching->count == 0)
		return 0;
	if (check_signatures(&vouching->batch, &vouching->signers,
		    vouching->entries, vouching->count, err) < 0)
		return -1;
	for (i = 0; i < vouching->count; i++) {
		const struct signed_entry *entry = &vouching->entries[i];

		tell(vouching, entry->entry, entry->vouch, entry->why,
			vouching->undone[i]);
		keep(vouching, entry);
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
	enum vouch vouch;

	if (store_vouched(vouching->known->store, entry->hash,
		    vouching->signers.digest, &vouch, err) < 0)
		return -1;
	if (vouch == VOUCH_GOOD || vouch == VOUCH_NO_KEY) {
		tell(vouching, entry, vouch, NULL, event->undone);
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
			tell(vouching, event->entry, VOUCH_NONE, NULL,
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

static int remember_begun(struct vouching *vouching, struct error *err)
{
	struct store *store = vouching->known->store;
	const char *keys = vouching->signers.digest;
	size_t i;

	if (store_keep_vouched(store, keys, err) < 0)
		return -1;
	for (i = 0; i < vouching->finding_count; i++) {
		if (store_put_vouched(store, vouching->findings[i].hash, keys,
			    vouching->findings[i].vouch, err) < 0)
			return -1;
	}
	return 0;
}

/* What cannot be remembered is found out again. */
static void remember(struct vouching *vouching)
{
	struct ledger *known = vouching->known;
	struct error ignored;

	if (vouching->finding_count == 0 || known->is_private ||
		transaction_begin_soon(known, &ignored) < 0)
		return;
	if (remember_begun(vouching, &ignored) < 0)
		transaction_cancel(known);
	else
		transaction_finish(known, &ignored);
}

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
	remember(vouching);
	return 0;
}
