/* bibtex.c - writing text into BibTeX. */
#include "bibtex.h"

#include <stddef.h>
#include <stdio.h>

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
	}
	arena_release(&arena);
}
