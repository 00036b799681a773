/* own_keys.c - keys of the user's own, which begin with x-. */
#include "own_keys.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "document.h"
#include "json.h"
#include "json_check.h"
#include "reading.h"
#include "text_stream.h"

static bool is_number(const char *text)
{
	size_t length = json_number_length(text);

	return length > 0 && !text[length];
}

/* Returns what a plain scalar is in JSON, or NULL for a string. */
static const char *plain_value(const char *text)
{
	if (!*text || strcmp(text, "~") == 0 || strcmp(text, "null") == 0)
		return "null";
	if (is_number(text) || strcmp(text, "true") == 0 ||
		strcmp(text, "false") == 0)
		return text;
	return NULL;
}

static void write_scalar(FILE *out, const struct node *scalar)
{
	const char *value = scalar->is_plain ? plain_value(scalar->text) : NULL;

	if (value)
		fputs(value, out);
	else
		json_safe_string(out, scalar->text);
}

static void write_value(FILE *out, const struct node *value);

/* A document is not deeper than document_read lets it be. */
static void write_items(FILE *out, const struct node *items)
{
	const struct node *item = items->first;

	for (; item; item = item->next) {
		if (item != items->first)
			putc(',', out);
		if (items->kind == NODE_MAP) {
			json_safe_string(out, item->key);
			putc(':', out);
		}
		write_value(out, item);
	}
}

static void write_value(FILE *out, const struct node *value)
{
	switch (value->kind) {
	case NODE_SCALAR:
		write_scalar(out, value);
		break;
	case NODE_LIST:
		putc('[', out);
		write_items(out, value);
		putc(']', out);
		break;
	case NODE_MAP:
		putc('{', out);
		write_items(out, value);
		putc('}', out);
		break;
	}
}

void own_key_read(
	struct reading *reading, const struct node *value, void *place)
{
	const char **text = place;
	struct text_stream written;

	text_stream_open(&written);
	if (*text)
		fprintf(written.out, "%s,", *text);
	json_safe_string(written.out, value->key);
	putc(':', written.out);
	write_value(written.out, value);
	*text = text_stream_close(&written, reading->arena);
}
