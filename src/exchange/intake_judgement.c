/* intake_judgement.c - a review that stands in a text: DATE VERDICT: NOTE. */
#include "intake_judgement.h"

#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "foreign.h"
#include "foreign_date.h"
#include "foreign_values.h"
#include "intake.h"
#include "intake_reading.h"
#include "intake_values.h"

static const char separators[] = " \t:;,.-";

size_t intake_day_length(struct arena *arena, const char *text)
{
	enum { CHARACTERS_MOST = 24 };
	size_t length = strlen(text);
	enum date_order proves;
	long day;

	if (length > CHARACTERS_MOST)
		length = CHARACTERS_MOST;
	for (; length > 0; length--) {
		if (text[length] && !strchr(separators, text[length]))
			continue;
		if (foreign_date(arena_copy_bytes(arena, text, length),
			    ORDER_UNKNOWN, &day, &proves) != DATE_NONE)
			break;
	}
	return length;
}

/* Returns what follows the longest beginning of a text that is a date; NULL
 * where none is. */
const char *intake_read_day(struct intake_reading *reading,
	const struct cell *cell, const char *text, long *day)
{
	struct arena *arena = reading->foreign->arena;
	size_t length = intake_day_length(arena, text);

	if (length == 0)
		return NULL;
	*day = intake_date(
		reading, cell, arena_copy_bytes(arena, text, length));
	return text + length + strspn(text + length, separators);
}

/* What stands between a verdict and its note may be a dash of any kind. */
static const char *skip_separators(const char *text)
{
	for (;;) {
		if (strncmp(text, "\u2013", 3) == 0 ||
			strncmp(text, "\u2014", 3) == 0)
			text += 3;
		else if (*text && strchr(separators, *text))
			text++;
		else
			return text;
	}
}

/* Reads a verdict, and the note behind it. */
void intake_read_judgement(struct intake_reading *reading,
	const struct cell *cell, const char *text, struct judged *judged)
{
	struct arena *arena = reading->foreign->arena;
	size_t length, i;
	const char *word;
	bool is_draft;

	text = skip_separators(text);
	length = strcspn(text, ":;,.(\n");
	for (i = length; i > 0; i--) {
		if (text[i] && isalnum((unsigned char)text[i]))
			continue;
		word = arena_copy_bytes(arena, text, i);
		if (foreign_status(&reading->rules->words, word,
			    &judged->verdict) != WORD_VERDICT)
			continue;
		text = skip_separators(text + i);
		judged->note = *text ? text : NULL;
		return;
	}
	intake_status(reading, cell,
		arena_copy_bytes(arena, text, length ? length : strlen(text)),
		&judged->verdict, &is_draft);
}
