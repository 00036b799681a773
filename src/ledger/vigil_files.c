/* vigil_files.c - the program's own files, in .vigil/. */
#include "vigil_files.h"

#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "directory.h"
#include "directory_write.h"
#include "error.h"
#include "file.h"
#include "ledger.h"
#include "text_shell.h"

static const char place[] = ".vigil";
static const char ignore_all[] = "*\n";

/* ---- why not ---- */

static const char *user_name(struct arena *arena, uid_t user)
{
	const struct passwd *known = getpwuid(user);

	return known ? arena_copy(arena, known->pw_name)
		     : arena_printf(arena, "%ld", (long)user);
}

static int fail_by_link(
	const struct ledger *ledger, const char *name, struct error *err)
{
	struct arena *arena = ledger->arena;
	const char *link = directory_find_link(arena, ledger->directory, name);

	return fail(err, FAILED,
		"%s: is a symbolic link, which is not followed; remove it, and "
		"vigil makes what it needs",
		ledger_path_of(arena, ledger, link ? link : name));
}

/* Where root has been before this version, all that it made is root's. */
static bool is_of_another(const struct ledger *ledger, const char *name,
	uid_t *owner, uid_t *other)
{
	struct stat whole, part;

	if (fstat(ledger->directory, &whole) < 0 ||
		directory_status(ledger->directory, name, &part) < 0)
		return false;
	*owner = whole.st_uid;
	*other = part.st_uid;
	return *owner != *other;
}

static int fail_by_owner(
	const struct ledger *ledger, const char *name, struct error *err)
{
	struct arena *arena = ledger->arena;
	const char *whole = ledger_path_of(arena, ledger, place);
	const char *owner_name;
	uid_t owner, other;

	if (!is_of_another(ledger, name, &owner, &other)) {
		name = place;
		if (!is_of_another(ledger, name, &owner, &other))
			return 0;
	}
	owner_name = user_name(arena, owner);
	return fail(err, FAILED,
		"%s: belongs to %s, but the ledger to %s; run `sudo chown -R "
		"%s %s` or `sudo rm -r %s`",
		ledger_path_of(arena, ledger, name), user_name(arena, other),
		owner_name, owner_name, text_shell(arena, whole),
		text_shell(arena, whole));
}

int vigil_files_fail(const struct ledger *ledger, const char *name,
	const char *what, struct error *err)
{
	int reason = errno;

	if (reason == ELOOP)
		return fail_by_link(ledger, name, err);
	if (reason == EACCES && fail_by_owner(ledger, name, err) < 0)
		return -1;
	return fail(err, FAILED, "%s: cannot be %s: %s",
		ledger_path_of(ledger->arena, ledger, name), what,
		strerror(reason));
}

/* ---- making and opening ---- */

/* .vigil/ keeps itself out of git. */
static void write_ignore(int directory)
{
	int number = directory_open(directory, ".vigil/.gitignore",
		O_WRONLY | O_CREAT | O_EXCL, 0666);

	if (number < 0)
		return;
	if (write_all(number, ignore_all, sizeof(ignore_all) - 1) < 0)
		directory_remove(directory, ".vigil/.gitignore");
	close(number);
}

int vigil_files_make(struct ledger *ledger, struct error *err)
{
	struct stat status;

	if (directory_make(ledger->directory, place) == 0) {
		write_ignore(ledger->directory);
		return 0;
	}
	if (errno != EEXIST)
		return vigil_files_fail(ledger, place, "made", err);
	if (directory_status(ledger->directory, place, &status) < 0)
		return vigil_files_fail(ledger, place, "used", err);
	if (S_ISDIR(status.st_mode))
		return 0;
	errno = S_ISLNK(status.st_mode) ? ELOOP : ENOTDIR;
	return vigil_files_fail(ledger, place, "used", err);
}

int vigil_files_open(const struct ledger *ledger, const char *name, int flags,
	struct error *err)
{
	int number = directory_open(ledger->directory, name, flags, 0666);
	struct stat status;

	if (number < 0)
		return vigil_files_fail(ledger, name, "opened", err);
	if (fstat(number, &status) == 0 && S_ISREG(status.st_mode))
		return number;
	close(number);
	return fail(err, FAILED, "%s: is not a regular file; move it away",
		ledger_path_of(ledger->arena, ledger, name));
}

bool vigil_files_may_write(const struct ledger *ledger, const char *name)
{
	return faccessat(ledger->directory, name, W_OK, 0) == 0 ||
	       errno == ENOENT;
}
