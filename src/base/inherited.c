/* inherited.c - what a parent may have set. */
#include "inherited.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

static void go_on(int signal_number)
{
	(void)signal_number;
}

/* Where a parent has closed standard files, no other file gets their numbers;
 * still nothing can be written to them. */
static void hold_standard_files(void)
{
	int number;

	do
		number = open("/dev/null", O_RDONLY);
	while (number >= 0 && number <= STDERR_FILENO);
	if (number >= 0)
		close(number);
}

/* What a parent does with these signals would make us lose the exit status of
 * children, or wait for ever. A file that may grow no larger (SIGXFSZ) is an
 * error with words; programs that are run do not inherit a handler. */
static void reset_signals(void)
{
	const struct sigaction no_end = { .sa_handler = go_on,
		.sa_flags = SA_RESTART };
	sigset_t needed;

	sigaction(SIGXFSZ, &no_end, NULL);
	signal(SIGCHLD, SIG_DFL);
	sigemptyset(&needed);
	sigaddset(&needed, SIGALRM);
	sigaddset(&needed, SIGCHLD);
	sigprocmask(SIG_UNBLOCK, &needed, NULL);
}

/* A hook of git names its repository and work tree. git, run where the ledger
 * lies, finds those by itself, but not while it is told of others. */
static void forget_repository(void)
{
	unsetenv("GIT_DIR");
	unsetenv("GIT_WORK_TREE");
	unsetenv("GIT_PREFIX");
}

void inherited_set_right(void)
{
	hold_standard_files();
	reset_signals();
	forget_repository();
}
