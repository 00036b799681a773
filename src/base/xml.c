/* xml.c - writing text into XML. */
#include "xml.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "markup_entity.h"
#include "text_utf8.h"

/* U+FFFE and U+FFFF are no characters of XML 1.0 (2.2). */
static bool is_allowed(uint32_t shown)
{
	return shown != REPLACEMENT && shown != 0xfffe && shown != 0xffff;
}

/* Writes what is as it should be, and returns how many bytes that has. */
static size_t write_plain(FILE *out, const char *text)
{
	size_t length = 0;

	while (text[length] >= ' ' && text[length] < 0x7f &&
		!markup_entity(text[length]))
		length++;
	fwrite(text, 1, length, out);
	return length;
}

/* The same of one character, whatever it is. */
static size_t write_safe(FILE *out, const char *text)
{
	const char *written = markup_entity(*text);
	uint32_t shown;
	const size_t length = text_next(text, &shown);

	if (written)
		fputs(written, out);
	else if (is_allowed(shown))
		fwrite(text, 1, length, out);
	else
		fputs("\uFFFD", out);
	return length;
}

void xml_text(FILE *out, const char *text)
{
	for (text += write_plain(out, text); *text;
		text += write_plain(out, text))
		text += write_safe(out, text);
}

void xml_element(FILE *out, const char *name, const char *text)
{
	fprintf(out, "<%s>", name);
	xml_text(out, text);
	fprintf(out, "</%s>\n", name);
}
