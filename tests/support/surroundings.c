/* surroundings.c - what a test gets from whoever started it. */
#include "surroundings.h"

#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/* POSIX names no highest signal. */
enum { SIGNALS_END = 128 };

static const struct {
	int resource;
	rlim_t wanted;
} limits[] = {
	{ RLIMIT_NOFILE, 1024 },
	{ RLIMIT_STACK, 8 << 20 },
	{ RLIMIT_FSIZE, RLIM_INFINITY },
	{ RLIMIT_DATA, RLIM_INFINITY },
	{ RLIMIT_AS, RLIM_INFINITY },
	{ RLIMIT_CPU, RLIM_INFINITY },
};

/* What cannot be set, as that of SIGKILL, cannot have been changed either. */
static void reset_signals(void)
{
	sigset_t none;
	int number;

	for (number = 1; number < SIGNALS_END; number++) {
		struct sigaction usual = { .sa_handler = SIG_DFL }, before;

		if (sigaction(number, NULL, &before) == 0 &&
			before.sa_handler == SIG_IGN)
			sigaction(number, &usual, NULL);
	}
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	alarm(0);
}

/* Each takes the lowest number that is free. */
static void open_standard_files(void)
{
	int number;

	do
		number = open("/dev/null", O_RDWR);
	while (number >= 0 && number <= STDERR_FILENO);
	if (number >= 0)
		close(number);
}

static rlim_t smaller_of(rlim_t a, rlim_t b)
{
	return a < b ? a : b;
}

static void raise_limits(void)
{
	struct rlimit limit;
	size_t i;

	for (i = 0; i < sizeof(limits) / sizeof(*limits); i++) {
		if (getrlimit(limits[i].resource, &limit) < 0 ||
			limit.rlim_cur >= limits[i].wanted)
			continue;
		limit.rlim_cur = smaller_of(limit.rlim_max, limits[i].wanted);
		setrlimit(limits[i].resource, &limit);
	}
}

void surroundings_reset(void)
{
	open_standard_files();
	reset_signals();
	raise_limits();
	umask(022);
}
