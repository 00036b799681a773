/* undone.c - which entries were taken back. */
#include "undone.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "entry.h"
#include "lineage.h"

/* From the last to the first: what takes back can be taken back by a later one
 * only. */
bool *undone_of(struct arena *arena, const struct lineage *lineage)
{
	bool *undone = arena_alloc(arena, lineage->count + 1);
	size_t i, j;

	for (i = lineage->count; i-- > 0;) {
		const struct entry *entry = lineage->kin[i].entry;

		if (entry->kind != ENTRY_UNDO || undone[i])
			continue;
		for (j = 0; j < entry->undoes.count; j++) {
			size_t named =
				lineage_find(lineage, entry->undoes.items[j]);

			if (named != NOWHERE &&
				lineage_knows(lineage, i, named))
				undone[named] =
					lineage->kin[named].entry->kind !=
					ENTRY_PUBLISHED;
		}
	}
	return undone;
}
