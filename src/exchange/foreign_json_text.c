/* foreign_json_text.c - texts of JSON as SQLite has them. */
#include "foreign_json_text.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"

/* SQLite writes $.a."x-b"[0]; people a.x-b[0]. */
char *foreign_json_path(struct arena *arena, const char *path)
{
	char *text = arena_copy(arena, path + (*path == '$')), *to = text;
	const char *from = text + (*text == '.');

	for (; *from; from++) {
		if (*from != '"')
			*to++ = *from;
	}
	*to = '\0';
	return text;
}

/* SQLite takes a text to end with its first NUL, be it escaped. */
bool foreign_json_has_nul(const char *text)
{
	for (; *text; text++) {
		if (*text != '\\')
			continue;
		if (strncmp(text, "\\u0000", 6) == 0)
			return true;
		text += text[1] != '\0';
	}
	return false;
}
