/* ink.c - weight and colour on a terminal. */
#include "ink.h"

#include <stdbool.h>
#include <stdio.h>

void ink_write(FILE *out, const char *text, enum ink ink, bool color)
{
	static const char *const codes[] = {
		[INK_NONE] = "",
		[INK_BOLD] = "\033[1m",
		[INK_RED] = "\033[1;91m",
		[INK_LINE] = "\033[4m",
	};

	if (color && ink != INK_NONE && *text)
		fprintf(out, "%s%s\033[0m", codes[ink], text);
	else
		fputs(text, out);
}
