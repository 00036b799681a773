/* record_import.c - claims that are brought in: their files, and their record.
 */
#include "record_import.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "compose.h"
#include "directory.h"
#include "directory_write.h"
#include "entries.h"
#include "entry.h"
#include "entry_parse.h"
#include "error.h"
#include "file.h"
#include "ledger.h"
#include "ledger_update.h"
#include "look.h"
#include "record_write.h"
#include "text.h"

/* Lines that stand alone are written in files of at most so much. */
enum { WAITING_BYTES = 7 * 1024 * 1024, NAME_BYTES = 256 };

/* Nobody looks at names that begin so, and it is in the same directory. */
static const char draft[] = ".import";

struct ledger_import {
	struct ledger *ledger;
	FILE *made; /* the names of the files that were */
	struct arena arena;
	struct composition composition;
	size_t bytes; /* of the lines that wait to be written */
};

int ledger_import_open(struct ledger *ledger, const char *by,
	struct ledger_import **made, const char **recorded, struct error *err)
{
	struct ledger_import *import =
		arena_alloc(ledger->arena, sizeof(*import));

	*made = import;
	import->ledger = ledger;
	import->made = tmpfile();
	if (!import->made)
		return fail(
			err, FAILED, "a temporary file: %s", strerror(errno));
	if (compose_begin(&import->composition, ledger, by, err) < 0)
		return -1;
	import->composition.arena = &import->arena;
	directory_remove(ledger->directory, draft);
	*recorded = import->composition.recorded;
	return 0;
}

/* ---- files ---- */

/* Whoever reads the ledger meanwhile sees a file whole, or not at all. */
static int write_file(
	int directory, const char *name, const char *text, size_t length)
{
	int number, result;

	number = directory_open(
		directory, draft, O_WRONLY | O_CREAT | O_EXCL, 0666);
	if (number < 0)
		return -1;
	result = write_all(number, text, length);
	if (close(number) < 0 || result < 0 ||
		directory_link(directory, draft, name) < 0)
		return -1;
	return directory_remove(directory, draft);
}

int ledger_import_file(struct ledger_import *import, const char *name,
	const char *text, size_t length, struct error *err)
{
	const struct ledger *ledger = import->ledger;

	if (write_file(ledger->directory, name, text, length) < 0)
		return fail(err, FAILED, "%s: cannot be made: %s",
			ledger_path_of(ledger->arena, ledger, name),
			strerror(errno));
	if (fprintf(import->made, "%s\n", name) < 0 ||
		fflush(import->made) != 0)
		return fail(
			err, FAILED, "a temporary file: %s", strerror(errno));
	return 0;
}

/* Calls visit with the name of each file that was made, until it fails. */
static int each_made(struct ledger_import *import,
	int (*visit)(int directory, const char *name))
{
	char name[NAME_BYTES];
	int result = 0;

	rewind(import->made);
	while (result == 0 && fgets(name, sizeof(name), import->made)) {
		name[strcspn(name, "\n")] = '\0';
		result = visit(import->ledger->directory, name);
	}
	return result;
}

static int bring_to_disk(int directory, const char *name)
{
	int number = directory_open(directory, name, O_RDONLY, 0), result;

	if (number < 0)
		return -1;
	result = fsync(number);
	close(number);
	return result;
}

int ledger_import_settle(struct ledger_import *import, struct error *err)
{
	struct ledger *ledger = import->ledger;

	if (each_made(import, bring_to_disk) < 0 ||
		fsync(ledger->directory) < 0)
		return fail(err, FAILED, "%s: files cannot be written: %s",
			ledger->path, strerror(errno));
	look_end(ledger);
	return ledger_update_begun(ledger, err);
}

void ledger_import_unmake(struct ledger_import *import)
{
	directory_remove(import->ledger->directory, draft);
	if (!import->ledger->has_recorded)
		each_made(import, directory_remove);
}

/* ---- the record ---- */

int ledger_import_record(struct ledger_import *import,
	const struct entries *entries, struct error *err)
{
	struct composition *composition = &import->composition;
	size_t i;

	for (i = 0; i < entries->count; i++) {
		const char *line =
			entry_line(&import->arena, entries->items[i]);
		struct entry *entry =
			arena_alloc(&import->arena, sizeof(*entry));

		if (entry_parse_known(
			    &import->arena, line, strlen(line), entry, err) < 0)
			return -1;
		entries_add(&import->arena, &composition->entries, entry);
		texts_add(&import->arena, &composition->lines, line);
		import->bytes += strlen(line);
	}
	if (import->bytes < WAITING_BYTES)
		return 0;
	if (record_write_some(composition, err) < 0)
		return -1;
	composition->entries = (struct entries){ NULL, 0 };
	composition->lines = (struct texts){ NULL, 0 };
	import->bytes = 0;
	arena_release(&import->arena);
	return 0;
}

int ledger_import_end(struct ledger_import *import, struct error *err)
{
	return record_write(&import->composition, err);
}

void ledger_import_close(struct ledger_import *import)
{
	if (!import)
		return;
	if (import->made)
		fclose(import->made);
	arena_release(&import->arena);
}
