/* pager.c - long output, a screen at a time. */
#include "pager.h"

#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "child.h"
#include "terminal.h"
#include "text_width.h"

static const char *pager_name(void)
{
	const char *name = getenv("VIGIL_PAGER");

	if (!name)
		name = getenv("PAGER");
	return name ? name : "less";
}

/* Returns how many columns a line occupies; colours count for none. */
static size_t columns_of(const char *line, size_t length)
{
	struct arena arena = { 0 };
	char *plain = arena_copy_bytes(&arena, line, length), *end = plain;
	const char *from = plain;
	size_t columns;

	while (*from) {
		if (*from == '\033')
			from += strcspn(from, "m");
		else
			*end++ = *from;
		from += *from != '\0';
	}
	*end = '\0';
	columns = text_width(plain);
	arena_release(&arena);
	return columns;
}

/* A line wider than the terminal occupies several of its lines. */
static int lines_of(const char *line, size_t length, int columns)
{
	size_t width = (size_t)columns, taken = length;

	if (length > width)
		taken = columns_of(line, length);
	return taken > width ? (int)((taken + width - 1) / width) : 1;
}

static bool is_longer(const char *text, size_t length, int lines, int columns)
{
	const char *end = text + length, *newline;

	while (lines >= 0 && text < end) {
		newline = memchr(text, '\n', (size_t)(end - text));
		if (!newline)
			newline = end;
		lines -= lines_of(text, (size_t)(newline - text), columns);
		text = newline < end ? newline + 1 : end;
	}
	return lines < 0;
}

/* Whoever leaves the pager early closes the pipe, which is no error. */
static int write_and_wait(pid_t pager, int end, const char *text, size_t length)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN }, pipes;
	ssize_t written;
	int status;

	sigaction(SIGPIPE, &ignore, &pipes);
	while (length && (written = write(end, text, length)) > 0) {
		text += written;
		length -= (size_t)written;
	}
	close(end);
	status = child_wait(pager);
	sigaction(SIGPIPE, &pipes, NULL);
	return status;
}

/* Returns false where there is no such pager, and nothing was shown. */
static bool write_through(const char *name, const char *text, size_t length)
{
	const char *const arguments[] = { "sh", "-c", name, NULL };
	struct child_keys kept;
	int ends[2], status;
	pid_t pager;

	if (!*name || strcmp(name, "cat") == 0 || child_pipe(ends) < 0)
		return false;
	setenv("LESS", "FRX", 0);
	setenv("LESSCHARSET", "utf-8", 0);
	pager = child_start_in_front(
		arguments, (struct child_files){ ends[0], -1, -1 }, &kept);
	close(ends[0]);
	if (pager < 0) {
		close(ends[1]);
		return false;
	}
	status = write_and_wait(pager, ends[1], text, length);
	child_keys_restore(&kept);
	return status != CHILD_NOT_RUN;
}

void pager_write(FILE *out, const char *text, size_t length)
{
	int lines = terminal_lines(out);

	fflush(out);
	if (lines > 1 && !terminal_is_dumb() &&
		is_longer(text, length, lines - 1, terminal_columns(out)) &&
		write_through(pager_name(), text, length))
		return;
	fwrite(text, 1, length, out);
}
