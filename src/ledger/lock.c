/* lock.c - one writer at a time. */
#include "lock.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "error.h"
#include "file.h"
#include "ledger.h"

enum { LOCK_SECONDS = 60 };

static const char ignore_all[] = "*\n";

/* .vigil/ keeps itself out of git. */
static void write_ignore(const char *path)
{
	int number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);

	if (number < 0)
		return;
	if (write(number, ignore_all, sizeof(ignore_all) - 1) < 0)
		unlink(path);
	close(number);
}

static int make_directory(struct ledger *ledger, struct error *err)
{
	struct arena *arena = ledger->arena;
	const char *path = ledger_path_of(arena, ledger, ".vigil");

	if (mkdir(path, 0777) == 0)
		write_ignore(
			ledger_path_of(arena, ledger, ".vigil/.gitignore"));
	else if (errno != EEXIST)
		return fail(err, FAILED, "%s: cannot be made: %s", path,
			strerror(errno));
	return 0;
}

static void wake(int signal_number)
{
	(void)signal_number;
}

/* The kernel queues those who wait; the alarm ends a wait that is too long. */
static int wait_for_lock(int number, short type)
{
	struct flock lock = { .l_type = type, .l_whence = SEEK_SET };
	struct sigaction action = { .sa_handler = wake }, before;
	int result;

	sigaction(SIGALRM, &action, &before);
	alarm(LOCK_SECONDS);
	result = fcntl(number, F_SETLKW, &lock);
	alarm(0);
	sigaction(SIGALRM, &before, NULL);
	return result;
}

static int lock_opened(
	struct ledger *ledger, const char *path, short type, struct error *err)
{
	if (wait_for_lock(ledger->lock, type) == 0)
		return 0;
	if (errno == EINTR)
		fail(err, BUSY,
			"the ledger is busy: another vigil has kept %s for "
			"more than %d seconds; try again",
			path, LOCK_SECONDS);
	else
		fail(err, FAILED, "%s: cannot be locked: %s", path,
			strerror(errno));
	lock_release(ledger);
	return -1;
}

int lock_acquire(struct ledger *ledger, struct error *err)
{
	const char *path = ledger_path_of(ledger->arena, ledger, ".vigil/lock");

	if (make_directory(ledger, err) < 0)
		return -1;
	ledger->lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
	if (ledger->lock < 0)
		return fail(err, FAILED, "%s: cannot be opened: %s", path,
			strerror(errno));
	return lock_opened(ledger, path, F_WRLCK, err);
}

void lock_release(struct ledger *ledger)
{
	if (ledger->lock >= 0)
		close(ledger->lock);
	ledger->lock = -1;
}

int lock_acquire_mail(struct ledger *ledger, struct error *err)
{
	const char *path =
		ledger_path_of(ledger->arena, ledger, ".vigil/mail-lock");

	ledger->mail_lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
	if (ledger->mail_lock < 0)
		return fail(err, FAILED, "%s: cannot be opened: %s", path,
			strerror(errno));
	if (wait_for_lock(ledger->mail_lock, F_WRLCK) == 0)
		return 0;
	if (errno == EINTR)
		return fail(err, BUSY,
			"another vigil has been sending mail for more than %d "
			"seconds; try again",
			LOCK_SECONDS);
	return fail(
		err, FAILED, "%s: cannot be locked: %s", path, strerror(errno));
}

void lock_release_mail(struct ledger *ledger)
{
	if (ledger->mail_lock >= 0)
		close(ledger->mail_lock);
	ledger->mail_lock = -1;
}
