/* child_feed.c - running another program on a text, for so long at most. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "child.h"

enum { SAID_BYTES = 2000 };

/* A program that is being fed. The feeder is a process of its own, so that
 * neither waits for the other while we wait for the program. */
struct feeding {
	const char *const *arguments;
	const char *text;
	int ends[2];  /* of the pipe that it reads from */
	FILE *prints; /* what it prints goes there */
	pid_t program, feeder;
};

static void become_program(const struct feeding *feeding)
{
	int prints = fileno(feeding->prints);

	dup2(feeding->ends[0], STDIN_FILENO);
	dup2(prints, STDOUT_FILENO);
	dup2(prints, STDERR_FILENO);
	close(feeding->ends[0]);
	close(feeding->ends[1]);
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

/* Gives back false where the time is over. */
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

static int feed(struct arena *arena, struct feeding *feeding, int seconds,
	struct child_end *end)
{
	struct sigaction usual = { .sa_handler = SIG_DFL }, before;
	int result;

	if (pipe(feeding->ends) < 0)
		return -1;
	/* where a parent has it ignored, the system keeps no exit status */
	sigaction(SIGCHLD, &usual, &before);
	result = start(feeding);
	close(feeding->ends[1]);
	if (result == 0)
		finish(feeding, seconds, end);
	close(feeding->ends[0]);
	sigaction(SIGCHLD, &before, NULL);
	end->said = said(arena, feeding->prints);
	return result;
}

int child_feed(struct arena *arena, const char *const *arguments,
	const char *text, int seconds, struct child_end *end)
{
	struct feeding feeding = {
		.arguments = arguments, .text = text, .prints = tmpfile()
	};
	int result;

	*end = (struct child_end){ 0 };
	if (!feeding.prints)
		return -1;
	result = feed(arena, &feeding, seconds, end);
	fclose(feeding.prints);
	return result;
}
