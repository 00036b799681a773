/* intake_entry.c - an entry that is to be recorded, read back. */
#include "intake_entry.h"

#include <string.h>

#include "arena.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "entry_kinds.h"
#include "entry_parse.h"
#include "error.h"
#include "intake_entries.h"
#include "text.h"

const char intake_no_note[] = "imported without a note";

int intake_add_entry(struct arena *arena, struct entry *entry,
	struct recording *recording, struct error *err)
{
	struct entry *read = arena_alloc(arena, sizeof(*read));
	const char *line = entry_line(arena, entry);
	struct error reason = { .message = "" };

	if (entry_parse_known(arena, line, strlen(line), read, &reason) < 0)
		return fail(err, INVALID,
			"its %s of %s cannot be written down: %s",
			entry_kind_noun(entry->kind),
			date_iso(arena, entry->on), reason.message);
	entries_add(arena, &recording->entries, read);
	texts_add(arena, &recording->lines, line);
	return 0;
}
