/* ris.c - writing lines of RIS. */
#include "ris.h"

#include <stdbool.h>
#include <stdio.h>
#include <strings.h>

#include "arena.h"
#include "text.h"
#include "text_utf8.h"

static const char unbroken_space[] = "\u00a0";

void ris_line(FILE *out, const char *tag, const char *text)
{
	struct arena arena = { 0 };

	fprintf(out, "%s  - %s\r\n", tag, text_printable(&arena, text));
	arena_release(&arena);
}

/* Returns whether the word `and` ends just before a place in text. */
static bool is_behind_and(const char *text, const char *place)
{
	return place - text >= 4 && strncasecmp(place - 4, " and", 4) == 0;
}

void ris_organization(FILE *out, const char *name)
{
	struct arena arena = { 0 };
	const char *text = text_printable(&arena, name), *place;

	fputs("AU  - ", out);
	for (place = text; *place; place++) {
		if (*place == ' ' && is_behind_and(text, place))
			fputs(unbroken_space, out);
		else if (*place != ',')
			putc(*place, out);
	}
	fputs("\r\n", out);
	arena_release(&arena);
}
