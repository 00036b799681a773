/* heads.c - the heads of a record: the entries that no other names. */
#include "heads.h"

#include <stdlib.h>
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
	for (i = 0; i < entry.previous.count; i++)
		texts_add(lines->arena, &lines->previous,
			entry.previous.items[i]);
}

static int by_text(const void *left, const void *right)
{
	return strcmp(*(const char *const *)left, *(const char *const *)right);
}

static void sort(struct texts *texts)
{
	if (texts->count)
		qsort(texts->items, texts->count, sizeof(*texts->items),
			by_text);
}

struct texts heads_of(struct head_lines *lines)
{
	struct texts *heads = &lines->heads;
	const struct texts *previous = &lines->previous;
	size_t i, kept = 0;

	sort(heads);
	sort(&lines->previous);
	for (i = 0; i < heads->count; i++) {
		const char *hash = strchr(heads->items[i], ' ') + 1;

		if ((previous->count &&
			    bsearch(&hash, previous->items, previous->count,
				    sizeof(*previous->items), by_text)) ||
			(kept > 0 && strcmp(heads->items[kept - 1],
					     heads->items[i]) == 0))
			continue;
		heads->items[kept++] = heads->items[i];
	}
	heads->count = kept;
	return *heads;
}

char *heads_digest(struct arena *arena, const struct texts *heads)
{
	const char *joined = texts_joined(arena, heads, '\n');
	const char *list =
		heads->count ? arena_printf(arena, "%s\n", joined) : "";

	return arena_printf(arena, "%zu-%s", heads->count,
		digest_of(list, strlen(list)).hex);
}

static void add_entry(void *context, const char *hash, const char *line)
{
	(void)hash;
	heads_add_line(context, line, strlen(line));
}

int heads_of_ledger(struct ledger *ledger, struct arena *arena,
	struct texts *heads, size_t *entries, struct error *err)
{
	struct head_lines lines = { .arena = arena };

	if (store_each_entry(ledger->store, add_entry, &lines, err) < 0)
		return -1;
	*entries = lines.heads.count;
	*heads = heads_of(&lines);
	return 0;
}
