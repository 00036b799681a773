/* child_feed.c - running another program on a text, for so long at most. */
#include "child_feed.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "arena.h"
#include "child.h"

enum { SAID_BYTES = 500 };

/* A program that is being fed. The feeder is a process of its own, so that
 * neither waits for the other while we wait for the program. */
struct feeding {
	const char *const *arguments;
	const char *text;
	int ends[2]; /* of the pipe that it reads from */
	int prints;  /* the file that what it prints goes to */
	pid_t program, feeder;
};

static void become_program(const struct feeding *feeding)
{
	dup2(feeding->ends[0], STDIN_FILENO);
	dup2(feeding->prints, STDOUT_FILENO);
	dup2(feeding->prints, STDERR_FILENO);
	execvp(feeding->arguments[0],
		(char *const *)(size_t)feeding->arguments);
	dprintf(STDERR_FILENO, "%s\n", strerror(errno));
	_exit(CHILD_NOT_RUN);
}

static void become_feeder(const struct feeding *feeding)
{
	const char *text = feeding->text, *end = text + strlen(text);
	ssize_t written;

	close(feeding->ends[0]);
	while (text < end) {
		written = write(feeding->ends[1], text, (size_t)(end - text));
		if (written < 0 && errno != EINTR)
			break;
		if (written > 0)
			text += written;
	}
	_exit(0);
}

static void end_child(pid_t child)
{
	if (child <= 0)
		return;
	kill(child, SIGKILL);
	while (waitpid(child, NULL, 0) < 0 && errno == EINTR)
		;
}

static int start(struct feeding *feeding)
{
	feeding->program = fork();
	if (feeding->program == 0)
		become_program(feeding);
	if (feeding->program < 0)
		return -1;
	feeding->feeder = fork();
	if (feeding->feeder == 0)
		become_feeder(feeding);
	if (feeding->feeder > 0)
		return 0;
	end_child(feeding->program);
	return -1;
}

static volatile sig_atomic_t is_late;

/* It comes again until somebody waits for it: the first may come too early. */
static void note_late(int signal_number)
{
	(void)signal_number;
	is_late = 1;
	alarm(1);
}

/* Returns false where the time is over. */
static bool wait_for(pid_t program, int seconds, int *status)
{
	struct sigaction action = { .sa_handler = note_late }, before;
	pid_t found;

	is_late = 0;
	sigaction(SIGALRM, &action, &before);
	alarm((unsigned)seconds);
	do
		found = waitpid(program, status, 0);
	while (found < 0 && errno == EINTR && !is_late);
	alarm(0);
	sigaction(SIGALRM, &before, NULL);
	return found == program;
}

/* What the program left is there to be read, now or when the feeder goes on. */
static bool has_unread(int number)
{
	ssize_t length;
	char byte;

	do
		length = read(number, &byte, 1);
	while (length < 0 && errno == EINTR);
	return length > 0;
}

static const char *said(struct arena *arena, FILE *prints)
{
	char text[SAID_BYTES];
	size_t length;

	rewind(prints);
	length = fread(text, 1, sizeof(text), prints);
	return arena_copy_bytes(arena, text, length);
}

static void finish(
	const struct feeding *feeding, int seconds, struct child_end *end)
{
	int status = 0;

	end->is_late = !wait_for(feeding->program, seconds, &status);
	if (end->is_late)
		end_child(feeding->program);
	else if (WIFSIGNALED(status))
		end->signal = WTERMSIG(status);
	else
		end->status = WEXITSTATUS(status);
	if (!end->is_late)
		end->is_unread = has_unread(feeding->ends[0]);
	end_child(feeding->feeder);
}

/* Where a parent has closed standard input or output, new files would take
 * their places. */
static int out_of_the_way(int number)
{
	int moved = fcntl(number, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);

	close(number);
	return moved;
}

static int make_pipe(int ends[2])
{
	if (pipe(ends) < 0)
		return -1;
	ends[0] = out_of_the_way(ends[0]);
	ends[1] = out_of_the_way(ends[1]);
	if (ends[0] >= 0 && ends[1] >= 0)
		return 0;
	close(ends[0]);
	close(ends[1]);
	return -1;
}

static int feed(struct feeding *feeding, int seconds, struct child_end *end)
{
	struct sigaction usual = { .sa_handler = SIG_DFL }, before;
	int result;

	if (make_pipe(feeding->ends) < 0)
		return -1;
	/* where a parent has it ignored, the system keeps no exit status */
	sigaction(SIGCHLD, &usual, &before);
	result = start(feeding);
	close(feeding->ends[1]);
	if (result == 0)
		finish(feeding, seconds, end);
	close(feeding->ends[0]);
	sigaction(SIGCHLD, &before, NULL);
	return result;
}

int child_feed(struct arena *arena, const char *const *arguments,
	const char *text, int seconds, struct child_end *end)
{
	struct feeding feeding = { .arguments = arguments, .text = text };
	FILE *prints = tmpfile();
	int result = -1;

	*end = (struct child_end){ 0 };
	if (!prints)
		return -1;
	feeding.prints =
		fcntl(fileno(prints), F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
	if (feeding.prints >= 0) {
		result = feed(&feeding, seconds, end);
		end->said = said(arena, prints);
		close(feeding.prints);
	}
	fclose(prints);
	return result;
}
