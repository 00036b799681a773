/* import_spool.c - texts that wait on disk, in the order in which they came. */
#include "import_spool.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "directory.h"
#include "error.h"
#include "ledger.h"

/* The lock is held, so nobody else has it; it is gone with the program. */
static const char draft[] = ".vigil/import";

static int fail_spool(struct error *err)
{
	return fail(err, FAILED, "%s: cannot be written: %s", draft,
		strerror(errno));
}

int spool_open(
	struct ledger *ledger, struct import_spool *spool, struct error *err)
{
	int number;

	*spool = (struct import_spool){ NULL, 0 };
	directory_remove(ledger->directory, draft);
	number = directory_open(
		ledger->directory, draft, O_RDWR | O_CREAT | O_EXCL, 0600);
	if (number < 0)
		return fail_spool(err);
	directory_remove(ledger->directory, draft);
	spool->file = fdopen(number, "w+b");
	if (spool->file)
		return 0;
	close(number);
	return fail_spool(err);
}

void spool_close(struct import_spool *spool)
{
	if (spool->file)
		fclose(spool->file);
	spool->file = NULL;
}

int spool_add(struct import_spool *spool, const char *text, size_t length,
	struct error *err)
{
	if (fwrite(&length, sizeof(length), 1, spool->file) != 1 ||
		fwrite(text, 1, length, spool->file) != length)
		return fail_spool(err);
	spool->count++;
	return 0;
}

int spool_rewind(struct import_spool *spool, struct error *err)
{
	if (fflush(spool->file) != 0 || fseek(spool->file, 0, SEEK_SET) != 0)
		return fail_spool(err);
	return 0;
}

char *spool_next(
	struct import_spool *spool, struct arena *arena, struct error *err)
{
	size_t length;
	char *text;

	if (fread(&length, sizeof(length), 1, spool->file) == 1) {
		text = arena_alloc(arena, length + 1);
		text[length] = '\0';
		if (fread(text, 1, length, spool->file) == length)
			return text;
	}
	fail(err, FAILED, "%s: cannot be read", draft);
	return NULL;
}

int spool_clear(struct import_spool *spool, struct error *err)
{
	if (spool_rewind(spool, err) < 0)
		return -1;
	spool->count = 0;
	return ftruncate(fileno(spool->file), 0) == 0 ? 0 : fail_spool(err);
}
