/* words.c - the words of a site, in English or as its user has them. */
#include "words.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "promise.h"
#include "text.h"
#include "text_stream.h"
#include "verdict.h"

static const char *const names[WORDS] = {
#define WORD(name, english) [WORD_##name] = #name,
#include "words_table.h"
#undef WORD
};

const struct words words_english = {
	.texts = {
#define WORD(name, english) [WORD_##name] = (english),
#include "words_table.h"
#undef WORD
	},
	.months = { "January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November",
		"December" },
	.short_months = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul",
		"Aug", "Sep", "Oct", "Nov", "Dec" },
	.date = "D MMM YYYY",
};

const char *words_key(struct arena *arena, enum word word)
{
	return text_lower(arena, names[word]);
}

const char *words_verdict(const struct words *words, enum verdict verdict)
{
	static const enum word verdicts[VERDICTS] = {
		[HOLDING] = WORD_HOLDING,
		[PARTIAL] = WORD_PARTIAL,
		[NOT_HOLDING] = WORD_NOT_HOLDING,
	};

	return verdict == VERDICT_NONE ? verdict_shown(verdict)
				       : words->texts[verdicts[verdict]];
}

/* ---- days ---- */

size_t words_day_part(const char *text)
{
	static const char *const parts[] = { "YYYY", "MMMM", "MMM", "MM", "M",
		"DD", "D" };
	size_t i;

	for (i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		const size_t length = strlen(parts[i]);

		if (strncmp(text, parts[i], length) == 0)
			return length;
	}
	return 0;
}

static void write_day_part(FILE *out, const struct words *words,
	const char *part, size_t length, long day)
{
	enum { NAMED = 4 };
	const int month = date_month(day);

	if (*part == 'Y')
		fprintf(out, "%04d", date_year(day));
	else if (*part == 'D')
		fprintf(out, "%0*d", (int)length, date_day(day));
	else if (length < NAMED - 1)
		fprintf(out, "%0*d", (int)length, month);
	else
		fputs((length == NAMED ? words->months
				       : words->short_months)[month - 1],
			out);
}

const char *words_day(struct arena *arena, const struct words *words, long day)
{
	const char *text = words->date;
	struct text_stream stream;

	if (!date_is_in_range(day))
		return date_shown(arena, day);
	text_stream_open(&stream);
	while (*text) {
		const size_t length = words_day_part(text);

		if (length)
			write_day_part(stream.out, words, text, length, day);
		else
			putc(*text, stream.out);
		text += length ? length : 1;
	}
	return text_stream_close(&stream, arena);
}

const char *words_promise(struct arena *arena, const struct words *words,
	const struct promise *promise)
{
	if (promise->shortest == promise->longest)
		return arena_printf(arena, "%d", promise->longest);
	return words_filled(arena, words, WORD_DAYS_RANGE,
		FILL(AS_NUMBER("shortest", promise->shortest),
			AS_NUMBER("longest", promise->longest)));
}

/* ---- filling in ---- */

const struct filling *words_filling(
	const char *text, const struct filling *fillings, size_t *length)
{
	const size_t inside = *text == '{' ? strcspn(text, "}") : 0;

	*length = inside && text[inside] ? inside + 1 : 0;
	for (; *length && fillings->name; fillings++) {
		if (strlen(fillings->name) == inside - 1 &&
			strncmp(text + 1, fillings->name, inside - 1) == 0)
			return fillings;
	}
	return NULL;
}

static const char *plain(struct arena *arena, const struct words *words,
	const struct filling *filling)
{
	const enum verdict verdict = (enum verdict)filling->number;

	switch (filling->kind) {
	case FILL_TEXT:
	case FILL_WORD:
		return filling->text;
	case FILL_DAY:
	case FILL_DUE:
		return words_day(arena, words, filling->number);
	case FILL_MOVE:
		if (filling->from != VERDICT_NONE && filling->from != verdict)
			return words_filled(arena, words, WORD_MOVE,
				FILL(AS_VERDICT("from", filling->from),
					AS_VERDICT("to", verdict)));
		return words_verdict(words, verdict);
	case FILL_VERDICT:
		return words_verdict(words, verdict);
	case FILL_NUMBER:
	case FILL_FIGURE:
		break;
	}
	return arena_printf(arena, "%ld", filling->number);
}

const char *words_filled(struct arena *arena, const struct words *words,
	enum word word, const struct filling *fillings)
{
	const char *text = words->texts[word];
	struct text_stream stream;

	text_stream_open(&stream);
	while (*text) {
		size_t length;
		const struct filling *filling =
			words_filling(text, fillings, &length);

		if (filling)
			fputs(plain(arena, words, filling), stream.out);
		else
			putc(*text, stream.out);
		text += filling ? length : 1;
	}
	return text_stream_close(&stream, arena);
}

const char *words_pair(struct arena *arena, const struct words *words,
	enum word label, const char *value)
{
	return words_filled(arena, words, WORD_PAIR,
		FILL(AS_WORD("label", words->texts[label]),
			AS_TEXT("value", value)));
}

const char *words_listed(struct arena *arena, const struct words *words,
	const char *first, const char *second)
{
	if (!*first || !*second)
		return *first ? first : second;
	return arena_printf(
		arena, "%s%s%s", first, words->texts[WORD_COMMA], second);
}
