/* child.c - running other programs. */
#include "child.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "arena.h"
#include "text.h"
#include "text_stream.h"

extern char **environ;

/* The program begins with a mask of signals. */
static pid_t start(const char *const *arguments, struct child_files files,
	const sigset_t *mask, char *const *environment)
{
	const int numbers[] = { files.in, files.out, files.messages };
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	int number, problem;
	pid_t child;

	if (posix_spawn_file_actions_init(&actions) ||
		posix_spawnattr_init(&attributes))
		out_of_memory();
	posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
	problem = posix_spawnattr_setsigmask(&attributes, mask);
	for (number = 0; number <= STDERR_FILENO && !problem; number++) {
		if (numbers[number] >= 0)
			problem = posix_spawn_file_actions_adddup2(
				&actions, numbers[number], number);
	}
	if (!problem)
		problem = posix_spawnp(&child, arguments[0], &actions,
			&attributes, (char *const *)(size_t)arguments,
			environment);
	posix_spawn_file_actions_destroy(&actions);
	posix_spawnattr_destroy(&attributes);
	errno = problem;
	return problem ? -1 : child;
}

pid_t child_start(const char *const *arguments, struct child_files files)
{
	sigset_t mask;

	sigprocmask(SIG_BLOCK, NULL, &mask);
	return start(arguments, files, &mask, environ);
}

pid_t child_start_with(const char *const *arguments, struct child_files files,
	const char *const *environment)
{
	sigset_t mask;

	sigprocmask(SIG_BLOCK, NULL, &mask);
	return start(
		arguments, files, &mask, (char *const *)(size_t)environment);
}

const char *const *child_environment(struct arena *arena, const char *setting)
{
	const size_t name = strcspn(setting, "=") + 1;
	struct texts variables = { NULL, 0 };
	char *const *variable;

	for (variable = environ; *variable; variable++) {
		if (strncmp(*variable, setting, name) != 0)
			texts_add(arena, &variables, *variable);
	}
	texts_add(arena, &variables, setting);
	texts_add(arena, &variables, NULL);
	return variables.items;
}

/* The signals wait while the program starts, and are then ignored: a program
 * that began with ignoring them would go on to. */
pid_t child_start_in_front(const char *const *arguments,
	struct child_files files, struct child_keys *kept)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN };
	sigset_t keys, mask;
	pid_t child;
	int problem;

	sigemptyset(&keys);
	sigaddset(&keys, SIGINT);
	sigaddset(&keys, SIGQUIT);
	sigprocmask(SIG_BLOCK, &keys, &mask);
	child = start(arguments, files, &mask, environ);
	problem = errno;
	sigaction(SIGINT, child < 0 ? NULL : &ignore, &kept->interrupt);
	sigaction(SIGQUIT, child < 0 ? NULL : &ignore, &kept->quit);
	sigprocmask(SIG_SETMASK, &mask, NULL);
	errno = problem;
	return child;
}

void child_keys_restore(const struct child_keys *kept)
{
	sigaction(SIGINT, &kept->interrupt, NULL);
	sigaction(SIGQUIT, &kept->quit, NULL);
}

static int status_of(int status)
{
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int child_wait(pid_t child)
{
	int status;

	while (waitpid(child, &status, 0) < 0) {
		if (errno != EINTR)
			return -1;
	}
	return status_of(status);
}

static volatile sig_atomic_t is_over;

/* Where this one comes just before we begin to wait, the next will do. */
static void end_wait(int signal_number)
{
	(void)signal_number;
	is_over = 1;
	alarm(1);
}

int child_wait_for(pid_t child, unsigned seconds)
{
	struct sigaction action = { .sa_handler = end_wait }, before;
	pid_t ended;
	int status;

	is_over = 0;
	sigaction(SIGALRM, &action, &before);
	alarm(seconds);
	do
		ended = waitpid(child, &status, 0);
	while (ended < 0 && errno == EINTR && !is_over);
	alarm(0);
	sigaction(SIGALRM, &before, NULL);
	if (ended > 0)
		return status_of(status);
	return is_over ? CHILD_RUNS : -1;
}

void child_kill(pid_t child)
{
	kill(child, SIGKILL);
	child_wait(child);
}

/* Returns a number for a file that no child inherits, above the standard
 * files, or -1 with errno; the old one is closed. */
static int keep_out(int number)
{
	int moved = fcntl(number, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);

	close(number);
	return moved;
}

int child_pipe(int ends[2])
{
	if (pipe(ends) < 0)
		return -1;
	ends[0] = keep_out(ends[0]);
	ends[1] = keep_out(ends[1]);
	if (ends[0] >= 0 && ends[1] >= 0)
		return 0;
	close(ends[0]);
	close(ends[1]);
	return -1;
}

int child_run(const char *const *arguments)
{
	struct child_keys kept;
	pid_t child = child_start_in_front(
		arguments, (struct child_files){ -1, -1, -1 }, &kept);
	int status;

	if (child < 0)
		return -1;
	status = child_wait(child);
	child_keys_restore(&kept);
	return status == CHILD_NOT_RUN ? -1 : status;
}

static pid_t start_quiet(const char *const *arguments, int out)
{
	int null = open("/dev/null", O_RDWR);
	pid_t child;

	if (null >= 0)
		null = keep_out(null);
	child = child_start(arguments,
		(struct child_files){ null, out < 0 ? null : out, null });
	if (null >= 0)
		close(null);
	return child;
}

int child_run_quietly(const char *const *arguments)
{
	pid_t child = start_quiet(arguments, -1);

	return child < 0 ? -1 : child_wait(child);
}

char *child_text(
	struct arena *arena, const char *const *arguments, size_t *length)
{
	char *text;
	int ends[2];
	pid_t child;
	FILE *in;

	if (child_pipe(ends) < 0)
		return NULL;
	child = start_quiet(arguments, ends[1]);
	close(ends[1]);
	in = fdopen(ends[0], "r");
	if (!in)
		out_of_memory();
	text = text_stream_read(arena, in, length);
	fclose(in);
	return child > 0 && child_wait(child) == 0 ? text : NULL;
}

char *child_line(struct arena *arena, const char *const *arguments)
{
	size_t length;
	char *text = child_text(arena, arguments, &length);

	if (text)
		text[strcspn(text, "\n")] = '\0';
	return text && *text ? text : NULL;
}
