/* verify_ledger.c - whether the record of a ledger is as it was made. */
#include "verify_ledger.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "claim.h"
#include "date.h"
#include "ledger_rooms.h"
#include "record_lines.h"

enum { JOURNAL_BYTES = 2147483647 };

static void note(struct ledger *ledger, struct problems *problems,
	const char *file, long line, const char *message)
{
	struct problem problem = {
		.file = file, .at = { line, line ? 1 : 0 }, .message = message
	};

	problems_add(ledger->arena, problems, &problem);
}

static int read_record(
	struct ledger *ledger, struct record *record, struct error *err)
{
	struct arena *arena = ledger->arena;
	const char *path = ledger_path_of(arena, ledger, journal_name);
	const char *bytes = "", *why;
	struct signature signature;
	size_t length = 0;

	if (access(path, F_OK) == 0 &&
		file_read(arena, path, JOURNAL_BYTES, &bytes, &length,
			&signature, &why) < 0)
		return fail(err, FAILED, "%s: %s", path, why);
	*record = record_read(arena, bytes, length);
	return 0;
}

/* ---- the chain ---- */

static void check_link(struct ledger *ledger, const struct record *record,
	const struct record_line *line, struct verification *verification)
{
	const struct entry *entry = &line->entry;
	const struct record_line *before;

	if (!entry->previous) {
		if (entry->kind != ENTRY_PUBLISHED)
			note(ledger, &verification->faults, journal_name,
				line->number,
				arena_printf(ledger->arena,
					"%s: the entry before this %s is not "
					"named: its history has lost its start",
					entry->claim,
					entry_kind_name(entry->kind)));
		return;
	}
	before = record_find(record, entry->previous);
	if (!before)
		note(ledger, &verification->faults, journal_name, line->number,
			arena_printf(ledger->arena,
				"%s: the entry before this %s of %s is "
				"missing: "
				"it was taken out or changed",
				entry->claim, entry_kind_name(entry->kind),
				date_iso(ledger->arena, entry->on)));
	else if (!text_same(before->entry.claim, entry->claim))
		note(ledger, &verification->faults, journal_name, line->number,
			arena_printf(ledger->arena,
				"%s: names an entry of %s, on line %ld, as the "
				"one before it",
				entry->claim, before->entry.claim,
				before->number));
}

static int by_previous(const void *left, const void *right)
{
	const struct record_line *const *a = left, *const *b = right;
	int order = strcmp((*a)->entry.previous, (*b)->entry.previous);

	return order ? order
		     : ((*a)->number > (*b)->number) -
			       ((*a)->number < (*b)->number);
}

static void set_severity(struct problems *problems, enum severity severity)
{
	struct problem *problem;

	for (problem = problems->first; problem; problem = problem->next)
		problem->severity = severity;
}

/* Entries made on two branches name the same one before them. */
static void note_concurrent(struct ledger *ledger, const struct record *record,
	struct verification *verification)
{
	const struct record_line **linked = arena_alloc(
		ledger->arena, (record->count + 1) * sizeof(*linked));
	size_t i, count = 0;

	for (i = 0; i < record->count; i++) {
		if (record->lines[i].entry.previous)
			linked[count++] = &record->lines[i];
	}
	if (count)
		qsort(linked, count, sizeof(*linked), by_previous);
	for (i = 1; i < count; i++) {
		if (strcmp(linked[i]->entry.previous,
			    linked[i - 1]->entry.previous) == 0)
			note(ledger, &verification->notes, journal_name,
				linked[i]->number,
				arena_printf(ledger->arena,
					"%s: made beside the entry of line "
					"%ld, "
					"as on two branches; both count",
					linked[i]->entry.claim,
					linked[i - 1]->number));
	}
	set_severity(&verification->notes, SEVERITY_WARNING);
}

/* ---- the store ---- */

/* What the store says of a claim, as text, so that all of it is compared. */
static int describe(struct ledger *ledger, const struct claim *claim,
	const char **text, struct error *err)
{
	struct arena *arena = ledger->arena;
	const struct standing *standing = &claim->standing;
	struct entries entries = { NULL, 0 };
	size_t i;

	if (store_entries_of(ledger->store, arena, claim->id, &entries, err) <
		0)
		return -1;
	entries_sort(arena, &entries);
	*text = arena_printf(arena, "%s|%s|%s|%s|%d|%d|%ld|%ld|%d",
		claim->claim, claim->title ? claim->title : "",
		claim->topic ? claim->topic : "",
		claim->owner ? claim->owner : "", (int)standing->state,
		(int)standing->verdict, standing->reviewed, standing->due.date,
		(int)standing->due.reason);
	for (i = 0; i < entries.count; i++)
		*text = arena_printf(
			arena, "%s|%s", *text, entries.items[i]->hash);
	return 0;
}

static int compare_claim(struct ledger *ledger, struct ledger *fresh,
	const struct claim *claim, struct verification *verification,
	struct error *err)
{
	struct claim *stored;
	const char *told, *expected;

	if (store_get_claim(
		    ledger->store, ledger->arena, claim->id, &stored, err) < 0)
		return -1;
	if (!stored) {
		note(ledger, &verification->faults, "", 0,
			arena_printf(ledger->arena,
				"%s: the store does not have this claim; %s",
				claim->id, "delete .vigil/store.db"));
		return 0;
	}
	if (describe(ledger, stored, &told, err) < 0 ||
		describe(fresh, claim, &expected, err) < 0)
		return -1;
	if (strcmp(told, expected) != 0)
		note(ledger, &verification->faults, claim->file, 0,
			arena_printf(ledger->arena,
				"%s: the store says otherwise than the file "
				"and the journal; delete .vigil/store.db to "
				"have it made again",
				claim->id));
	return 0;
}

