/* verify_ledger.c - whether the record of a ledger is as it was made. */
#include "verify_ledger.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "digest.h"
#include "entry.h"
#include "entry_kinds.h"
#include "error.h"
#include "file.h"
#include "journal.h"
#include "ledger.h"
#include "problem.h"
#include "query.h"
#include "reading.h"
#include "record_lines.h"
#include "signature.h"
#include "verify_chain.h"
#include "verify_fault.h"
#include "verify_references.h"
#include "verify_store.h"

static const struct file_limit journal_limit = { 2147483647,
	"is larger than 2 GiB" };

static int read_record(
	struct ledger *ledger, struct record *record, struct error *err)
{
	struct reading reading = {
		.arena = ledger->arena, .file = journal_name, .bytes = ""
	};
	struct signature signature;
	const char *why;

	if (file_is_there(ledger, journal_name) &&
		file_read(ledger, &journal_limit, &reading, &signature, &why) <
			0)
		return fail(err, FAILED, "%s: %s",
			ledger_path_of(ledger->arena, ledger, journal_name),
			why);
	*record = record_read(ledger->arena, reading.bytes, reading.length);
	return 0;
}

static bool is_reported(
	const struct problems *told, const struct problem *problem)
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
		if (!is_reported(&before, problem))
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
	return verify_store(ledger, fresh, verification, err);
}

int verify_ledger(struct ledger *ledger, struct verification *verification,
	struct error *err)
{
	struct ledger fresh;
	struct record record = { NULL, 0, NULL };
	int result;

	*verification = (struct verification){ { 0 }, { 0 }, 0, 0, NULL };
	if (read_record(ledger, &record, err) < 0)
		return -1;
	ledger_prepare(&fresh, ledger->arena, ledger->path, ledger->messages);
	fresh.today = ledger->today;
	fresh.is_peeking = ledger->is_peeking;
	result = check_fresh(ledger, &fresh, verification, err);
	ledger_close(&fresh);
	verify_chain(ledger, &record, verification);
	verify_references(ledger, &record, verification);
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
		verify_add_fault(ledger, &verification->faults, journal_name, 0,
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
	verify_add_fault(ledger, &verification->faults, journal_name, 0,
		arena_printf(ledger->arena,
			"its first %zu entries are not those of the digest; "
			"where branches were merged since, hold it against a "
			"journal or a revision instead",
			count));
	return 0;
}
