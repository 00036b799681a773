/* heads.c - the heads of a record: the entries that no other names. */
#include "heads.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "digest.h"
#include "entry.h"
#include "entry_parse.h"
#include "error.h"
#include "ledger.h"
#include "store_entries.h"
#include "text.h"

void heads_add_line(struct head_lines *lines, const char *line, size_t length)
{
	struct entry entry;
	struct error ignored;
	size_t i;

	if (entry_parse(lines->arena, line, length, &entry, &ignored) < 0)
		return;
	texts_add(lines->arena, &lines->heads,
		arena_printf(lines->arena, "%s %s", entry.claim, entry.hash));
	texts_add(lines->arena, &lines->hashes, entry.hash);
	for (i = 0; i < entry.previous.count; i++)
		texts_add(lines->arena, &lines->previous,
			entry.previous.items[i]);
}

static struct texts without_named(
	const struct texts *heads, const struct texts *named)
{
	struct texts left = *heads;
	size_t i;

	left.count = 0;
	for (i = 0; i < heads->count; i++) {
		const char *head = heads->items[i];

		if (!texts_has(named, strchr(head, ' ') + 1) &&
			(left.count == 0 ||
				strcmp(left.items[left.count - 1], head) != 0))
			left.items[left.count++] = head;
	}
	return left;
}

struct texts heads_of(struct head_lines *lines)
{
	texts_sort(&lines->heads);
	texts_sort(&lines->previous);
	return without_named(&lines->heads, &lines->previous);
}

char *heads_digest(struct arena *arena, const struct texts *heads)
{
	struct arena own = { 0 };
	struct digesting *digesting = digest_begin(&own);
	struct digest digest;
	size_t i;

	for (i = 0; i < heads->count; i++) {
		digest_add(digesting, heads->items[i], strlen(heads->items[i]));
		digest_add(digesting, "\n", 1);
	}
	digest = digest_end(digesting);
	arena_release(&own);
	return arena_printf(arena, "%zu-%s", heads->count, digest.hex);
}

/* ---- of a ledger ---- */

/* The lines of one claim at a time. An entry may name one of another claim,
 * which is a fault, and yet makes that one no head. */
struct heading {
	struct arena *arena, claim;
	struct head_lines lines;
	const char *id; /* of the claim at hand */
	struct texts heads, elsewhere;
	size_t entries;
};

static void keep_copies(
	struct arena *arena, struct texts *kept, const struct texts *texts)
{
	size_t i;

	for (i = 0; i < texts->count; i++)
		texts_add_copy(arena, kept, texts->items[i]);
}

static void end_claim(struct heading *heading)
{
	struct head_lines *lines = &heading->lines;
	struct texts heads = heads_of(lines);
	size_t i;

	keep_copies(heading->arena, &heading->heads, &heads);
	texts_sort(&lines->hashes);
	for (i = 0; i < lines->previous.count; i++) {
		if (!texts_has(&lines->hashes, lines->previous.items[i]))
			texts_add_copy(heading->arena, &heading->elsewhere,
				lines->previous.items[i]);
	}
	arena_release(&heading->claim);
	*lines = (struct head_lines){ .arena = &heading->claim };
	heading->id = NULL;
}

static void add_entry(void *context, const char *claim, const char *line)
{
	struct heading *heading = context;

	if (heading->id && strcmp(heading->id, claim) != 0)
		end_claim(heading);
	if (!heading->id)
		heading->id = arena_copy(&heading->claim, claim);
	heads_add_line(&heading->lines, line, strlen(line));
	heading->entries++;
}

int heads_of_ledger(struct ledger *ledger, struct arena *arena,
	struct texts *heads, size_t *entries, struct error *err)
{
	struct heading heading = { .arena = arena };
	int result;

	heading.lines.arena = &heading.claim;
	result = store_each_by_claim(ledger->store, add_entry, &heading, err);
	end_claim(&heading);
	texts_sort(&heading.heads);
	texts_sort(&heading.elsewhere);
	*entries = heading.entries;
	*heads = without_named(&heading.heads, &heading.elsewhere);
	return result;
}
