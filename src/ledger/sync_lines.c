/* sync_lines.c - the journal lines that a look at all files gathers. */
#include "sync_lines.h"

#include <stdio.h>
#include <stdlib.h>

#include "error.h"
#include "journal.h"
#include "ledger.h"
#include "sync.h"

enum { LINES_BYTES = 4 * 1024 * 1024 };

void sync_open_lines(struct sync *sync)
{
	sync->lines = open_memstream(&sync->lines_text, &sync->lines_length);
	if (!sync->lines)
		abort();
}

/* Lines go to the journal before the store is told for good. */
int sync_close_lines(struct sync *sync, struct error *err)
{
	struct ledger *ledger = sync->ledger;
	int result = 0;

	fclose(sync->lines);
	if (sync->lines_length > 0 && !ledger->is_private) {
		result = journal_append(
			ledger, sync->lines_text, sync->lines_length, err);
		if (result == 0)
			result = journal_remember(ledger, 0, err);
	}
	free(sync->lines_text);
	return result;
}

/* Many new claims are written in pieces, to keep memory small. */
int sync_write_lines(struct sync *sync, struct error *err)
{
	int result;

	fflush(sync->lines);
	if (sync->lines_length < LINES_BYTES)
		return 0;
	result = sync_close_lines(sync, err);
	sync_open_lines(sync);
	return result;
}
