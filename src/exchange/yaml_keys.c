/* yaml_keys.c - keys and their values as YAML. */
#include "yaml_keys.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "text.h"
#include "text_width.h"
#include "yaml_text.h"

void yaml_key_name(struct yaml_writing *writing, const char *name)
{
	int indent = writing->indent;

	if (writing->wants_gap && writing->has_keys)
		putc('\n', writing->out);
	writing->wants_gap = false;
	writing->has_keys = true;
	if (writing->in_item)
		fprintf(writing->out, "%*s- %s:", indent - YAML_STEP, "", name);
	else
		fprintf(writing->out, "%*s%s:", indent, "", name);
	writing->in_item = false;
}

void yaml_key_text(
	struct yaml_writing *writing, const char *name, const char *text)
{
	if (!text)
		return;
	yaml_key_name(writing, name);
	putc(' ', writing->out);
	yaml_text(writing->out, text, writing->indent + YAML_STEP,
		(size_t)writing->indent + strlen(name) + YAML_STEP);
}

void yaml_key_plain(
	struct yaml_writing *writing, const char *name, const char *text)
{
	yaml_key_name(writing, name);
	fprintf(writing->out, " %s\n", text);
}

void yaml_key_date(struct yaml_writing *writing, const char *name, long date)
{
	struct arena arena = { 0 };

	if (date != NO_DATE)
		yaml_key_plain(writing, name, date_iso(&arena, date));
	arena_release(&arena);
}

void yaml_key_number(struct yaml_writing *writing, const char *name, int number)
{
	char digits[16];

	if (number == 0)
		return;
	snprintf(digits, sizeof(digits), "%d", number);
	yaml_key_plain(writing, name, digits);
}

static bool fits_in_brackets(const char *name, const struct texts *texts)
{
	size_t i, used = strlen(name) + strlen(": []");

	for (i = 0; i < texts->count; i++) {
		if (!yaml_is_word(texts->items[i]))
			return false;
		used += text_width(texts->items[i]) + strlen(", ");
	}
	return used <= YAML_COLUMNS;
}

void yaml_key_texts(struct yaml_writing *writing, const char *name,
	const struct texts *texts)
{
	FILE *out = writing->out;
	size_t i;

	if (texts->count == 0)
		return;
	yaml_key_name(writing, name);
	if (fits_in_brackets(name, texts)) {
		for (i = 0; i < texts->count; i++)
			fprintf(out, "%s%s", i ? ", " : " [", texts->items[i]);
		fputs("]\n", out);
		return;
	}
	putc('\n', out);
	for (i = 0; i < texts->count; i++) {
		fputs("  - ", out);
		yaml_text(out, texts->items[i], YAML_STEP + YAML_STEP,
			YAML_STEP + YAML_STEP);
	}
}
