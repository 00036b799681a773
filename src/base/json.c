/* json.c - writing JSON text. */
#include "json.h"

#include <stdbool.h>
#include <stddef.h>
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

/* Writes what is as it should be, and returns how many bytes that has. */
static size_t write_plain(FILE *out, const char *text)
{
	size_t length = 0;

	while (text[length] >= ' ' && text[length] < 0x7f &&
		text[length] != '"' && text[length] != '\\')
		length++;
	fwrite(text, 1, length, out);
	return length;
}

/* The same of one character, whatever it is. */
static size_t write_safe(FILE *out, const char *text)
{
	uint32_t point, shown;
	const size_t length = text_next(text, &shown);
	const bool is_unsafe = text_unsafe_length(text, &point) > 0;

	if (is_unsafe && point >= 0x7f)
		escape_point(out, point);
	else if (is_unsafe || *text == '"' || *text == '\\')
		escape(out, (unsigned char)*text);
	else
		fwrite(text, 1, length, out);
	return length;
}

void json_safe_string(FILE *out, const char *text)
{
	if (!text) {
		fputs("null", out);
		return;
	}
	putc('"', out);
	for (text += write_plain(out, text); *text;
		text += write_plain(out, text))
		text += write_safe(out, text);
	putc('"', out);
}
