/* json.c - writing JSON text. */
#include "json.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "text_utf8.h"

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

/* Beyond the first 65,536 a code point takes two escapes (RFC 8259, 7). */
static void escape_point(FILE *out, uint32_t point)
{
	if (point < 0x10000)
		fprintf(out, "\\u%04x", point);
	else
		fprintf(out, "\\u%04x\\u%04x",
			0xd800 + ((point - 0x10000) >> 10),
			0xdc00 + (point & 0x3ff));
}

/* Returns how many bytes, from the first on, are written as they are. */
static size_t safe_length(const char *text)
{
	const char *place = text;
	uint32_t point;

	for (;;) {
		while (*place >= ' ' && *place < 0x7f && *place != '"' &&
			*place != '\\')
			place++;
		if ((unsigned char)*place < 0x80 ||
			text_unsafe_length(place, &point) > 0)
			return (size_t)(place - text);
		place += text_next(place, &point);
	}
}

/* Writes what is not written as it is; returns how many bytes that was. */
static size_t escape_first(FILE *out, const char *text)
{
	uint32_t point;
	size_t length = text_unsafe_length(text, &point);

	if (length > 0 && point >= 0x7f) {
		escape_point(out, point);
		return length;
	}
	escape(out, (unsigned char)*text);
	return 1;
}

void json_safe_string(FILE *out, const char *text)
{
	size_t length;

	if (!text) {
		fputs("null", out);
		return;
	}
	putc_unlocked('"', out);
	for (;;) {
		length = safe_length(text);
		fwrite(text, 1, length, out);
		text += length;
		if (!*text)
			break;
		text += escape_first(out, text);
	}
	putc_unlocked('"', out);
}
