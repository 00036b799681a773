/* sync_lines.c - the journal lines that a look at all files gathers. */
#include "sync_lines.h"

#include <stdio.h>

#include "arena.h"
#include "error.h"
#include "journal.h"
#include "ledger.h"
#include "sync.h"
#include "text_stream.h"

enum { LINES_BYTES = 4 * 1024 * 1024 };

void sync_drop_lines(struct sync *sync)
{
	struct arena arena = { 0 };

	text_stream_close(&sync->lines, &arena);
	arena_release(&arena);
}

/* Lines go to the journal before the store is told for good. */
int sync_close_lines(struct sync *sync, struct error *err)
{
	struct ledger *ledger = sync->ledger;
	struct arena arena = { 0 };
	const char *text = text_stream_close(&sync->lines, &arena);
	int result = 0;

	if (sync->lines.length > 0 && !ledger->is_private) {
		result = journal_append(ledger, text, sync->lines.length, err);
		if (result == 0)
			result = journal_remember(ledger, 0, err);
	}
	arena_release(&arena);
	return result;
}

/* Many new claims are written in pieces, to keep memory small. */
int sync_write_lines(struct sync *sync, struct error *err)
{
	int result;

	fflush(sync->lines.out);
	if (sync->lines.length < LINES_BYTES)
		return 0;
	result = sync_close_lines(sync, err);
	text_stream_open(&sync->lines);
	return result;
}
