/* verify_fault.c - what a verification finds wrong. */
#include "verify_fault.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "entry.h"
#include "entry_kinds.h"
#include "error.h"
#include "file.h"
#include "ledger.h"
#include "problem.h"
#include "reading.h"
#include "signature.h"
#include "store_record.h"

static const struct file_limit limit = { 2147483647, "is too large" };

void verify_add_fault(struct ledger *ledger, struct problems *problems,
	const char *file, long line, const char *message)
{
	struct problem problem = {
		.file = file, .at = { line, line ? 1 : 0 }, .message = message
	};

	problems_add(ledger->arena, problems, &problem);
}

/* Returns the number of the first line with a text in it; 0 for none. */
static long find_line(const char *bytes, const char *text)
{
	const char *found = strstr(bytes, text);
	long line = 1;

	if (!found)
		return 0;
	for (; bytes < found; bytes++)
		line += *bytes == '\n';
	return line;
}

static long line_of(
	struct ledger *ledger, const char *path, const struct entry *entry)
{
	struct arena arena = { 0 };
	struct reading reading = { .arena = &arena, .file = path };
	struct signature signature;
	const char *why;
	long line = 0;

	if (file_read(ledger, &limit, &reading, &signature, &why) == 0)
		line = find_line(reading.bytes,
			arena_printf(&arena, "\"hash\":\"%s\"}", entry->hash));
	arena_release(&arena);
	return line;
}

void verify_add_entry_fault(struct ledger *ledger, struct problems *problems,
	const struct entry *entry, const char *message)
{
	struct arena *arena = ledger->arena;
	const char *path = "";
	struct error ignored;

	store_entry_path(ledger->store, arena, entry->hash, &path, &ignored);
	verify_add_fault(ledger, problems, path, line_of(ledger, path, entry),
		arena_printf(arena, "%s: the %s of %s: %s", entry->claim,
			entry_kind_noun(entry->kind),
			date_shown(arena, entry->on), message));
}
