/* verify_fault.c - what a verification finds wrong. */
#include "verify_fault.h"

#include <stddef.h>

#include "arena.h"
#include "date.h"
#include "entry.h"
#include "entry_kinds.h"
#include "entry_lines.h"
#include "error.h"
#include "ledger.h"
#include "problem.h"
#include "store_record.h"

void verify_add_fault(struct ledger *ledger, struct problems *problems,
	const char *file, long line, const char *message)
{
	struct problem problem = {
		.file = file, .at = { line, line ? 1 : 0 }, .message = message
	};

	problems_add(ledger->arena, problems, &problem);
}

void verify_add_entry_fault(struct ledger *ledger, struct problems *problems,
	const struct entry *entry, const char *message)
{
	struct arena *arena = ledger->arena;
	const char *path = "";
	struct error ignored;

	store_entry_path(ledger->store, arena, entry->hash, &path, &ignored);
	verify_add_fault(ledger, problems, path,
		entry_line_number(ledger, path, entry->hash),
		arena_printf(arena, "%s: the %s of %s: %s", entry->claim,
			entry_kind_noun(entry->kind),
			date_shown(arena, entry->on), message));
}
