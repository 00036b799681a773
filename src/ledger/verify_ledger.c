/* verify_ledger.c - whether the record of a ledger is as it was made. */
#include "verify_ledger.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "digest.h"
#include "entries.h"
#include "error.h"
#include "gone_files.h"
#include "heads.h"
#include "ledger.h"
#include "lineage.h"
#include "problem.h"
#include "query.h"
#include "store_entries.h"
#include "text.h"
#include "verify_claims.h"
#include "verify_fault.h"
#include "verify_store.h"

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
static void add_problems(struct arena *arena, struct problems *faults,
	const struct problems *found)
{
	const struct problems before = *faults;
	const struct problem *problem;

	for (problem = found->first; problem; problem = problem->next) {
		if (!is_reported(&before, problem))
			problems_add(arena, faults, problem);
	}
}

/* ---- against something older ---- */

static bool is_hash(const char *text)
{
	return strlen(text) == DIGEST_CHARACTERS &&
	       strspn(text, "0123456789abcdef") == DIGEST_CHARACTERS;
}

static bool is_head(const char *line)
{
	const char *space = strchr(line, ' ');

	return space && space > line && is_hash(space + 1);
}

static struct texts older_heads(
	struct arena *arena, const char *text, size_t length)
{
	struct head_lines lines = { .arena = arena };
	struct texts listed = { NULL, 0 };
	const char *end = text + length, *line_end;

	for (; text < end; text = line_end + 1) {
		const char *line;

		line_end = memchr(text, '\n', (size_t)(end - text));
		if (!line_end)
			line_end = end;
		line = arena_copy_bytes(arena, text, (size_t)(line_end - text));
		if (is_head(line))
			texts_add(arena, &listed, line);
		else
			heads_add_line(&lines, line, strlen(line));
	}
	return listed.count ? listed : heads_of(&lines);
}

/* A head that another entry here waits with, or that is not here. */
static int check_head(struct ledger *ledger, struct arena *arena,
	const char *head, struct verification *verification, struct error *err)
{
	const char *hash = strchr(head, ' ') + 1;
	const char *id =
		arena_copy_bytes(arena, head, (size_t)(hash - head - 1));
	struct entries entries = { NULL, 0 };
	struct lineage lineage;

	if (store_entries_of(ledger->store, arena, id, &entries, err) < 0)
		return -1;
	lineage = lineage_of(arena, &entries, NULL);
	if (lineage_find(&lineage, hash) == NOWHERE)
		verify_add_fault(ledger, &verification->faults, "journal", 0,
			arena_printf(ledger->arena,
				"%s: the entry %.12s is gone or was changed, "
				"or waits for one that is gone",
				id, hash));
	return 0;
}

static int check_older(struct ledger *ledger, const struct older *older,
	struct verification *verification, struct error *err)
{
	struct texts heads =
		older_heads(ledger->arena, older->text, older->length);
	struct arena arena = { 0 };
	int result = 0;
	size_t i;

	if (heads.count == 0)
		return fail(err, FAILED,
			"there is no head and no entry in it to hold against");
	for (i = 0; result == 0 && i < heads.count; i++) {
		result = check_head(
			ledger, &arena, heads.items[i], verification, err);
		arena_release(&arena);
	}
	return result;
}

/* ---- the whole ---- */

/* Only the store still knows in which files claims that are gone stood. */
static int drop_unnamed(struct ledger *ledger, struct arena *arena,
	struct problems *found, struct error *err)
{
	const struct problem *problem = found->first;
	struct problems gone = { 0 }, named = { 0 };

	if (gone_files_check(ledger, arena, &gone, err) < 0)
		return -1;
	for (; problem; problem = problem->next) {
		if (*problem->file || !gone.count)
			problems_add(arena, &named, problem);
	}
	*found = named;
	return 0;
}

static int check_fresh(struct ledger *ledger, struct ledger *fresh,
	const struct older *older, struct verification *verification,
	struct error *err)
{
	struct arena *arena = fresh->arena;
	struct problems stored = { 0 }, found = { 0 };

	if (ledger_open(fresh, LEDGER_COMPARE, err) < 0 ||
		ledger_problems(ledger, arena, &stored, err) < 0 ||
		ledger_problems(fresh, arena, &found, err) < 0 ||
		drop_unnamed(ledger, arena, &found, err) < 0)
		return -1;
	add_problems(arena, &verification->faults, &stored);
	add_problems(arena, &verification->faults, &found);
	if (verify_claims(ledger, fresh, verification, err) < 0 ||
		heads_of_ledger(fresh, arena, &verification->heads,
			&verification->entries, err) < 0)
		return -1;
	verification->digest = heads_digest(arena, &verification->heads);
	if (verify_store(ledger, fresh, verification, err) < 0)
		return -1;
	return older ? check_older(fresh, older, verification, err) : 0;
}

int verify_ledger(struct ledger *ledger, struct arena *arena,
	const struct older *older, struct verification *verification,
	struct error *err)
{
	struct ledger fresh;
	int result;

	*verification = (struct verification){ .claims = 0 };
	ledger_prepare(&fresh, arena, ledger->path, ledger->messages);
	fresh.today = ledger->today;
	result = check_fresh(ledger, &fresh, older, verification, err);
	ledger_close(&fresh);
	return result;
}
