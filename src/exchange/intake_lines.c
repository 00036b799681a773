/* intake_lines.c - the record of another ledger, recorded anew. */
#include "intake_lines.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "chain.h"
#include "claim.h"
#include "entries.h"
#include "entry.h"
#include "entry_members.h"
#include "entry_parse.h"
#include "error.h"
#include "intake.h"
#include "intake_entries.h"
#include "intake_entry.h"
#include "intake_old.h"
#include "lineage.h"
#include "moment.h"
#include "text.h"

/* Lines in their order, and those that took their place. */
struct renewal {
	struct arena *arena;
	struct entries old;
	struct texts old_hashes, new_hashes; /* in step */
	long long started, recorded;
	struct old_record record;
	bool is_old; /* 0.1 wrote some of them: they are a chain from now on */
};

static const char *renewed(const struct renewal *renewal, const char *hash)
{
	size_t i;

	for (i = 0; i < renewal->old_hashes.count; i++) {
		if (strcmp(renewal->old_hashes.items[i], hash) == 0)
			return renewal->new_hashes.items[i];
	}
	return NULL;
}

static int renew(
	const struct renewal *renewal, const char **hash, struct error *err)
{
	const char *old = *hash;

	if (!old)
		return 0;
	*hash = renewed(renewal, old);
	if (*hash)
		return 0;
	return fail(
		err, INVALID, "an entry names one that is not there, %s", old);
}

static int renew_all(
	const struct renewal *renewal, struct texts *hashes, struct error *err)
{
	struct texts all = { NULL, 0 };
	size_t i;

	for (i = 0; i < hashes->count; i++) {
		const char *hash = hashes->items[i];

		if (renew(renewal, &hash, err) < 0)
			return -1;
		texts_add(renewal->arena, &all, hash);
	}
	texts_sort(&all);
	*hashes = all;
	return 0;
}

/* Entries of a day that stand beside each other keep their order by the time of
 * recording. */
static void set_time(struct renewal *renewal, const struct lineage *lineage,
	size_t number, struct entry *entry)
{
	if (number > 0 && entry->on == lineage->kin[number - 1].entry->on &&
		!lineage_follows(lineage, number, number - 1))
		renewal->recorded++;
	entry->recorded = moment_text(renewal->arena, renewal->recorded);
}

static bool modernize(const struct renewal *renewal, struct entries *entries,
	struct entry *entry)
{
	if (entry->kind != ENTRY_PUBLISHED)
		entry->previous =
			chain_heads_for(renewal->arena, entries, entry);
	return old_record_renew(&renewal->record, entries, entry);
}

static int renew_entry(struct renewal *renewal, const struct lineage *lineage,
	size_t number, struct recording *recording, struct error *err)
{
	struct entries *entries = &recording->entries;
	struct entry entry = *lineage->kin[number].entry;

	if (renew(renewal, &entry.signs, err) < 0 ||
		renew_all(renewal, &entry.weighed, err) < 0 ||
		renew_all(renewal, &entry.undoes, err) < 0 ||
		(!renewal->is_old &&
			renew_all(renewal, &entry.previous, err) < 0))
		return -1;
	if (renewal->is_old && !modernize(renewal, entries, &entry))
		return 0;
	entry.signature = NULL;
	entry.given &= ~MEMBER(SIGNATURE);
	if (entry.kind != ENTRY_PUBLISHED) {
		entry.imported = true;
		set_time(renewal, lineage, number, &entry);
	}
	if (intake_add_entry(renewal->arena, &entry, recording, err) < 0)
		return -1;
	texts_add(renewal->arena, &renewal->old_hashes,
		lineage->kin[number].entry->hash);
	texts_add(renewal->arena, &renewal->new_hashes,
		entries->items[entries->count - 1]->hash);
	return 0;
}

static int read_line(
	struct renewal *renewal, const char *line, struct error *err)
{
	struct arena *arena = renewal->arena;
	struct entry *entry = arena_alloc(arena, sizeof(*entry));
	struct error reason;

	if (entry_parse(arena, line, strlen(line), entry, &reason) < 0)
		return fail(err, INVALID, "entries: %s", reason.message);
	entries_add(arena, &renewal->old, entry);
	return 0;
}

static int renew_lines(struct renewal *renewal, const struct lineage *lineage,
	struct recording *recording, struct error *err)
{
	size_t i;

	*recording = (struct recording){ .entries = { NULL, 0 } };
	renewal->old_hashes = renewal->new_hashes = (struct texts){ NULL, 0 };
	renewal->recorded = renewal->started;
	for (i = 0; i < lineage->count; i++) {
		if (renew_entry(renewal, lineage, i, recording, err) < 0)
			return -1;
	}
	return 0;
}

int intake_lines(struct arena *arena, const struct importing *importing,
	const struct intake *intake, const struct claim *claim,
	struct recording *recording, struct error *err)
{
	struct renewal renewal = { .arena = arena,
		.started = moment_parse(importing->recorded),
		.record = { .arena = arena,
			.importing = importing,
			.claim = claim,
			.old = &renewal.old,
			.due = intake->due } };
	struct entries waiting = { NULL, 0 };
	struct lineage lineage;
	size_t i;

	for (i = 0; i < intake->lines.count; i++) {
		if (read_line(&renewal, intake->lines.items[i], err) < 0)
			return -1;
	}
	renewal.is_old = old_record_is(&renewal.old);
	lineage = lineage_of(arena, &renewal.old, &waiting);
	if (waiting.count)
		return fail(err, INVALID,
			"entries: one follows an entry that is not there");
	if (renew_lines(&renewal, &lineage, recording, err) < 0)
		return -1;
	if (!renewal.is_old)
		return 0;
	renewal.record.last =
		old_record_last(&renewal.record, &lineage, &recording->entries);
	return renewal.record.last
		       ? renew_lines(&renewal, &lineage, recording, err)
		       : 0;
}
