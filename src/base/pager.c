/* pager.c - long output, a screen at a time. */
#include "pager.h"

#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "terminal.h"

/* What a shell ends with where there is no such program. */
enum { MISSING = 127 };

static const char *pager_name(void)
{
	const char *name = getenv("VIGIL_PAGER");

	if (!name)
		name = getenv("PAGER");
	return name ? name : "less";
}

static bool is_longer(const char *text, size_t length, int lines)
{
	const char *end = text + length, *newline;

	while (lines > 0 &&
		(newline = memchr(text, '\n', (size_t)(end - text)))) {
		text = newline + 1;
		lines--;
	}
	return lines == 0 && text < end;
}

/* Whoever leaves the pager early closes the pipe, which is no error, and the
 * keys that interrupt are for the pager alone. Gives back false where there is
 * no such pager, and nothing was shown. */
static bool write_through(const char *name, const char *text, size_t length)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN }, pipes, interrupts;
	FILE *pipe;
	int status;

	if (!*name || strcmp(name, "cat") == 0)
		return false;
	setenv("LESS", "FRX", 0);
	pipe = popen(name, "w");
	if (!pipe)
		return false;
	sigaction(SIGPIPE, &ignore, &pipes);
	sigaction(SIGINT, &ignore, &interrupts);
	fwrite(text, 1, length, pipe);
	status = pclose(pipe);
	sigaction(SIGPIPE, &pipes, NULL);
	sigaction(SIGINT, &interrupts, NULL);
	return !WIFEXITED(status) || WEXITSTATUS(status) != MISSING;
}

void pager_write(FILE *out, const char *text, size_t length)
{
	int lines = terminal_lines(out);

	fflush(out);
	if (lines > 1 && !terminal_is_dumb() &&
		is_longer(text, length, lines - 1) &&
		write_through(pager_name(), text, length))
		return;
	fwrite(text, 1, length, out);
}
