/* bibtex.c - writing text into BibTeX. */
#include "bibtex.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "text_utf8.h"

/* Braces are counted even behind a backslash, so no text has one. */
static const char *command_of(char byte)
{
	switch (byte) {
	case '&':
		return "\\&";
	case '%':
		return "\\%";
	case '$':
		return "\\$";
	case '#':
		return "\\#";
	case '_':
		return "\\_";
	case '{':
		return "\\textbraceleft{}";
	case '}':
		return "\\textbraceright{}";
	case '~':
		return "\\textasciitilde{}";
	case '^':
		return "\\textasciicircum{}";
	case '\\':
		return "\\textbackslash{}";
	default:
		return NULL;
	}
}

/* Two of these would become one sign, as -- a longer dash. */
static bool is_joined(const char *place)
{
	return place[0] == place[1] && strchr("-'`,<>", *place);
}

void bibtex_text(FILE *out, const char *text)
{
	struct arena arena = { 0 };
	const char *place;

	for (place = text_printable(&arena, text); *place; place++) {
		const char *command = command_of(*place);

		if (command)
			fputs(command, out);
		else
			putc(*place, out);
		if (is_joined(place))
			fputs("{}", out);
	}
	arena_release(&arena);
}
