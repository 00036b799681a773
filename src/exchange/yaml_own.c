/* yaml_own.c - keys of the user's own as YAML. */
#include "yaml_own.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "json.h"
#include "text.h"
#include "text_stream.h"
#include "yaml_keys.h"
#include "yaml_text.h"

enum { HEX = 4, SURROGATES = 0xD800, SURROGATES_LOW = 0xDC00, HALF = 10 };

/* ---- strings ---- */

static uint32_t read_hex(const char *text)
{
	char digits[HEX + 1] = "";

	memcpy(digits, text, HEX);
	return (uint32_t)strtoul(digits, NULL, 16);
}

/* Reads the escape behind a backslash; returns what follows. */
static const char *read_escape(const char *text, uint32_t *point)
{
	static const char names[] = "bfnrt", points[] = "\b\f\n\r\t";
	const char *name;

	if (*text != 'u') {
		name = strchr(names, *text);
		*point = (unsigned char)(name ? points[name - names] : *text);
		return text + 1;
	}
	*point = read_hex(text + 1);
	text += 1 + HEX;
	if (*point < SURROGATES || *point >= SURROGATES_LOW ||
		text[0] != '\\' || text[1] != 'u')
		return text;
	*point = 0x10000 + ((*point - SURROGATES) << HALF) +
		 (read_hex(text + 2) - SURROGATES_LOW);
	return text + 2 + HEX;
}

static void write_point(FILE *out, uint32_t point)
{
	enum { BITS = 6, MASK = 0x3F, NEXT = 0x80 };

	if (point < 0x80) {
		putc((int)point, out);
		return;
	}
	if (point < 0x800) {
		putc((int)(0xC0 | point >> BITS), out);
	} else if (point < 0x10000) {
		putc((int)(0xE0 | point >> 2 * BITS), out);
		putc((int)(NEXT | (point >> BITS & MASK)), out);
	} else {
		putc((int)(0xF0 | point >> 3 * BITS), out);
		putc((int)(NEXT | (point >> 2 * BITS & MASK)), out);
		putc((int)(NEXT | (point >> BITS & MASK)), out);
	}
	putc((int)(NEXT | (point & MASK)), out);
}

/* Reads a string from its quotation mark on, and moves *text behind it. */
static const char *read_string(struct arena *arena, const char **text)
{
	struct text_stream stream;
	uint32_t point;

	text_stream_open(&stream);
	for ((*text)++; **text && **text != '"';) {
		if (**text == '\\') {
			*text = read_escape(*text + 1, &point);
			write_point(stream.out, point);
		} else {
			putc(*(*text)++, stream.out);
		}
	}
	*text += **text == '"';
	return text_stream_close(&stream, arena);
}

/* ---- values ---- */

/* Returns what follows a value. */
static const char *skip_value(const char *text)
{
	int depth = 0;
	bool is_quoted = false;

	for (; *text; text++) {
		if (*text == '\\' && text[1])
			text++;
		else if (*text == '"')
			is_quoted = !is_quoted;
		else if (is_quoted)
			continue;
		else if (strchr("[{", *text))
			depth++;
		else if (depth == 0 && strchr(",]}", *text))
			return text;
		else if (strchr("]}", *text))
			depth--;
	}
	return text;
}

/* Reads a list of strings; false for any other value. */
static bool read_list(
	struct arena *arena, const char *text, struct texts *texts)
{
	if (*text != '[' || text[1] == ']')
		return false;
	do {
		text++;
		if (*text != '"')
			return false;
		texts_add(arena, texts, read_string(arena, &text));
	} while (*text == ',');
	return *text == ']';
}

/* JSON is YAML in one line, but for characters that it writes as two. */
static const char *as_yaml(struct arena *arena, const char *text, size_t length)
{
	const char *end = text + length, *next;
	struct text_stream stream;
	uint32_t point;

	text_stream_open(&stream);
	while (text < end) {
		if (*text != '\\') {
			putc(*text++, stream.out);
			continue;
		}
		next = read_escape(text + 1, &point);
		if (point >= 0x10000)
			fprintf(stream.out, "\\U%08lX", (unsigned long)point);
		else
			fwrite(text, 1, (size_t)(next - text), stream.out);
		text = next;
	}
	return text_stream_close(&stream, arena);
}

static void write_value(struct yaml_writing *writing, struct arena *arena,
	const char *name, const char *value)
{
	struct texts texts = { NULL, 0 };
	size_t length = (size_t)(skip_value(value) - value);

	if (*value == '"')
		yaml_key_text(writing, name, read_string(arena, &value));
	else if (read_list(arena, value, &texts) && writing->indent == 0)
		yaml_key_texts(writing, name, &texts);
	else
		yaml_key_plain(writing, name, as_yaml(arena, value, length));
}

static const char *key_text(struct arena *arena, const char *key)
{
	struct text_stream stream;

	if (yaml_is_word(key))
		return key;
	text_stream_open(&stream);
	json_safe_string(stream.out, key);
	return text_stream_close(&stream, arena);
}

void yaml_own(struct yaml_writing *writing, const char *own)
{
	struct arena arena = { 0 };

	while (own && *own) {
		const char *key = read_string(&arena, &own);

		own++;
		write_value(writing, &arena, key_text(&arena, key), own);
		own = skip_value(own);
		own += *own == ',';
	}
	arena_release(&arena);
}
