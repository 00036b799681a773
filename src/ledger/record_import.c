/* record_import.c - claims that are brought in: their files, and their record.
 */
#include "record_import.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "compose.h"
#include "compose_sign.h"
#include "directory.h"
#include "directory_write.h"
#include "error.h"
#include "file.h"
#include "import_lines.h"
#include "import_spool.h"
#include "ledger.h"
#include "ledger_update.h"
#include "look.h"
#include "progress.h"
#include "text.h"
#include "transaction.h"
#include "tree_sync.h"

/* Nobody looks at names that begin so, and it is in the same directory. */
static const char draft[] = ".import";

struct ledger_import {
	struct ledger *ledger;
	const char *by, *recorded;
	struct import_spool files; /* names and texts, in turn */
	struct import_spool lines; /* all of a claim */
	size_t made;               /* so many of the files are there */
};

int ledger_import_open(struct ledger *ledger, const char *by,
	struct ledger_import **made, const char **recorded, struct error *err)
{
	struct ledger_import *import =
		arena_alloc(ledger->arena, sizeof(*import));
	struct composition composition;

	*made = import;
	import->ledger = ledger;
	import->by = by;
	if (compose_need_key(ledger, err) < 0 ||
		compose_begin(&composition, ledger, by, err) < 0 ||
		spool_open(ledger, &import->files, err) < 0 ||
		spool_open(ledger, &import->lines, err) < 0)
		return -1;
	*recorded = import->recorded = composition.recorded;
	return 0;
}

int ledger_import_add(struct ledger_import *import, const char *name,
	const char *text, const struct texts *lines, struct error *err)
{
	if (text &&
		(spool_add(&import->files, name, strlen(name), err) < 0 ||
			spool_add(&import->files, text, strlen(text), err) < 0))
		return -1;
	return import_lines_add(&import->lines, lines, err);
}

int ledger_import_forget(struct ledger_import *import, struct error *err)
{
	return spool_clear(&import->files, err) < 0
		       ? -1
		       : spool_clear(&import->lines, err);
}

void ledger_import_close(struct ledger_import *import)
{
	if (!import)
		return;
	spool_close(&import->files);
	spool_close(&import->lines);
}

bool ledger_import_must_sign(const struct ledger *ledger)
{
	return compose_must_sign(ledger);
}

/* ---- files ---- */

/* Whoever reads the ledger meanwhile sees a file whole, or not at all. */
static int write_file(int directory, const char *name, const char *text)
{
	int number, result;

	number = directory_open(
		directory, draft, O_WRONLY | O_CREAT | O_EXCL, 0666);
	if (number < 0)
		return -1;
	result = write_all(number, text, strlen(text));
	if (result == 0)
		result = tree_sync_file(number);
	if (close(number) < 0 || result < 0)
		return -1;
	return directory_move(directory, draft, name);
}

static int make_file(struct ledger_import *import, struct error *err)
{
	const struct ledger *ledger = import->ledger;
	struct arena arena = { 0 };
	const char *name = spool_next(&import->files, &arena, err);
	const char *text =
		name ? spool_next(&import->files, &arena, err) : NULL;
	int result = text ? 0 : -1;

	if (text && write_file(ledger->directory, name, text) < 0)
		result = fail(err, FAILED, "%s: cannot be made: %s",
			ledger_path_of(ledger->arena, ledger, name),
			strerror(errno));
	import->made += result == 0;
	arena_release(&arena);
	return result;
}

static int make_files(struct ledger_import *import, struct error *err)
{
	struct ledger *ledger = import->ledger;
	size_t count = import->files.count / 2;
	struct progress progress =
		progress_begin(ledger->messages, "writing", count, "files");
	int result = spool_rewind(&import->files, err);

	directory_remove(ledger->directory, draft);
	while (result == 0 && import->made < count) {
		progress_step(&progress, import->made);
		result = make_file(import, err);
	}
	progress_end(&progress);
	if (result == 0 && import->made && tree_sync_all(ledger->directory) < 0)
		return fail(err, FAILED, "%s: files cannot be written: %s",
			ledger->path, strerror(errno));
	return result;
}

/* What cannot be removed stays, as an import that was killed leaves it. */
static void unmake_files(struct ledger_import *import)
{
	struct error ignored;
	struct arena arena = { 0 };

	directory_remove(import->ledger->directory, draft);
	if (import->ledger->has_recorded ||
		spool_rewind(&import->files, &ignored) < 0)
		return;
	for (; import->made > 0; import->made--) {
		const char *name = spool_next(&import->files, &arena, &ignored);

		if (!name || !spool_next(&import->files, &arena, &ignored))
			break;
		directory_remove(import->ledger->directory, name);
	}
	arena_release(&arena);
}

/* ---- the whole ---- */

/* Once they are on disk they are recorded: the store follows. */
static void update_store(struct ledger *ledger)
{
	struct error why;

	look_end(ledger);
	if (ledger_update_begun(ledger, &why) == 0 &&
		transaction_finish(ledger, &why) == 0)
		return;
	fprintf(ledger->messages,
		"vigil: imported; the store will follow: %s\n", why.message);
	ledger_update_recorded(ledger);
}

int ledger_import_write(struct ledger_import *import, struct error *err)
{
	struct ledger *ledger = import->ledger;
	struct composition composition = {
		.ledger = ledger, .by = import->by, .recorded = import->recorded
	};

	if (import_lines_sign(&import->lines, &composition, err) < 0 ||
		make_files(import, err) < 0 ||
		import_lines_write(&import->lines, ledger, err) < 0) {
		unmake_files(import);
		transaction_cancel(ledger);
		return -1;
	}
	update_store(ledger);
	return 0;
}
