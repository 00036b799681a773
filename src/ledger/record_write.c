/* record_write.c - what was composed, into files of the record, then the store.
 */
#include "record_write.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "compose.h"
#include "entries.h"
#include "error.h"
#include "ledger.h"
#include "ledger_update.h"
#include "lock.h"
#include "record_files.h"
#include "record_store.h"
#include "store.h"
#include "text.h"
#include "text_stream.h"

/* What stands alone is written in files of at most so much. */
enum { FILE_BYTES = 8 * 1024 * 1024 };

/* Once the file is there they are recorded: should the store fail after that,
 * the next command reads it. */
static void abandon_store(struct ledger *ledger, const struct error *why)
{
	store_rollback(ledger->store);
	fprintf(ledger->messages,
		"vigil: recorded; the store will follow: %s\n", why->message);
}

/* ---- the files ---- */

/* Writes the lines from one on, as many as a file is to have. */
static int write_part(const struct composition *composition,
	struct record_part *part, struct error *err)
{
	struct ledger *ledger = composition->ledger;
	struct text_stream stream;
	const char *text;
	size_t i, size = 0;

	text_stream_open(&stream);
	for (i = part->first; i < composition->lines.count; i++) {
		const char *line = composition->lines.items[i];

		size += strlen(line) + 1;
		if (i > part->first && size > FILE_BYTES)
			break;
		fprintf(stream.out, "%s\n", line);
	}
	part->count = i - part->first;
	text = text_stream_close(&stream, composition->arena);
	return record_files_add(ledger, composition->entries.items[part->first],
		text, stream.length, &part->path, err);
}

static int write_parts(const struct composition *composition, bool *is_stored,
	struct error *err)
{
	struct error store_err;
	struct record_part part = { 0, 0, NULL };

	*is_stored = true;
	for (; part.first < composition->lines.count;
		part.first += part.count) {
		if (write_part(composition, &part, err) < 0)
			return -1;
		if (*is_stored &&
			record_store_part(composition, &part, &store_err) < 0) {
			abandon_store(composition->ledger, &store_err);
			*is_stored = false;
		}
	}
	return 0;
}

/* Fails where a file cannot be written; *is_stored tells whether the store has
 * it all too. */
static int write_and_store(const struct composition *composition,
	bool *is_stored, struct error *err)
{
	struct ledger *ledger = composition->ledger;
	struct error store_err;

	if (write_parts(composition, is_stored, err) < 0) {
		store_rollback(ledger->store);
		return -1;
	}
	if (*is_stored && record_store_end(composition, &store_err) < 0) {
		abandon_store(ledger, &store_err);
		*is_stored = false;
	}
	return 0;
}

int record_write(const struct composition *composition, struct error *err)
{
	struct ledger *ledger = composition->ledger;
	bool is_stored;
	int result = write_and_store(composition, &is_stored, err);

	lock_release(ledger);
	if (result == 0 && !is_stored)
		ledger_update_recorded(ledger);
	return result;
}

int record_write_some(const struct composition *composition, struct error *err)
{
	struct ledger *ledger = composition->ledger;
	bool is_stored;
	int result = write_and_store(composition, &is_stored, err);

	if (result == 0 && is_stored && store_begin(ledger->store, err) == 0)
		return 0;
	lock_release(ledger);
	if (result < 0 || is_stored)
		return -1;
	ledger_update_recorded(ledger);
	return fail(
		err, FAILED, "not all is recorded yet; run `vigil sync` again");
}
