/* lost.c - entries that the record had and has no more. */
#include "lost.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "error.h"
#include "git_head.h"
#include "git_past.h"
#include "ledger.h"
#include "problem.h"
#include "store.h"
#include "store_gone.h"

static const char aside[] = "aside", lost[] = "lost";

struct gone_list {
	struct arena *arena;
	struct gone *items;
	size_t count;
};

/* One that is to be judged. */
struct gone {
	const char *hash, *path;
};

static void note_gone(void *context, const struct gone_entry *entry)
{
	struct gone_list *list = context;

	if (*entry->how && strcmp(entry->how, aside) != 0)
		return;
	list->items = arena_grow(
		list->arena, list->items, list->count, sizeof(*list->items));
	list->items[list->count++] =
		(struct gone){ arena_copy(list->arena, entry->hash),
			arena_copy(list->arena, entry->path) };
}

/* Whether HEAD moved since the last look: what went with it is git's matter. */
static int has_moved(struct ledger *ledger, bool *moved, struct error *err)
{
	const char *kept;

	if (store_recall(ledger->store, ledger->arena, "head", &kept, err) < 0)
		return -1;
	*moved = git_is_busy(ledger) || strcmp(kept, git_head(ledger)) != 0;
	return 0;
}

static int judge(struct ledger *ledger, const struct gone_list *list,
	bool moved, struct error *err)
{
	struct git_past past = { .ledger = ledger, .arena = list->arena };
	const char *how;
	size_t i;

	if (moved)
		git_past_read(&past);
	for (i = 0; i < list->count; i++) {
		const struct gone *gone = &list->items[i];

		how = lost;
		if (moved)
			how = git_past_has(&past, gone->path, gone->hash);
		if (store_set_gone(ledger->store, gone->hash, how ? how : aside,
			    err) < 0)
			return -1;
	}
	return 0;
}

int lost_find(struct ledger *ledger, struct error *err)
{
	struct arena arena = { 0 };
	struct gone_list list = { .arena = &arena };
	struct gone_counts counts;
	bool moved = false;
	int result = store_count_gone(ledger->store, &counts, err);

	if (result == 0 && git_is_there(ledger))
		result = has_moved(ledger, &moved, err);
	if (result == 0 && (counts.unknown || (counts.aside && moved)))
		result = store_each_gone(ledger->store, note_gone, &list, err);
	if (result == 0 && list.count)
		result = judge(ledger, &list, moved, err);
	arena_release(&arena);
	return result;
}

/* ---- saying it ---- */

struct naming {
	struct arena *arena;
	const char *commit;
};

static void note_commit(void *context, const struct gone_entry *entry)
{
	struct naming *naming = context;

	if (!naming->commit && *entry->how && strcmp(entry->how, aside) != 0 &&
		strcmp(entry->how, lost) != 0)
		naming->commit = arena_copy(naming->arena, entry->how);
}

int lost_check(struct ledger *ledger, struct arena *arena,
	struct problems *problems, struct error *err)
{
	struct naming naming = { arena, NULL };
	struct problem problem = { .file = "journal" };
	struct gone_counts counts;

	if (store_count_gone(ledger->store, &counts, err) < 0)
		return -1;
	if (counts.lost == 0)
		return 0;
	if (store_each_gone(ledger->store, note_commit, &naming, err) < 0)
		return -1;
	problem.message = arena_printf(arena,
		"%ld %s lost%s%s%s; `vigil journal lost` lists %s, `vigil "
		"journal restore` writes %s back, `vigil journal forget` gives "
		"%s up",
		counts.lost, counts.lost == 1 ? "entry was" : "entries were",
		naming.commit ? ", by commit " : "",
		naming.commit ? naming.commit : "",
		naming.commit ? " (`vigil undo` takes back what was recorded)"
			      : "",
		counts.lost == 1 ? "it" : "them",
		counts.lost == 1 ? "it" : "them",
		counts.lost == 1 ? "it" : "them");
	problems_add(arena, problems, &problem);
	return 0;
}
