/* fuzz_record.c - no record can upset replay or a renderer, what is shown of it
 * is safe to show, and none of that hangs on the order of its lines. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "entries.h"
#include "entry.h"
#include "record_answer.h"
#include "record_lines.h"
#include "record_views.h"
#include "require.h"
#include "text_utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef void write_fn(FILE *out, const struct answer *answer);

/* ---- what may be shown ---- */

/* Leaves of our own colors what is text. */
static void drop_colors(char *text)
{
	while ((text = strstr(text, "\033["))) {
		require(text[2 + strspn(text + 2, "0123456789;")] == 'm');
		*text = ' ';
	}
}

/* People's terminals get text and, where it is wanted, our own colors. */
static void require_shown(const struct question *question, const char *text)
{
	struct arena arena = { 0 };
	char *lines = arena_copy(&arena, text), *place = lines;
	size_t length = strlen(text);

	while ((place = strpbrk(place, "\n\t")))
		*place = ' ';
	if (question->color)
		drop_colors(lines);
	require(text_valid_length(text, length) == length);
	require(strcmp(text_printable(&arena, lines), lines) == 0);
	arena_release(&arena);
}

static void require_json(const struct question *question, const char *text)
{
	size_t length = strlen(text);

	(void)question;
	require(text_valid_length(text, length) == length);
	require(text_control_offset(text) == length);
}

static void require_mail(const struct question *question, const char *text)
{
	(void)question;
	for (; *text; text++)
		require(*text == '\n' || (*text >= ' ' && *text <= '~'));
}

/* RFC 5545: lines end in CR LF. */
static void require_calendar(const struct question *question, const char *text)
{
	(void)question;
	require(text_valid_length(text, strlen(text)) == strlen(text));
	for (; *text; text++) {
		if (*text == '\r')
			require(*++text == '\n');
		else
			require((unsigned char)*text >= ' ' && *text != 0x7f);
	}
}

/* ---- what is shown ---- */

static void write_table(FILE *out, const struct answer *answer)
{
	write_format(out, answer, "table");
}

static void write_plain(FILE *out, const struct answer *answer)
{
	write_format(out, answer, "plain");
}

static void write_json(FILE *out, const struct answer *answer)
{
	write_format(out, answer, "json");
}

static void write_csv(FILE *out, const struct answer *answer)
{
	write_format(out, answer, "csv");
}

static const struct {
	write_fn *write;
	void (*require_that)(const struct question *question, const char *text);
} forms[] = {
	{ write_table, require_shown },
	{ write_plain, require_shown },
	{ write_csv, require_shown },
	{ write_cards, require_shown },
	{ write_frozen, require_shown },
	{ write_json, require_json },
	{ write_mail, require_mail },
	{ write_calendar, require_calendar },
};

enum { FORMS = sizeof(forms) / sizeof(*forms) };

static void write_answer(const struct question *question,
	const struct entries *entries, char *texts[FORMS])
{
	const struct answer answer = ask(question, entries);
	size_t i, length;

	for (i = 0; i < FORMS; i++) {
		FILE *out = open_memstream(&texts[i], &length);

		require(out);
		forms[i].write(out, &answer);
		fclose(out);
		require(strlen(texts[i]) == length);
		forms[i].require_that(question, texts[i]);
	}
}

/* ---- the order ---- */

static void shuffle(struct entries *entries, uint32_t seed)
{
	size_t i;

	for (i = entries->count; i > 1; i--) {
		struct entry *entry = entries->items[i - 1];
		size_t other;

		seed = seed * 1664525 + 1013904223;
		other = (seed >> 8) % i;
		entries->items[i - 1] = entries->items[other];
		entries->items[other] = entry;
	}
}

static uint32_t seed_of(const uint8_t *data, size_t size)
{
	uint32_t seed = 2166136261;

	while (size > 0)
		seed = (seed ^ data[--size]) * 16777619;
	return seed;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = { 0 };
	struct script script = { data, data + size };
	struct question question = read_question(&arena, &script);
	struct lines lines = script_lines(&arena, &script);
	struct entries entries = read_entries(&question, &lines);
	char *texts[FORMS], *again[FORMS];
	size_t i;

	write_answer(&question, &entries, texts);
	shuffle(&entries, seed_of(data, size));
	write_answer(&question, &entries, again);
	for (i = 0; i < FORMS; i++) {
		require(strcmp(texts[i], again[i]) == 0);
		free(texts[i]);
		free(again[i]);
	}
	arena_release(&arena);
	return 0;
}
