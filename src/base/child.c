/* child.c - running other programs. */
#include "child.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "arena.h"

static int wait_for(pid_t child)
{
	int status;

	while (waitpid(child, &status, 0) < 0) {
		if (errno != EINTR)
			return -1;
	}
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* While another program has the terminal, the keys that interrupt are for it
 * alone. */
struct interrupts {
	struct sigaction interrupt, quit;
};

static void restore_interrupts(struct interrupts *before)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN };

	sigaction(SIGINT, &ignore, &before->interrupt);
	sigaction(SIGQUIT, &ignore, &before->quit);
}

static void ignore_interrupts(const struct interrupts *before)
{
	sigaction(SIGINT, &before->interrupt, NULL);
	sigaction(SIGQUIT, &before->quit, NULL);
}

static void replace_self(const char *const *arguments)
{
	execvp(arguments[0], (char *const *)(size_t)arguments);
	_exit(CHILD_NOT_RUN);
}

int child_run(const char *const *arguments)
{
	struct interrupts before;
	pid_t child;
	int status;

	restore_interrupts(&before);
	child = fork();
	if (child == 0) {
		ignore_interrupts(&before);
		replace_self(arguments);
	}
	status = child > 0 ? wait_for(child) : -1;
	ignore_interrupts(&before);
	return status == CHILD_NOT_RUN ? -1 : status;
}

static void print_into(int number, const char *const *arguments)
{
	int null = open("/dev/null", O_RDWR);

	dup2(number, STDOUT_FILENO);
	if (null >= 0) {
		dup2(null, STDIN_FILENO);
		dup2(null, STDERR_FILENO);
	}
	replace_self(arguments);
}

char *child_text(
	struct arena *arena, const char *const *arguments, size_t *length)
{
	FILE *copy, *in;
	char *text = NULL, *kept, bytes[8192];
	int ends[2];
	size_t got;
	pid_t child;

	if (pipe(ends) < 0)
		return NULL;
	child = fork();
	if (child == 0)
		print_into(ends[1], arguments);
	close(ends[1]);
	in = fdopen(ends[0], "r");
	copy = open_memstream(&text, length);
	while (in && copy && (got = fread(bytes, 1, sizeof(bytes), in)) > 0)
		fwrite(bytes, 1, got, copy);
	if (in)
		fclose(in);
	if (copy)
		fclose(copy);
	kept = text ? arena_copy_bytes(arena, text, *length) : NULL;
	free(text);
	return child > 0 && wait_for(child) == 0 ? kept : NULL;
}

char *child_line(struct arena *arena, const char *const *arguments)
{
	size_t length;
	char *text = child_text(arena, arguments, &length);

	if (text)
		text[strcspn(text, "\n")] = '\0';
	return text && *text ? text : NULL;
}
