/* launch.c - runs a test program or script as if nothing had been set for it.
 *
 * usage: launch SECONDS PROGRAM [WORD...]
 *
 * It gets the surroundings of surroundings.h and, of the environment, only what
 * is listed here. When its time is over it is ended with all its children of
 * its process group, and launch ends with 124.
 */
#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "surroundings.h"

extern char **environ;

enum { BY_SIGNAL = 128, TIME_OVER = 124, NOT_RUN = 127, FIRST_WORD = 2 };

static const char *const kept[] = { "PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH",
	"VIGIL", "LAUNCH", "UNDER", "PATIENCE", "PREFIX", "SCHEMA", "BUILD",
	"NPM", "MAKEFLAGS", "CC", "CPPFLAGS", "CFLAGS", "LDFLAGS", "WERROR",
	"SHORT_WRITE", "FAULTS", "SEED", "KILL_SECONDS", "SWARM", "LATEX",
	"PKG_CONFIG_PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS" };

static volatile sig_atomic_t child, is_late;

static bool is_kept(const char *variable)
{
	size_t i, length = strcspn(variable, "=");

	for (i = 0; i < sizeof(kept) / sizeof(*kept); i++)
		if (strlen(kept[i]) == length &&
			memcmp(kept[i], variable, length) == 0)
			return true;
	return false;
}

static void reset_environment(void)
{
	char **from, **to = environ;

	for (from = environ; *from; from++)
		if (is_kept(*from))
			*to++ = *from;
	*to = NULL;
	setenv("LC_ALL", "C", 1);
}

static void end_child(int number)
{
	is_late |= number == SIGALRM;
	kill(-child, number == SIGALRM ? SIGKILL : number);
}

/* What ends us on a terminal is for the child too, which is in a group of its
 * own and so does not get it from there. */
static void pass_on(void)
{
	static const int numbers[] = { SIGALRM, SIGHUP, SIGINT, SIGTERM };
	struct sigaction action = { .sa_handler = end_child };
	size_t i;

	for (i = 0; i < sizeof(numbers) / sizeof(*numbers); i++)
		sigaction(numbers[i], &action, NULL);
}

static void become(char **words)
{
	setpgid(0, 0);
	execvp(words[0], words);
	fprintf(stderr, "%s: %s\n", words[0], strerror(errno));
	_exit(NOT_RUN);
}

static int wait_for_child(const char *name, const char *seconds)
{
	int status;

	while (waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			return NOT_RUN;
	if (is_late)
		fprintf(stderr, "%s: ended after %s seconds\n", name, seconds);
	if (is_late)
		return TIME_OVER;
	return WIFEXITED(status) ? WEXITSTATUS(status)
				 : BY_SIGNAL + WTERMSIG(status);
}

int main(int argc, char **argv)
{
	if (argc <= FIRST_WORD) {
		fputs("usage: launch SECONDS PROGRAM [WORD...]\n", stderr);
		return 2;
	}
	surroundings_reset();
	reset_environment();
	child = fork();
	if (child == 0)
		become(argv + FIRST_WORD);
	if (child < 0)
		return NOT_RUN;
	setpgid(child, child);
	pass_on();
	alarm((unsigned)atoi(argv[1]));
	return wait_for_child(argv[FIRST_WORD], argv[1]);
}
