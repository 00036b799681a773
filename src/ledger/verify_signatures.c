/* verify_signatures.c - whether entries are signed by those that they name. */
#include "verify_signatures.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "check_signatures.h"
#include "date.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "ledger.h"
#include "moment.h"
#include "signature_lack.h"
#include "signed_entry.h"
#include "signers.h"
#include "signers_lines.h"
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
	bool *has_signed; /* by the numbers of persons */
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
	vouching->signers = signers_of(known);
	vouching->has_signed =
		arena_alloc(fresh->arena, vouching->signers->count + 1);
	verification->signatures.signers =
		signers_count_persons(vouching->signers);
	verification->signatures.has_signers =
		vouching->signers->allowed || vouching->signers->useless;
	if (vouching->signers->useless)
		verify_add_fault(fresh, &verification->faults,
			vouching->signers->useless, 0, vouching->signers->why);
	check_patterns(vouching);
	return vouching;
}

/* ---- what was found out ---- */

/* Somebody may sign with several names, or with several keys. */
static void count_good(struct vouching *vouching, const char *name)
{
	struct signature_counts *counts = &vouching->verification->signatures;
	const size_t person = signers_person(vouching->signers, name);

	counts->good++;
	if (person == vouching->signers->count || vouching->has_signed[person])
		return;
	vouching->has_signed[person] = true;
	counts->names++;
}

static void count_unsigned(struct vouching *vouching, const struct entry *entry)
{
	const struct signature_settings *settings =
		&vouching->known->settings.signatures;

	if (settings->are_required && settings->since != NO_DATE &&
		moment_day(moment_parse(entry->recorded)) < settings->since)
		vouching->verification->signatures.before++;
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
	if (vouch == VOUCH_NONE || vouch == VOUCH_NO_KEY)
		count_unsigned(vouching, entry);
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
	if (!vouching->signers->useless &&
		check_signatures(&vouching->batch, vouching->signers,
			vouching->entries, vouching->count, err) < 0)
		return -1;
	for (i = 0; i < vouching->count; i++) {
		const struct signed_entry *entry = &vouching->entries[i];

		tell(vouching, entry->entry, &entry->vouched,
			vouching->undone[i]);
		if (!vouching->signers->useless)
			vouch_note(vouching->known, entry->entry->hash,
				&entry->vouched);
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
	return 0;
}
