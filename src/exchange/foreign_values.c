/* foreign_values.c - verdicts and spans as others write them. */
#include "foreign_values.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "error.h"
#include "text.h"
#include "text_utf8.h"
#include "verdict.h"

/* vigil(1) has this table too. */
const struct known_word known_words[] = {
	{ "holding", HOLDING },
	{ "holds", HOLDING },
	{ "true", HOLDING },
	{ "active", HOLDING },
	{ "accepted", HOLDING },
	{ "confirmed", HOLDING },
	{ "current", HOLDING },
	{ "valid", HOLDING },
	{ "ok", HOLDING },
	{ "partial", PARTIAL },
	{ "partly", PARTIAL },
	{ "partially true", PARTIAL },
	{ "mixed", PARTIAL },
	{ "not holding", NOT_HOLDING },
	{ "false", NOT_HOLDING },
	{ "broken", NOT_HOLDING },
	{ "failed", NOT_HOLDING },
	{ "outdated", NOT_HOLDING },
	{ "invalid", NOT_HOLDING },
	{ "deprecated", NOT_HOLDING },
	{ "superseded", NOT_HOLDING },
	{ "retracted", NOT_HOLDING },
	{ "draft", VERDICT_NONE },
	{ "proposed", VERDICT_NONE },
	{ NULL, VERDICT_NONE },
};

/* Words that differ in case and in what joins them are the same. */
static bool is_same_word(
	const char *one, size_t one_length, const char *other, size_t length)
{
	size_t i;

	if (one_length != length)
		return false;
	for (i = 0; i < length; i++) {
		unsigned char a = text_lower_byte(one[i]);
		unsigned char b = text_lower_byte(other[i]);

		if ((a == '_' || a == '-' ? ' ' : a) !=
			(b == '_' || b == '-' ? ' ' : b))
			return false;
	}
	return true;
}

static enum standing_word word_of(enum verdict verdict)
{
	return verdict == VERDICT_NONE ? WORD_DRAFT : WORD_VERDICT;
}

enum standing_word foreign_status(
	const struct texts *words, const char *text, enum verdict *verdict)
{
	const char *by; /* superseded by ADR-5 */
	size_t i, length;

	text += strspn(text, " \t\n");
	length = strlen(text);
	while (length > 0 && strchr(" \t\n.", text[length - 1]))
		length--;
	by = strstr(text, " by ");
	if (by)
		length = (size_t)(by - text);
	for (i = 0; i < words->count; i++) {
		const char *equals = strrchr(words->items[i], '=');

		if (!is_same_word(words->items[i],
			    (size_t)(equals - words->items[i]), text, length))
			continue;
		*verdict = verdict_parse(equals + 1);
		return word_of(*verdict);
	}
	for (i = 0; known_words[i].word; i++) {
		if (is_same_word(known_words[i].word,
			    strlen(known_words[i].word), text, length)) {
			*verdict = known_words[i].verdict;
			return word_of(*verdict);
		}
	}
	return WORD_NONE;
}

int foreign_check_words(
	struct arena *arena, const struct texts *words, struct error *err)
{
	size_t i;

	for (i = 0; i < words->count; i++) {
		const char *equals = strrchr(words->items[i], '=');

		if (!equals || equals == words->items[i] ||
			(verdict_parse(equals + 1) == VERDICT_NONE &&
				!text_same(equals + 1, "draft")))
			return fail(err, USAGE,
				"--map-verdict %s: should be WORD=VERDICT, the "
				"verdict one of holding, partial, not-holding, "
				"draft",
				text_printable(arena, words->items[i]));
	}
	return 0;
}

/* ---- spans ---- */

struct span foreign_span(const char *text)
{
	enum { DIGITS_MOST = 4, WEEK = 7, MONTH = 30, YEAR = 12 };
	static const struct {
		const char *unit;
		int days, months;
	} units[] = { { "", 1, 0 }, { "d", 1, 0 }, { "day", 1, 0 },
		{ "days", 1, 0 }, { "w", WEEK, 0 }, { "week", WEEK, 0 },
		{ "weeks", WEEK, 0 }, { "m", MONTH, 1 }, { "month", MONTH, 1 },
		{ "months", MONTH, 1 }, { "year", MONTH * YEAR, YEAR },
		{ "years", MONTH * YEAR, YEAR } };
	struct span span = { 0, 0 };
	size_t digits, i;
	int number;

	text += strspn(text, " ");
	digits = strspn(text, "0123456789");
	if (digits == 0 || digits > DIGITS_MOST)
		return span;
	number = (int)strtol(text, NULL, 10);
	text += digits;
	text += strspn(text, " ");
	for (i = 0; i < sizeof(units) / sizeof(*units); i++) {
		if (!text_same(text, units[i].unit))
			continue;
		span.days = number * units[i].days;
		span.months = number * units[i].months;
	}
	return span;
}
