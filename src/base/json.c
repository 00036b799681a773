/* json.c - writing JSON text. */
#include "json.h"

#include <stdint.h>
#include <string.h>

#include "text.h"

static void escape(FILE *out, unsigned char byte)
{
	static const char short_form[] = "\"\"\\\\\bb\ff\nn\rr\tt";
	const char *found;

	for (found = short_form; *found; found += 2) {
		if ((unsigned char)*found == byte) {
			fprintf(out, "\\%c", found[1]);
			return;
		}
	}
	fprintf(out, "\\u%04x", byte);
}

void json_string(FILE *out, const char *text)
{
	const char *run = text;

	if (!text) {
		fputs("null", out);
		return;
	}
	putc('"', out);
	for (; *text; text++) {
		unsigned char byte = (unsigned char)*text;

		if (byte >= 0x20 && byte != '"' && byte != '\\')
			continue;
		fwrite(run, 1, (size_t)(text - run), out);
		escape(out, byte);
		run = text + 1;
	}
	fwrite(run, 1, (size_t)(text - run), out);
	putc('"', out);
}

void json_safe_string(FILE *out, const char *text)
{
	size_t taken;
	uint32_t point;

	if (!text) {
		fputs("null", out);
		return;
	}
	putc('"', out);
	while (*text) {
		taken = text_unsafe_length(text, &point);
		if (taken && point >= 0x7f)
			fprintf(out, "\\u%04x", point);
		else if (taken || *text == '"' || *text == '\\')
			escape(out, (unsigned char)*text);
		else
			putc(*text, out);
		text += taken ? taken : 1;
	}
	putc('"', out);
}
