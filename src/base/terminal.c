/* terminal.c - what an output can show. */
#include "terminal.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { COLUMNS_UNKNOWN = 80, COLUMNS_LEAST = 20, COLUMNS_MOST = 10000 };

int terminal_columns(FILE *file)
{
	const char *wanted = getenv("COLUMNS");
	struct winsize size;
	long columns = 0;

	if (!isatty(fileno(file)))
		return 0;
	if (ioctl(fileno(file), TIOCGWINSZ, &size) == 0)
		columns = size.ws_col;
	if (columns <= 0 && wanted)
		columns = strtol(wanted, NULL, 10);
	if (columns <= 0 || columns > COLUMNS_MOST)
		return COLUMNS_UNKNOWN;
	return columns < COLUMNS_LEAST ? COLUMNS_LEAST : (int)columns;
}

int terminal_lines(FILE *file)
{
	struct winsize size;

	if (ioctl(fileno(file), TIOCGWINSZ, &size) < 0)
		return 0;
	return size.ws_row;
}

bool terminal_is_dumb(void)
{
	const char *term = getenv("TERM");

	return !term || !*term || strcmp(term, "dumb") == 0;
}

bool terminal_has_color(FILE *file, const char *wanted)
{
	const char *refused = getenv("NO_COLOR");

	if (strcmp(wanted, "auto") != 0)
		return strcmp(wanted, "always") == 0;
	return !(refused && *refused) && !terminal_is_dumb() &&
	       isatty(fileno(file));
}
