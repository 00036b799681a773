/* undone.c - which entries were taken back. */
#include "undone.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "lineage.h"

/* From the last to the first: what takes back can be taken back by a later one
 * only. */
bool *undone_of(
	struct arena *arena, const struct lineage *lineage, size_t viewer)
{
	bool *undone = arena_alloc(arena, lineage->count + 1);
	size_t i = viewer == NOWHERE ? lineage->count : viewer, j;

	while (i-- > 0) {
		const struct kin *kin = &lineage->kin[i];

		if (kin->undoes_count == 0 || undone[i] ||
			!lineage_has(lineage, viewer, i))
			continue;
		for (j = 0; j < kin->undoes_count; j++)
			undone[kin->undoes[j]] = true;
	}
	return undone;
}
