/* export_json.c - claims with all entries, as JSON, one after another. */
#include "export_json.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "entry.h"
#include "history.h"
#include "json_claim.h"
#include "json_members.h"
#include "render_json.h"
#include "text.h"
#include "view.h"

void export_json_begin(FILE *out, const struct view *view)
{
	json_open(out, view, "claims");
}

/* As texts, which no program writes in another way: each is to be read byte for
 * byte. */
static void lines_member(
	FILE *out, struct arena *arena, const struct history *history)
{
	struct texts lines = { NULL, 0 };
	size_t i;

	for (i = 0; i < history->count; i++) {
		struct entry entry = *history->events[i].entry;

		texts_add(arena, &lines, entry_line(arena, &entry));
	}
	json_list(out, "lines", &lines);
}

void export_json_claim(FILE *out, const struct view *view,
	const struct claim *claim, const struct history *history, size_t number)
{
	struct view one = { .arena = view->arena, .today = view->today };

	view_add(&one, claim, history);
	fputs(number ? ",\n" : "\n", out);
	json_claim_members(out, view->arena, &one.rows[0]);
	lines_member(out, view->arena, history);
	putc('}', out);
}

void export_json_claims_end(FILE *out, size_t count)
{
	json_items_end(out, count);
}

void export_json_end(FILE *out, const struct view *view)
{
	json_end(out, view);
}
