/* markdown_text.c - writing text into Markdown. */
#include "markdown_text.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "text_utf8.h"

/* U+200C takes no room, and parts what would be read as one. A backslash is no
 * help there: forges look for names and links in what was made of the text. */
static const char apart[] = "\u200c";

static bool is_word(char byte)
{
	return byte && strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZ"
			      "abcdefghijklmnopqrstuvwxyz0123456789_\"",
			       byte);
}

/* @name, #12, and of GitLab !12, $12, %12, ^12, &12, ~name; addresses of mail
 * as well. */
static bool begins_reference(const char *text)
{
	return strchr("@#!$%^&~", *text) && is_word(text[1]);
}

/* Returns how many bytes begin an address of the web, up to where it is to be
 * parted; else 0. */
static size_t address_start(const char *text)
{
	if (strncmp(text, "://", 3) == 0)
		return 1;
	if ((text[0] | 0x20) == 'w' && (text[1] | 0x20) == 'w' &&
		(text[2] | 0x20) == 'w' && text[3] == '.')
		return 3;
	return 0;
}

static bool is_markup(char byte)
{
	return strchr("\\`*_[]<>|~&$", byte) != NULL;
}

void markdown_text(FILE *out, const char *text)
{
	struct arena arena = { 0 };
	const char *place = text_printable(&arena, text);

	while (*place) {
		size_t start = address_start(place);

		if (is_markup(*place))
			putc('\\', out);
		if (start || begins_reference(place)) {
			start = start ? start : 1;
			fprintf(out, "%.*s%s", (int)start, place, apart);
		} else {
			start = 1;
			putc(*place, out);
		}
		place += start;
	}
	arena_release(&arena);
}
