/* xml.c - writing text into XML. */
#include "xml.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "text_utf8.h"

static const char *entity(char byte)
{
	switch (byte) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	case '\'':
		return "&#39;";
	default:
		return NULL;
	}
}

/* U+FFFE and U+FFFF are no characters of XML 1.0 (2.2). */
static bool is_allowed(uint32_t shown)
{
	return shown != REPLACEMENT && shown != 0xfffe && shown != 0xffff;
}

void xml_text(FILE *out, const char *text)
{
	while (*text) {
		const char *written = entity(*text);
		uint32_t shown;
		const size_t length = text_next(text, &shown);

		if (written)
			fputs(written, out);
		else if (is_allowed(shown))
			fwrite(text, 1, length, out);
		else
			fputs("\uFFFD", out);
		text += length;
	}
}

void xml_element(FILE *out, const char *name, const char *text)
{
	fprintf(out, "<%s>", name);
	xml_text(out, text);
	fprintf(out, "</%s>\n", name);
}
