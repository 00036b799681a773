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

/* A program that is being fed, through a pipe: it can open /dev/stdin as often
 * as it likes, and what it leaves unread is still there. */
struct feeding {
	int ends[2]; /* of the pipe */
	const char *text, *end;
	int seconds;
	pid_t program;
	int status; /* as waitpid(2) has it */
};

static volatile sig_atomic_t seconds_gone;

/* The end of the program, and every second, interrupt what we wait for. Where
 * one comes just before we begin to wait, the next will do. */
static void note_signal(int signal_number)
{
	if (signal_number != SIGALRM)
		return;
	seconds_gone++;
	alarm(1);
}

static bool has_ended(struct feeding *feeding, int flags)
{
	return waitpid(feeding->program, &feeding->status, flags) > 0;
}

static bool is_late(const struct feeding *feeding)
{
	return seconds_gone >= feeding->seconds;
}

/* Writes as much as the program reads, and waits for its end. We hold the other
 * end of the pipe as well, so that it never breaks. */
static bool feed(struct feeding *feeding)
{
	while (feeding->text < feeding->end && !is_late(feeding)) {
		size_t left = (size_t)(feeding->end - feeding->text);
		ssize_t written;

		if (has_ended(feeding, WNOHANG))
			return true;
		written = write(feeding->ends[1], feeding->text, left);
		if (written > 0)
			feeding->text += written;
	}
	close(feeding->ends[1]);
	feeding->ends[1] = -1;
	while (!is_late(feeding)) {
		if (has_ended(feeding, 0))
			return true;
	}
	return false;
}

static void kill_program(struct feeding *feeding)
{
	kill(feeding->program, SIGKILL);
	while (!has_ended(feeding, 0))
		;
}

/* What the program did not read is in the pipe. */
static bool has_unread(const struct feeding *feeding)
{
	ssize_t length;
	char byte;

	if (feeding->text < feeding->end)
		return true;
	do
		length = read(feeding->ends[0], &byte, 1);
	while (length < 0 && errno == EINTR);
	return length > 0;
}

static void follow(struct feeding *feeding, struct child_end *end)
{
	alarm(1);
	end->is_late = !feed(feeding);
	alarm(0);
	if (end->is_late)
		kill_program(feeding);
	else if (WIFSIGNALED(feeding->status))
		end->signal = WTERMSIG(feeding->status);
	else
		end->status = WEXITSTATUS(feeding->status);
	if (!end->is_late)
		end->is_unread = has_unread(feeding);
}

/* A parent may have had these signals ignored; then they would not reach us. */
static int run(struct feeding *feeding, const char *const *arguments,
	int prints, struct child_end *end)
{
	struct sigaction noting = { .sa_handler = note_signal }, alarms, ends;

	seconds_gone = 0;
	sigaction(SIGALRM, &noting, &alarms);
	sigaction(SIGCHLD, &noting, &ends);
	feeding->program = child_start(arguments,
		(struct child_files){ feeding->ends[0], prints, prints });
	if (feeding->program > 0)
		follow(feeding, end);
	sigaction(SIGCHLD, &ends, NULL);
	sigaction(SIGALRM, &alarms, NULL);
	return feeding->program > 0 ? 0 : -1;
}

static const char *said(struct arena *arena, FILE *prints)
{
	char text[SAID_BYTES];
	size_t length;

	rewind(prints);
	length = fread(text, 1, sizeof(text), prints);
	return arena_copy_bytes(arena, text, length);
}

/* If a parent has closed the standard files, new ones get their numbers. */
static int feed_and_listen(struct feeding *feeding,
	const char *const *arguments, FILE *prints, struct child_end *end)
{
	int number = fcntl(fileno(prints), F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
	int result = -1;

	if (number < 0)
		return -1;
	if (child_pipe(feeding->ends) == 0) {
		result = run(feeding, arguments, number, end);
		close(feeding->ends[0]);
		if (feeding->ends[1] >= 0)
			close(feeding->ends[1]);
	}
	close(number);
	return result;
}

int child_feed(struct arena *arena, const char *const *arguments,
	const char *text, int seconds, struct child_end *end)
{
	struct feeding feeding = {
		.text = text, .end = text + strlen(text), .seconds = seconds
	};
	FILE *prints = tmpfile();
	int result;

	*end = (struct child_end){ 0 };
	if (!prints)
		return -1;
	result = feed_and_listen(&feeding, arguments, prints, end);
	end->said = said(arena, prints);
	fclose(prints);
	return result;
}
