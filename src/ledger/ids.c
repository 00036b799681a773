/* ids.c - the ids of a ledger, known and unknown, and the claims behind them.
 */
#include "ids.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "claim_file.h"
#include "entry.h"
#include "entry_parse.h"
#include "error.h"
#include "file.h"
#include "ledger.h"
#include "reading.h"
#include "signature.h"
#include "store_claims.h"
#include "store_entries.h"
#include "store_lists.h"
#include "store_values.h"
#include "text.h"
#include "text_compare.h"
#include "text_nearest.h"
#include "text_utf8.h"

struct names {
	struct arena *arena;
	struct texts ids;
};

static void note_orphan(void *context, const char *hash, const char *line)
{
	struct names *names = context;
	struct error ignored;
	struct entry entry;

	(void)hash;
	if (entry_parse_known(
		    names->arena, line, strlen(line), &entry, &ignored) == 0)
		texts_add(names->arena, &names->ids, entry.claim);
}

int ledger_ids(struct ledger *ledger, struct arena *arena, struct texts *ids,
	struct error *err)
{
	struct names names = { arena, { NULL, 0 } };

	if (store_ids(ledger->store, arena, &names.ids, err) < 0 ||
		store_each_orphan(ledger->store, note_orphan, &names, err) < 0)
		return -1;
	*ids = names.ids;
	return 0;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Zeros before a number are easily forgotten: whether both have the same ones.
 */
static bool is_same_number(const char *a, const char *b)
{
	bool in_number = false;

	for (;; a++, b++) {
		if (!in_number) {
			a += strspn(a, "0");
			b += strspn(b, "0");
		}
		if (text_lower_byte(*a) != text_lower_byte(*b))
			return false;
		if (!*a)
			return true;
		in_number = is_digit(*a);
	}
}

static const char *nearest(const char *id, const struct texts *ids)
{
	size_t i;

	for (i = 0; ids->items[i]; i++) {
		if (is_same_number(id, ids->items[i]))
			return ids->items[i];
	}
	return text_nearest(id, ids->items);
}

int ledger_fail_unknown(struct ledger *ledger, struct arena *arena,
	const char *id, struct error *err)
{
	struct texts ids = { NULL, 0 };
	const char *shown = text_printable(arena, id), *near;

	if (ledger_ids(ledger, arena, &ids, err) < 0)
		return -1;
	texts_add(arena, &ids, NULL);
	near = nearest(id, &ids);
	if (near)
		return fail(err, NOT_FOUND,
			"%s: no such claim (did you mean %s?)", shown, near);
	return fail(err, NOT_FOUND,
		"%s: no such claim; `vigil list` shows them all", shown);
}

int ledger_bare_claim(struct ledger *ledger, struct arena *arena,
	const char *id, struct claim **claim, struct error *err)
{
	if (store_get_claim(ledger->store, arena, id, claim, err) < 0)
		return -1;
	return *claim ? 0 : ledger_fail_unknown(ledger, arena, id, err);
}

int ledger_claim(struct ledger *ledger, struct arena *arena, const char *id,
	struct claim **claim, struct error *err)
{
	if (ledger_bare_claim(ledger, arena, id, claim, err) < 0)
		return -1;
	return store_fill_claim(ledger->store, arena, *claim, err);
}

static int by_nature(const void *left, const void *right)
{
	const char *const *a = left, *const *b = right;

	return text_compare(*a, *b);
}

static int visit_claim(struct ledger *ledger, const char *id,
	claim_visit_fn *visit, void *context, struct error *err)
{
	struct arena arena = { 0 };
	struct claim *claim;
	int result = ledger_claim(ledger, &arena, id, &claim, err);

	if (result == 0)
		result = visit(claim, context, err);
	arena_release(&arena);
	return result;
}

int ledger_each_claim(struct ledger *ledger, claim_visit_fn *visit,
	void *context, struct error *err)
{
	struct texts ids = { NULL, 0 };
	size_t i;

	if (store_ids(ledger->store, ledger->arena, &ids, err) < 0)
		return -1;
	if (ids.count)
		qsort(ids.items, ids.count, sizeof(*ids.items), by_nature);
	for (i = 0; i < ids.count; i++) {
		if (visit_claim(ledger, ids.items[i], visit, context, err) < 0)
			return -1;
	}
	return 0;
}

int ledger_read_claim(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, struct claim **fresh, struct error *err)
{
	struct reading reading = { .arena = arena,
		.file = claim->file,
		.promise = &ledger->settings.terms.promise };
	struct signature signature;
	const char *why;

	if (file_read(ledger, &claim_file_limit, &reading, &signature, &why) <
		0)
		return fail(err, FAILED, "%s: %s", claim->file, why);
	for (*fresh = claim_file_read(&reading); *fresh;
		*fresh = (*fresh)->next) {
		if (text_same((*fresh)->id, claim->id))
			return 0;
	}
	return fail(err, FAILED,
		"%s: %s cannot be read from it; see vigil check", claim->file,
		claim->id);
}
