/* mime_body.c - text as quoted-printable (RFC 2045, section 6.7). */
#include "mime_body.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { LINE_BYTES = 76 };

static bool ends_line(char byte)
{
	return byte == '\n' || byte == '\0';
}

/* White space at the end of a line gets lost in transit, a lone dot ends a mail
 * for some mailers, and some insert a '>' before "From ". */
static bool is_plain(const char *text, bool starts_line)
{
	if (*text == ' ' || *text == '\t')
		return !ends_line(text[1]);
	if (starts_line && (*text == '.' || strncmp(text, "From ", 5) == 0))
		return false;
	return *text > ' ' && *text <= '~' && *text != '=';
}

/* Writes one line of text as one or several; each but the last ends with '=',
 * for which the last place is kept. Returns what follows the line. */
static const char *write_line(FILE *out, const char *text)
{
	size_t column = 0;

	for (; !ends_line(*text); text++) {
		bool plain = is_plain(text, column == 0);
		size_t length = plain ? 1 : 3;
		size_t room = ends_line(text[1]) ? LINE_BYTES : LINE_BYTES - 1;

		if (column + length > room) {
			fputs("=\n", out);
			column = 0;
			plain = is_plain(text, true);
			length = plain ? 1 : 3;
		}
		if (plain)
			putc(*text, out);
		else
			fprintf(out, "=%02X", (unsigned char)*text);
		column += length;
	}
	putc('\n', out);
	return *text ? text + 1 : text;
}

void mime_quoted_printable(FILE *out, const char *text)
{
	while (*text)
		text = write_line(out, text);
}
