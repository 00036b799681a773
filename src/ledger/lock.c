/* lock.c - one writer at a time. */
#include "lock.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "error.h"
#include "file.h"
#include "ledger.h"
#include "vigil_files.h"

enum { LOCK_SECONDS = 60 };

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
	static const char name[] = ".vigil/lock";

	if (vigil_files_make(ledger, err) < 0)
		return -1;
	ledger->lock = vigil_files_open(ledger, name, O_RDWR | O_CREAT, err);
	if (ledger->lock < 0)
		return -1;
	return lock_opened(ledger, ledger_path_of(ledger->arena, ledger, name),
		F_WRLCK, err);
}

void lock_release(struct ledger *ledger)
{
	if (ledger->lock >= 0)
		close(ledger->lock);
	ledger->lock = -1;
}

int lock_acquire_mail(struct ledger *ledger, struct error *err)
{
	static const char name[] = ".vigil/mail-lock";

	ledger->mail_lock =
		vigil_files_open(ledger, name, O_RDWR | O_CREAT, err);
	if (ledger->mail_lock < 0)
		return -1;
	if (wait_for_lock(ledger->mail_lock, F_WRLCK) == 0)
		return 0;
	if (errno == EINTR)
		return fail(err, BUSY,
			"another vigil has been sending mail for more than %d "
			"seconds; try again",
			LOCK_SECONDS);
	return vigil_files_fail(ledger, name, "locked", err);
}

void lock_release_mail(struct ledger *ledger)
{
	if (ledger->mail_lock >= 0)
		close(ledger->mail_lock);
	ledger->mail_lock = -1;
}
