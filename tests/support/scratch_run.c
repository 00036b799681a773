/* scratch_run.c - command lines and their answers. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_internal.h"

enum { BY_SIGNAL = 128, NOT_FOUND = 127, SHOWN_BYTES = 4000 };

/* Longer than any command takes, on a machine that does much else; under what
 * makes programs slow, $PATIENCE is more. */
enum { PATIENCE_SECONDS = 60, RUNNING_MOST = 16 };

static volatile pid_t running[RUNNING_MOST];
static volatile sig_atomic_t is_late;

static int open_new(struct scratch *scratch, const char *name)
{
	int number = open(
		arena_printf(&scratch->arena, "%s/%s", scratch->root, name),
		O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);

	assert_true(number >= 0);
	return number;
}

int scratch_open_messages(struct scratch *scratch)
{
	return open_new(scratch, "err");
}

static void become(struct scratch *scratch, const char *command)
{
	struct arena *arena = &scratch->arena;
	const char *const arguments[] = { "sh", "-c", command, NULL };
	const char *const environment[] = { "LC_ALL=C",
		"VIGIL_TODAY=2026-11-23", "VIGIL_NOW=2030-01-01T00:00:00Z",
		"VIGIL_REVIEWER=Tester",
		arena_printf(arena, "HOME=%s/home", scratch->root),
		arena_printf(
			arena, "PATH=%s/bin:%s", scratch->root, getenv("PATH")),
		arena_printf(arena, "VIGIL=%s", getenv("VIGIL")), NULL };

	if (chdir(scratch->path) == 0)
		execve("/bin/sh", (char *const *)(size_t)arguments,
			(char *const *)(size_t)environment);
	_exit(NOT_FOUND);
}

static int patience(void)
{
	const char *given = getenv("PATIENCE");

	return given ? atoi(given) : PATIENCE_SECONDS;
}

static void kill_all(int number)
{
	int i;

	for (i = 0; i < RUNNING_MOST; i++) {
		if (running[i] <= 0)
			continue;
		kill(-running[i], SIGKILL);
		is_late = number == SIGALRM;
	}
}

void scratch_wait_on(void)
{
	struct sigaction action = { .sa_handler = kill_all };

	sigaction(SIGALRM, &action, NULL);
	alarm((unsigned)patience());
}

static void replace_running(pid_t before, pid_t now)
{
	int i = 0;

	while (i < RUNNING_MOST && running[i] != before)
		i++;
	assert_true(i < RUNNING_MOST);
	running[i] = now;
}

void scratch_end_all(void)
{
	int i;

	kill_all(0);
	for (i = 0; i < RUNNING_MOST; i++) {
		if (running[i] > 0)
			waitpid(running[i], NULL, 0);
		running[i] = 0;
	}
	alarm(0);
	is_late = 0;
}

/* In a group of its own, a command is ended with all that it started. */
pid_t scratch_start(
	struct scratch *scratch, const char *command, const int files[3])
{
	bool has_terminal = isatty(files[0]);
	pid_t child = fork();
	int i;

	assert_true(child >= 0);
	if (!has_terminal)
		setpgid(child, child);
	if (child > 0) {
		replace_running(0, child);
		scratch_wait_on();
		return child;
	}
	if (has_terminal) {
		setsid();
		ioctl(files[0], TIOCSCTTY, 0);
	}
	for (i = 0; i < 3; i++)
		dup2(files[i], i);
	become(scratch, command);
	return 0;
}

static int wait_for(pid_t child)
{
	int status;
	pid_t found;

	do
		found = waitpid(child, &status, 0);
	while (found < 0 && errno == EINTR);
	assert_int_equal(found, child);
	replace_running(child, 0);
	if (is_late)
		fail_msg("it was ended after %d seconds", patience());
	return status;
}

/* What a memory checker found fails the test, whatever it expected. */
void scratch_finish(struct scratch *scratch, pid_t child, struct answer *answer)
{
	int status = wait_for(child);

	answer->status = WIFEXITED(status) ? WEXITSTATUS(status)
					   : BY_SIGNAL + WTERMSIG(status);
	answer->err = scratch_read(scratch, "../err");
	if (answer->status == 99 || *scratch_read(scratch, "../bad"))
		fputs(answer->err, stderr);
	assert_int_not_equal(answer->status, 99);
	assert_string_equal(scratch_read(scratch, "../bad"), "");
}

struct answer scratch_run(struct scratch *scratch, const char *command)
{
	const int files[] = { open("/dev/null", O_RDONLY | O_CLOEXEC),
		open_new(scratch, "out"), scratch_open_messages(scratch) };
	struct answer answer;
	pid_t child;
	size_t i;

	assert_true(files[0] >= 0);
	child = scratch_start(scratch, command, files);
	for (i = 0; i < 3; i++)
		close(files[i]);
	scratch_finish(scratch, child, &answer);
	answer.out = scratch_read(scratch, "../out");
	return answer;
}

static void check(const char *command, const struct answer *answer, int status,
	const char *out, const char *err)
{
	if (answer->status == status && strcmp(answer->out, out) == 0 &&
		strcmp(answer->err, err) == 0)
		return;
	fprintf(stderr,
		"%s\n---- should end with %d and say\n%.*s"
		"---- and tell\n%.*s---- but ends with %d and says\n%.*s"
		"---- and tells\n%.*s----\n",
		command, status, SHOWN_BYTES, out, SHOWN_BYTES, err,
		answer->status, SHOWN_BYTES, answer->out, SHOWN_BYTES,
		answer->err);
	fail();
}

void scratch_answers(struct scratch *scratch, const char *command, int status,
	const char *out, const char *err)
{
	struct answer answer = scratch_run(scratch, command);

	check(command, &answer, status, out, err);
}

void scratch_says(struct scratch *scratch, const char *command, const char *out)
{
	scratch_answers(scratch, command, 0, out, "");
}

void scratch_refuses(struct scratch *scratch, const char *command, int status,
	const char *err)
{
	scratch_answers(scratch, command, status, "", err);
}

void scratch_does(struct scratch *scratch, const char *command)
{
	struct answer answer = scratch_run(scratch, command);

	check(command, &answer, 0, answer.out, "");
}

void scratch_shows(struct scratch *scratch, int columns, const char *command,
	const char *out)
{
	struct answer answer = scratch_run_in_window(scratch, columns, command);

	check(command, &answer, 0, out, "");
}
