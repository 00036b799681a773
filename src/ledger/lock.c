/* lock.c - one writer at a time. */
#include "lock.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "error.h"
#include "file.h"
#include "ledger.h"
#include "vigil_files.h"

/* How long a lock may be kept before who waits says so, and gives up. */
enum { QUIET_SECONDS = 2, LOCK_SECONDS = 60 };

static void wake(int signal_number)
{
	(void)signal_number;
}

/* The kernel queues those who wait; the alarm ends a wait that is too long. For
 * 0 there is none. */
static int wait_for_lock(int number, unsigned seconds)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	struct sigaction action = { .sa_handler = wake }, before;
	int result;

	sigaction(SIGALRM, &action, &before);
	alarm(seconds);
	result = fcntl(number, F_SETLKW, &lock);
	alarm(0);
	sigaction(SIGALRM, &before, NULL);
	return result;
}

/* Returns the process that keeps a lock, or 0 where that cannot be told. */
static long keeper_of(int number)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };

	if (fcntl(number, F_GETLK, &lock) < 0 || lock.l_type == F_UNLCK)
		return 0;
	return (long)lock.l_pid;
}

static const char lock_file[] = ".vigil/lock";

static int open_lock(struct ledger *ledger, struct error *err)
{
	if (vigil_files_make(ledger, err) < 0)
		return -1;
	ledger->lock =
		vigil_files_open(ledger, lock_file, O_RDWR | O_CREAT, err);
	return ledger->lock < 0 ? -1 : 0;
}

/* A file system that is mounted from elsewhere may lack what locks need. */
static int fail_lock(
	const struct ledger *ledger, const char *name, struct error *err)
{
	bool has_none = errno == ENOLCK || errno == ENOSYS ||
			errno == EOPNOTSUPP || errno == EINVAL;

	return fail(err, FAILED, "%s: cannot be locked: %s%s",
		ledger_path_of(ledger->arena, ledger, name), strerror(errno),
		has_none ? "; the file system has no lock service that works: "
			   "start it (for NFS, rpc.statd), or keep the ledger "
			   "on a local disk"
			 : "");
}

static int give_up(struct ledger *ledger, int seconds, struct error *err)
{
	const char *path = ledger_path_of(ledger->arena, ledger, lock_file);

	if (errno == EINTR)
		fail(err, BUSY,
			"the ledger is busy: another vigil has kept %s for "
			"more than %d seconds; try again",
			path, seconds);
	else
		fail_lock(ledger, lock_file, err);
	lock_release(ledger);
	return -1;
}

static int check_open(
	const struct ledger *ledger, int number, struct error *err)
{
	struct flock lock = { .l_type = F_RDLCK, .l_whence = SEEK_SET };
	int result = 0;

	if (fcntl(number, F_SETLK, &lock) < 0 && errno != EAGAIN &&
		errno != EACCES)
		result = fail_lock(ledger, lock_file, err);
	close(number);
	return result;
}

int lock_check(const struct ledger *ledger, struct error *err)
{
	struct error ignored;
	int number =
		vigil_files_open(ledger, lock_file, O_RDWR | O_CREAT, &ignored);

	return number < 0 ? 0 : check_open(ledger, number, err);
}

bool lock_is_known_to_work(const struct ledger *ledger)
{
	struct error ignored;
	int number = file_open(ledger, lock_file, O_RDWR);

	return number >= 0 && check_open(ledger, number, &ignored) == 0;
}

bool lock_is_kept(const struct ledger *ledger)
{
	int number = file_open(ledger, lock_file, O_RDWR);
	bool is_kept = number >= 0 && keeper_of(number) != 0;

	if (number >= 0)
		close(number);
	return is_kept;
}

int lock_acquire_soon(struct ledger *ledger, struct error *err)
{
	if (open_lock(ledger, err) < 0)
		return -1;
	if (wait_for_lock(ledger->lock, QUIET_SECONDS) == 0)
		return 0;
	return give_up(ledger, QUIET_SECONDS, err);
}

static void say_waiting(struct ledger *ledger, const char *doing)
{
	long keeper = keeper_of(ledger->lock);

	if (keeper == 0)
		return;
	fprintf(ledger->messages,
		"vigil: waiting for another vigil (process %ld), which %s\n",
		keeper, doing);
	fflush(ledger->messages);
}

/* Says what it waits for once the wait is long. */
static int acquire(struct ledger *ledger, unsigned seconds, const char *doing,
	struct error *err)
{
	if (open_lock(ledger, err) < 0)
		return -1;
	if (wait_for_lock(ledger->lock, QUIET_SECONDS) == 0)
		return 0;
	if (errno != EINTR)
		return give_up(ledger, 0, err);
	say_waiting(ledger, doing);
	if (wait_for_lock(ledger->lock, seconds) == 0)
		return 0;
	return give_up(ledger, LOCK_SECONDS, err);
}

int lock_acquire(struct ledger *ledger, struct error *err)
{
	return acquire(ledger, LOCK_SECONDS - QUIET_SECONDS,
		"is writing to this ledger", err);
}

int lock_acquire_to_make(struct ledger *ledger, struct error *err)
{
	return acquire(ledger, 0, "makes the store of this ledger", err);
}

void lock_release(struct ledger *ledger)
{
	if (ledger->lock >= 0)
		close(ledger->lock);
	ledger->lock = -1;
}

int lock_acquire_task(struct ledger *ledger, const char *name,
	const char *doing, struct error *err)
{
	ledger->task_lock =
		vigil_files_open(ledger, name, O_RDWR | O_CREAT, err);
	if (ledger->task_lock < 0)
		return -1;
	if (wait_for_lock(ledger->task_lock, LOCK_SECONDS) == 0)
		return 0;
	if (errno == EINTR)
		return fail(err, BUSY,
			"another vigil has been %s for more than %d seconds; "
			"try again",
			doing, LOCK_SECONDS);
	return fail_lock(ledger, name, err);
}

void lock_release_task(struct ledger *ledger)
{
	if (ledger->task_lock >= 0)
		close(ledger->task_lock);
	ledger->task_lock = -1;
}
