/* text_layout.c - text in so many columns. */
#include "text_layout.h"

#include <string.h>

#include "arena.h"
#include "text.h"
#include "text_utf8.h"
#include "text_width.h"

/* Returns the length in bytes of the characters that fit that many columns. */
static size_t fitting_length(const char *text, size_t columns)
{
	size_t length = 0;

	while (text[length]) {
		struct character character = text_character(text + length);

		if (character.columns > columns)
			break;
		columns -= character.columns;
		length += character.length;
	}
	return length;
}

/* Returns the length without what looks odd before an ellipsis. */
static size_t trimmed_length(const char *text, size_t length)
{
	static const char dot[] = "·";
	const size_t dot_length = sizeof(dot) - 1;

	for (;;) {
		if (length && strchr(" ,;:", text[length - 1]))
			length--;
		else if (length >= dot_length &&
			 memcmp(text + length - dot_length, dot, dot_length) ==
				 0)
			length -= dot_length;
		else
			return length;
	}
}

char *text_cut(struct arena *arena, const char *text, size_t columns)
{
	static const char ellipsis[] = "…";
	size_t length;
	char *cut;

	if (text_width(text) <= columns)
		return arena_copy(arena, text);
	if (columns == 0)
		return arena_copy(arena, "");
	length = trimmed_length(text, fitting_length(text, columns - 1));
	cut = arena_alloc(arena, length + sizeof(ellipsis));
	memcpy(cut, text, length);
	memcpy(cut + length, ellipsis, sizeof(ellipsis));
	return cut;
}

/* Returns the length of the next line: to the last space, unless a word is
 * too long for any line. */
static size_t line_length(const char *text, size_t columns)
{
	size_t fitting = fitting_length(text, columns);
	size_t start = strspn(text, " ");
	size_t end = fitting;

	if (!text[fitting] || text[fitting] == ' ')
		return fitting;
	while (end > start && text[end - 1] != ' ')
		end--;
	if (end > start)
		return end;
	return fitting ? fitting : text_character(text).length;
}

/* Adds a line that ends with no space, not even where it is empty. */
static void add_line(struct arena *arena, struct texts *lines,
	const char *indent, const char *text, size_t length)
{
	char *line = arena_printf(
		arena, "%s%s", indent, arena_copy_bytes(arena, text, length));
	size_t end = strlen(line);

	while (end && line[end - 1] == ' ')
		end--;
	line[end] = '\0';
	texts_add(arena, lines, line);
}

/* Returns the same, but to the end of a word that is too long for any line. */
static size_t whole_length(const char *text, size_t columns)
{
	size_t length = line_length(text, columns);

	if (!text[length] || text[length] == ' ' || text[length - 1] == ' ')
		return length;
	return length + strcspn(text + length, " ");
}

typedef size_t length_fn(const char *text, size_t columns);

static void wrap_line(struct arena *arena, struct texts *lines,
	const char *indent, const char *text, size_t columns,
	length_fn *line_end)
{
	do {
		size_t length = line_end(text, columns);

		add_line(arena, lines, indent, text, length);
		text += length;
		text += strspn(text, " ");
	} while (*text);
}

static char *wrap(struct arena *arena, const char *text, const char *indent,
	size_t columns, length_fn *line_end)
{
	size_t indented = text_width(indent);
	size_t room = columns > indented ? columns - indented : 1;
	struct texts lines = { 0 };

	for (;;) {
		size_t length = strcspn(text, "\n");
		const char *line = arena_copy_bytes(arena, text, length);

		wrap_line(arena, &lines, indent, text_printable(arena, line),
			room, line_end);
		if (!text[length])
			return texts_joined(arena, &lines, '\n');
		text += length + 1;
	}
}

char *text_wrap(struct arena *arena, const char *text, const char *indent,
	size_t columns)
{
	return wrap(arena, text, indent, columns, line_length);
}

char *text_wrap_whole(struct arena *arena, const char *text, const char *indent,
	size_t columns)
{
	return wrap(arena, text, indent, columns, whole_length);
}

const char *text_shortened(
	struct arena *arena, const char *text, size_t characters)
{
	size_t end = 0, blank = 0;

	for (; text[end] && characters > 0; characters--) {
		if (text[end] == ' ' || text[end] == '\n')
			blank = end;
		end += text_character(text + end).length;
	}
	if (!text[end])
		return text;
	if (blank && text[end] != ' ' && text[end] != '\n')
		end = blank;
	return arena_printf(arena, "%s …", arena_copy_bytes(arena, text, end));
}
