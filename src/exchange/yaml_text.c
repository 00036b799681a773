/* yaml_text.c - texts as YAML that people like to read. */
#include "yaml_text.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

#include "text.h"
#include "text_utf8.h"
#include "text_width.h"

/* ---- what a text is like ---- */

/* YAML has these in quotes alone, or editors turn them into something else. */
static bool is_odd(uint32_t point)
{
	return (point < ' ' && point != '\n') ||
	       (point >= 0x7F && point < 0xA0) || point == 0x2028 ||
	       point == 0x2029 || point == 0xFEFF || (point & 0xFFFE) == 0xFFFE;
}

/* Decodes the first character of valid UTF-8, which text_next would show. */
static size_t decode(const char *text, uint32_t *point)
{
	const unsigned char *bytes = (const unsigned char *)text;
	size_t length = text_character_length(text), i;

	*point = length == 1 ? bytes[0] : bytes[0] & (0xFFu >> (length + 1));
	for (i = 1; i < length; i++)
		*point = *point << 6 | (bytes[i] & 0x3Fu);
	return length;
}

static bool has_odd(const char *text)
{
	uint32_t point;

	for (; *text; text += decode(text, &point)) {
		decode(text, &point);
		if (is_odd(point))
			return true;
	}
	return false;
}

/* Other readers take these for something else than text; ours takes some for
 * nothing. */
static bool is_other_type(const char *text)
{
	static const char *const words[] = { "null", "true", "false", "yes",
		"no", "on", "off", "y", "n" };
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(*words); i++) {
		if (text_same(text, words[i]))
			return true;
	}
	return isdigit((unsigned char)*text) && !strchr(text, ' ');
}

static bool is_plain(const char *text)
{
	const unsigned char first = (unsigned char)*text;
	size_t length = strlen(text);

	return length > 0 && (isalnum(first) || first >= 0x80) &&
	       !is_other_type(text) && !strchr(text, '\n') &&
	       text[length - 1] != ' ' && text[length - 1] != ':' &&
	       !strstr(text, ": ") && !strstr(text, " #");
}

bool yaml_is_word(const char *text)
{
	return is_plain(text) && !has_odd(text) && !strpbrk(text, ",[]{}:#");
}

/* A folded line break is one space between two words. */
static bool can_fold(const char *text)
{
	size_t length = strlen(text);

	return !strchr(text, '\n') && strchr(text, ' ') &&
	       !strstr(text, "  ") && *text != ' ' && text[length - 1] != ' ';
}

/* Editors take white space from the ends of lines. */
static bool can_be_literal(const char *text)
{
	return strchr(text, '\n') && text[strspn(text, "\n")] &&
	       !strstr(text, " \n") && text[strlen(text) - 1] != ' ';
}

/* ---- writing it ---- */

static void write_escaped(FILE *out, const char *text)
{
	uint32_t point;
	size_t length;

	putc('"', out);
	for (; *text; text += length) {
		length = decode(text, &point);
		if (point == '\n')
			fputs("\\n", out);
		else if (point == '\t')
			fputs("\\t", out);
		else if (point == '"' || point == '\\')
			fprintf(out, "\\%c", (char)point);
		else if (is_odd(point))
			fprintf(out, "\\U%08lX", (unsigned long)point);
		else
			fwrite(text, 1, length, out);
	}
	fputs("\"\n", out);
}

/* What escaping would make hard to read stands in single quotes. */
static void write_quoted(FILE *out, const char *text)
{
	if (!strpbrk(text, "\"\\") || strchr(text, '\n') || has_odd(text)) {
		write_escaped(out, text);
		return;
	}
	putc('\'', out);
	for (; *text; text++) {
		if (*text == '\'')
			putc('\'', out);
		putc(*text, out);
	}
	fputs("'\n", out);
}

/* Returns the bytes of the words that fit on a line, one at least. */
static size_t fitting(const char *text, size_t columns)
{
	size_t fits = strcspn(text, " "), end = 0, used = 0;

	while (text[end]) {
		struct character character = text_character(text + end);

		if (text[end] == ' ')
			fits = end > fits ? end : fits;
		used += character.columns;
		end += character.length;
		if (used > columns)
			return fits;
	}
	return end;
}

static void write_folded(FILE *out, const char *text, int indent)
{
	fputs(">-\n", out);
	while (*text) {
		size_t length = fitting(text, YAML_COLUMNS - (size_t)indent);

		fprintf(out, "%*s%.*s\n", indent, "", (int)length, text);
		text += length;
		text += *text == ' ';
	}
}

/* With more newlines at its end than one, all are kept. */
static const char *chomping(const char *text)
{
	size_t length = strlen(text);

	if (text[length - 1] != '\n')
		return "-";
	return length > 1 && text[length - 2] == '\n' ? "+" : "";
}

/* step is the indentation that a first line with spaces of its own would hide.
 */
static void write_literal(FILE *out, const char *text, int indent)
{
	enum { STEP = 2 };
	const char *end;

	putc('|', out);
	if (*text == ' ' || *text == '\n')
		fprintf(out, "%d", STEP);
	fprintf(out, "%s\n", chomping(text));
	for (; *text; text = *end ? end + 1 : end) {
		end = text + strcspn(text, "\n");
		if (end > text)
			fprintf(out, "%*s%.*s", indent, "", (int)(end - text),
				text);
		putc('\n', out);
	}
}

void yaml_text(FILE *out, const char *text, int indent, size_t used)
{
	bool is_odd_text = has_odd(text);

	if (!is_odd_text && can_be_literal(text))
		write_literal(out, text, indent);
	else if (!is_odd_text && can_fold(text) &&
		 used + text_width(text) > YAML_COLUMNS)
		write_folded(out, text, indent);
	else if (!is_odd_text && is_plain(text))
		fprintf(out, "%s\n", text);
	else
		write_quoted(out, text);
}