static bool has_fault(const struct problems *faults, const char *file)
{
	const struct problem *fault;

	for (fault = faults->first; fault; fault = fault->next) {
		if (strcmp(fault->file, file) == 0)
			return true;
	}
	return false;
}

/* Where the journal or its file has a fault of its own, what a claim says must
 * differ: that is told already. */
static int compare_stores(struct ledger *ledger, struct ledger *fresh,
	struct verification *verification, struct error *err)
{
	bool is_whole = !has_fault(&verification->faults, journal_name);
	struct claim *claim;

	if (store_find_claims(fresh->store, ledger->arena, NO_DATE, NULL, NULL,
		    &claim, err) < 0)
		return -1;
	for (; claim; claim = claim->next) {
		verification->claims++;
		if (is_whole &&
			!has_fault(&verification->faults, claim->file) &&
			compare_claim(ledger, fresh, claim, verification, err) <
				0)
			return -1;
	}
	return 0;
}

/* ---- the whole ---- */

static bool is_told(const struct problems *told, const struct problem *problem)
{
	const struct problem *other;

	for (other = told->first; other; other = other->next) {
		if (strcmp(other->file, problem->file) == 0 &&
			other->at.line == problem->at.line &&
			(problem->at.line > 0 ||
				strcmp(other->message, problem->message) == 0))
			return true;
	}
	return false;
}

/* What the store remembers and what is found without it are both told, but
 * nothing twice. */
static void add_problems(struct ledger *ledger, struct problems *faults,
	const struct problems *found)
{
	const struct problems before = *faults;
	const struct problem *problem;

	for (problem = found->first; problem; problem = problem->next) {
		if (!is_told(&before, problem))
			problems_add(ledger->arena, faults, problem);
	}
}

static int check_fresh(struct ledger *ledger, struct ledger *fresh,
	struct verification *verification, struct error *err)
{
	struct problems stored = { 0 }, found = { 0 };

	if (ledger_open(fresh, LEDGER_CHECK, err) < 0 ||
		ledger_problems(ledger, ledger->arena, &stored, err) < 0 ||
		ledger_problems(fresh, ledger->arena, &found, err) < 0)
		return -1;
	add_problems(ledger, &verification->faults, &stored);
	add_problems(ledger, &verification->faults, &found);
	return compare_stores(ledger, fresh, verification, err);
}

int verify_ledger(struct ledger *ledger, struct verification *verification,
	struct error *err)
{
	struct ledger fresh;
	struct record record = { NULL, 0, NULL };
	size_t i;
	int result;

	*verification = (struct verification){ { 0 }, { 0 }, 0, 0, NULL };
	if (read_record(ledger, &record, err) < 0)
		return -1;
	ledger_prepare(&fresh, ledger->arena, ledger->path, ledger->messages);
	result = check_fresh(ledger, &fresh, verification, err);
	ledger_close(&fresh);
	for (i = 0; i < record.count; i++)
		check_link(ledger, &record, &record.lines[i], verification);
	note_concurrent(ledger, &record, verification);
	verification->entries = record.count;
	verification->digest =
		record_digest(ledger->arena, &record, record.count);
	return result;
}

int verify_against_journal(struct ledger *ledger, const char *journal,
	size_t length, struct verification *verification, struct error *err)
{
	struct record older, now = { NULL, 0, NULL };
	size_t i;

	if (read_record(ledger, &now, err) < 0)
		return -1;
	older = record_read(ledger->arena, journal, length);
	if (older.count == 0)
		return fail(err, FAILED, "there is no entry to hold against");
	for (i = 0; i < older.count; i++) {
		const struct entry *entry = &older.lines[i].entry;

		if (record_find(&now, entry->hash))
			continue;
		note(ledger, &verification->faults, journal_name, 0,
			arena_printf(ledger->arena,
				"%s: the %s of %s, line %ld of the older "
				"journal, is gone or was changed",
				entry->claim, entry_kind_name(entry->kind),
				date_iso(ledger->arena, entry->on),
				older.lines[i].number));
	}
	return 0;
}

bool is_ledger_digest(const char *text)
{
	size_t digits = strspn(text, "0123456789");

	return digits > 0 && digits < 10 && text[digits] == '-' &&
	       strspn(text + digits + 1, "0123456789abcdef") ==
		       DIGEST_CHARACTERS &&
	       strlen(text) == digits + 1 + DIGEST_CHARACTERS;
}

int verify_against_digest(struct ledger *ledger, const char *digest,
	struct verification *verification, struct error *err)
{
	size_t count = strtoul(digest, NULL, 10);
	struct record now = { NULL, 0, NULL };

	if (read_record(ledger, &now, err) < 0)
		return -1;
	if (count <= now.count &&
		strcmp(record_digest(ledger->arena, &now, count), digest) == 0)
		return 0;
	note(ledger, &verification->faults, journal_name, 0,
		arena_printf(ledger->arena,
			"its first %zu entries are not those of the digest; "
			"where branches were merged since, hold it against a "
			"journal or a revision instead",
			count));
	return 0;
}
