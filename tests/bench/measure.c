/* measure.c - times commands that take turns, so that a busy machine slows all
 * of them alike.
 *
 *     measure [-c] [-w] RUNS [-s SETUP] COMMAND WORD...
 *         [-- [-s SETUP] COMMAND WORD...]...
 *
 * Each command runs once to warm up (not with -c) and RUNS times measured; its
 * SETUP is given to sh(1) before every run and not measured. The time is that
 * of the processor, user and system, of the command and its children; with -w
 * that of the clock. For each command comes one line: the median in
 * milliseconds, the median over the turns of its time by that of the command
 * after it (the last by itself), and the largest resident set in KiB. */
/* For wait4(2).
 * NOLINTNEXTLINE(bugprone-reserved-identifier,cert-*,readability-*) */
#define _DEFAULT_SOURCE

#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { COMMANDS = 6, MOST_RUNS = 99 };

struct command {
	char **words;
	char *setup;
	double times[MOST_RUNS];
	long resident;
};

static bool is_cold, is_wall;

static void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static double milliseconds(struct timeval time)
{
	return (double)time.tv_sec * 1e3 + (double)time.tv_usec / 1e3;
}

static void become(char **words)
{
	int nothing = open("/dev/null", O_RDWR);

	if (nothing < 0 || dup2(nothing, 0) < 0 || dup2(nothing, 1) < 0)
		die("/dev/null");
	execvp(words[0], words);
	perror(words[0]);
	_exit(127);
}

static double run(char **words, long *resident)
{
	struct rusage usage;
	double start = now(), elapsed;
	pid_t child = fork();
	int status;

	if (child < 0)
		die("fork");
	if (child == 0)
		become(words);
	if (wait4(child, &status, 0, &usage) != child)
		die("wait4");
	elapsed = is_wall ? now() - start
			  : milliseconds(usage.ru_utime) +
				    milliseconds(usage.ru_stime);
	if (status != 0) {
		fprintf(stderr, "measure: %s: ended with status %d\n", words[0],
			WIFEXITED(status) ? WEXITSTATUS(status) : 128);
		exit(EXIT_FAILURE);
	}
	if (usage.ru_maxrss > *resident)
		*resident = usage.ru_maxrss;
	return elapsed;
}

static double command_run(struct command *command)
{
	long ignored = 0;

	if (command->setup) {
		char shell[] = "sh", option[] = "-c";
		char *words[] = { shell, option, command->setup, NULL };

		run(words, &ignored);
	}
	return run(command->words, &command->resident);
}

static int by_value(const void *left, const void *right)
{
	const double *a = left, *b = right;

	return (*a > *b) - (*a < *b);
}

static double median(const double *values, int count)
{
	double sorted[MOST_RUNS];

	memcpy(sorted, values, (size_t)count * sizeof(*sorted));
	qsort(sorted, (size_t)count, sizeof(*sorted), by_value);
	return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
}

static void tell(
	const struct command *command, const struct command *other, int runs)
{
	double ratios[MOST_RUNS];
	int i;

	for (i = 0; i < runs; i++)
		ratios[i] = command->times[i] / other->times[i];
	printf("%.3f %.3f %ld\n", median(command->times, runs),
		median(ratios, runs), command->resident);
}

/* Cuts the words into commands; "--" becomes the NULL that ends one. Returns
 * how many there are, and 0 where one lacks words. */
static int commands_read(char **words, struct command *commands)
{
	int count = 0;

	while (*words && count < COMMANDS) {
		struct command *command = &commands[count++];

		if (words[1] && strcmp(*words, "-s") == 0) {
			command->setup = words[1];
			words += 2;
		}
		if (!*words || strcmp(*words, "--") == 0)
			return 0;
		command->words = words;
		do
			words++;
		while (*words && strcmp(*words, "--") != 0);
		if (*words)
			*words++ = NULL;
	}
	return count;
}

/* Returns the words after the options. */
static char **options_read(char **words)
{
	for (; *words && **words == '-'; words++) {
		is_cold = is_cold || strcmp(*words, "-c") == 0;
		is_wall = is_wall || strcmp(*words, "-w") == 0;
	}
	return words;
}

static void commands_run(struct command *commands, int count, int runs)
{
	int turn, i;

	for (i = 0; i < count && !is_cold; i++)
		command_run(&commands[i]);
	for (turn = 0; turn < runs; turn++) {
		for (i = 0; i < count; i++)
			commands[i].times[turn] = command_run(&commands[i]);
	}
}

int main(int argc, char **argv)
{
	static struct command commands[COMMANDS];
	char **words = options_read(argv + (argc > 0));
	int runs = *words ? (int)strtol(*words, NULL, 10) : 0;
	int count = *words ? commands_read(words + 1, commands) : 0;
	int i, next;

	if (count == 0 || runs < 1 || runs > MOST_RUNS) {
		fputs("usage: measure [-c] [-w] RUNS [-s SETUP] COMMAND... "
		      "[-- ...]\n",
			stderr);
		return 2;
	}
	commands_run(commands, count, runs);
	for (i = 0; i < count; i++) {
		next = i + 1 < count ? i + 1 : i;
		tell(&commands[i], &commands[next], runs);
	}
	return 0;
}
