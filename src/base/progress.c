/* progress.c - how far a long task has come, on a terminal. */
#include "progress.h"

#include <stddef.h>
#include <stdio.h>
#include <unistd.h>

#include "clock.h"

/* The clock is read once in so many steps. */
enum { STEPS = 32 };

static const long long second = 1000000000, tenth = 100000000;

struct progress progress_begin(
	FILE *out, const char *doing, size_t all, const char *things)
{
	int number = fileno(out);

	return (struct progress){ .out = out,
		.doing = doing,
		.things = things,
		.all = all,
		.began = clock_nanoseconds(),
		.is_terminal = number >= 0 && isatty(number) };
}

void progress_step(struct progress *progress, size_t done)
{
	long long now;

	if (!progress->is_terminal || done % STEPS != 0)
		return;
	now = clock_nanoseconds();
	if (now - progress->began < second || now - progress->shown < tenth)
		return;
	progress->shown = now;
	fprintf(progress->out, "\r%s %zu", progress->doing, done);
	if (progress->all)
		fprintf(progress->out, " of %zu", progress->all);
	fprintf(progress->out, " %s", progress->things);
	fflush(progress->out);
}

void progress_end(struct progress *progress)
{
	if (progress->shown)
		fprintf(progress->out, "\r\033[K");
	progress->shown = 0;
}
