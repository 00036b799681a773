/* site_record.c - which sites of a ledger are as it is now. */
#include "site_record.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "digest.h"
#include "directory.h"
#include "error.h"
#include "ledger.h"
#include "store.h"
#include "store_files.h"
#include "transaction.h"

int ledger_state(struct ledger *ledger, struct arena *arena, const char **state,
	struct error *err)
{
	uint64_t sums[BUCKETS];

	if (store_sums(ledger->store, sums, err) < 0)
		return -1;
	*state = arena_copy(
		arena, digest_of((const char *)sums, sizeof(sums)).hex);
	return 0;
}

static const char *name_of(struct arena *arena, const char *place)
{
	return arena_printf(arena, "site %s", place);
}

int ledger_site_noted(struct ledger *ledger, struct arena *arena,
	const char *place, const char **note, struct error *err)
{
	return store_recall(
		ledger->store, arena, name_of(arena, place), note, err);
}

int ledger_note_site(struct ledger *ledger, const char *place, const char *note,
	struct error *err)
{
	const char *name = name_of(ledger->arena, place);
	long unsettled;

	if (ledger->is_private)
		return 0;
	if (store_count_unsettled(ledger->store, &unsettled, err) < 0 ||
		transaction_begin(ledger, err) < 0)
		return -1;
	if (unsettled)
		note = "";
	if (store_remember(ledger->store, name, note, err) == 0)
		return transaction_finish(ledger, err);
	transaction_cancel(ledger);
	return -1;
}

/* ---- what is kept of its files ---- */

static const char kept[] = ".vigil/published";
static const char draft[] = ".vigil/publishing";

FILE *ledger_site_kept(const struct ledger *ledger)
{
	const int number = directory_open(ledger->directory, kept, O_RDONLY, 0);
	struct stat status;

	if (number < 0)
		return NULL;
	if (fstat(number, &status) == 0 && S_ISREG(status.st_mode))
		return fdopen(number, "r");
	close(number);
	return NULL;
}

static bool copy(FILE *text, FILE *out)
{
	char room[BUFSIZ];
	size_t got;

	rewind(text);
	while ((got = fread(room, 1, sizeof(room), text)) > 0)
		fwrite(room, 1, got, out);
	return !ferror(text) && !ferror(out);
}

void ledger_keep_site(const struct ledger *ledger, FILE *text)
{
	const int directory = ledger->directory;
	int number;
	FILE *out;
	bool is_kept;

	directory_remove(directory, kept);
	directory_remove(directory, draft);
	if (!text || ledger->is_private)
		return;
	number = directory_open(
		directory, draft, O_WRONLY | O_CREAT | O_EXCL, 0666);
	out = number < 0 ? NULL : fdopen(number, "w");
	if (!out)
		return;
	is_kept = copy(text, out);
	if (fclose(out) == 0 && is_kept)
		directory_rename(directory, draft, kept);
	else
		directory_remove(directory, draft);
}
