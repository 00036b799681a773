/* backup_ledger.c - a ledger into one file. */
#include "backup_ledger.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "archive.h"
#include "clock.h"
#include "date.h"
#include "ledger_rooms.h"
#include "record_lines.h"

const char *const backup_besides[] = { "vigil.yaml", ".gitattributes", NULL };

struct copying {
	struct ledger *ledger;
	struct archive *archive;
	struct backup *backup;
};

/* ---- copying ---- */

static void leave_out(
	const struct copying *copying, const char *name, const char *why)
{
	struct arena *arena = copying->ledger->arena;
	struct problem problem = { .file = arena_copy(arena, name),
		.message = arena_printf(
			arena, "left out of the backup: %s", why) };

	problems_add(arena, &copying->backup->left_out, &problem);
}

static int add_file(
	const struct copying *copying, const char *name, struct error *err)
{
	struct arena arena = { 0 };
	struct archived file = { .name = name };
	const char *why;
	int result = 0;

	if (backup_read(&arena, ledger_path_of(&arena, copying->ledger, name),
		    &file, &why) < 0)
		leave_out(copying, name, why);
	else if ((result = archive_add(copying->archive, &file, err)) == 0)
		copying->backup->files++;
	arena_release(&arena);
	return result;
}

static int add_journal(const struct copying *copying, struct error *err)
{
	struct arena arena = { 0 };
	struct archived file = { .name = journal_name };
	const char *path =
		ledger_path_of(&arena, copying->ledger, journal_name);
	const char *why;
	int result;

	if (backup_read(&arena, path, &file, &why) < 0)
		result = fail(err, FAILED, "%s: %s", path, why);
	else
		result = archive_add(copying->archive, &file, err);
	if (result == 0) {
		copying->backup->files++;
		copying->backup->entries =
			record_read(&arena, file.bytes, file.length).count;
	}
	arena_release(&arena);
	return result;
}

static int add_claim_files(const struct copying *copying, struct error *err)
{
	struct arena arena = { 0 };
	struct walk walk;
	size_t i;
	int result = walk_ledger(&walk, &arena, copying->ledger->path, err);

	if (result == 0) {
		for (i = 0; result == 0 && i < walk.count; i++)
			result = add_file(copying, walk.files[i].path, err);
		walk_release(&walk);
	}
	arena_release(&arena);
	return result;
}

static bool count_claim(const struct claim *claim, const void *context)
{
	const struct copying *copying = context;

	(void)claim;
	copying->backup->claims++;
	return false;
}

static int add_all(const struct copying *copying, struct error *err)
{
	struct ledger *ledger = copying->ledger;
	const char *const *name;
	struct claim *none;

	for (name = backup_besides; *name; name++) {
		if (file_is_there(ledger->arena, ledger, *name) &&
			add_file(copying, *name, err) < 0)
			return -1;
	}
	if (add_claim_files(copying, err) < 0 ||
		(file_is_there(ledger->arena, ledger, journal_name) &&
			add_journal(copying, err) < 0))
		return -1;
	return store_find_claims(ledger->store, ledger->arena, NO_DATE,
		count_claim, copying, &none, err);
}

/* Keeps every vigil from writing, with the store up to date. */
static int hold_still(struct ledger *ledger, struct error *err)
{
	if (ledger->is_private && lock_share(ledger, err) < 0)
		return -1;
	if (ledger_begin(ledger, true, err) < 0)
		return -1;
	if (store_commit(ledger->store, err) == 0)
		return 0;
	store_rollback(ledger->store);
	lock_give(ledger);
	return -1;
}

/* What follows the reading may take its time, on a slow disk. */
static int copy(struct ledger *ledger, struct archive *archive,
	struct backup *backup, struct error *err)
{
	const struct copying copying = { ledger, archive, backup };
	int result = add_all(&copying, err);

	lock_give(ledger);
	return result < 0 ? -1 : archive_finish(archive, err);
}

/* ---- the file ---- */

static int fail_to_write(const char *path, struct error *err)
{
	if (errno == EEXIST)
		return fail(err, FAILED,
			"%s: is there already, and is left as it is", path);
	return fail(err, FAILED, "%s: cannot be written: %s", path,
		strerror(errno));
}

static int make_empty(const char *path)
{
	int number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);

	if (number < 0)
		return -1;
	close(number);
	return 0;
}

/* A link never takes the place of a file. File systems that have none, as on
 * USB sticks, first get an empty file of that name. */
static int take_name(const char *made, const char *path)
{
	if (link(made, path) == 0) {
		unlink(made);
		return 0;
	}
	if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS)
		return -1;
	return make_empty(path) == 0 ? rename(made, path) : -1;
}

static int put_in_place(struct arena *arena, const char *made, const char *path)
{
	int reason;

	if (file_to_disk(made) < 0 || take_name(made, path) < 0)
		return -1;
	if (file_to_disk(dirname(arena_copy(arena, path))) == 0)
		return 0;
	reason = errno;
	unlink(path);
	errno = reason;
	return -1;
}

static int fill(struct ledger *ledger, const char *made, const char *target,
	struct backup *backup, struct error *err)
{
	struct archive *archive = archive_make(made, target, err);
	int result = archive ? copy(ledger, archive, backup, err) : -1;

	archive_close(archive);
	if (result == 0 && put_in_place(ledger->arena, made, target) < 0)
		result = fail_to_write(target, err);
	return result;
}

static int write_archive(struct ledger *ledger, const char *path,
	struct backup *backup, struct error *err)
{
	const char *made = arena_printf(
		ledger->arena, "%s.unfinished-%lld", path, clock_nanoseconds());

	if (make_empty(made) < 0)
		return fail_to_write(path, err);
	if (fill(ledger, made, path, backup, err) == 0)
		return 0;
	unlink(made);
	return -1;
}

int ledger_back_up(struct ledger *ledger, const char *path,
	struct backup *backup, struct error *err)
{
	struct stat status;
	int result;

	*backup = (struct backup){ 0 };
	if (lstat(path, &status) == 0) {
		errno = EEXIST;
		return fail_to_write(path, err);
	}
	if (hold_still(ledger, err) < 0)
		return -1;
	result = write_archive(ledger, path, backup, err);
	lock_give(ledger);
	return result;
}
