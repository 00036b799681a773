/* tally.c - what a site counts in rows, by name. */
#include "tally.h"

#include <stddef.h>

#include "arena.h"
#include "date.h"
#include "survival.h"
#include "verdict.h"
#include "words.h"

#define VERDICT_COLUMNS                                                        \
	{ "holding", WORD_HOLDING, TALLY_COUNT },                              \
		{ "partial", WORD_PARTIAL, TALLY_COUNT },                      \
	{                                                                      \
		"not_holding", WORD_NOT_HOLDING, TALLY_COUNT                   \
	}

#define STANDING_COLUMNS                                                       \
	VERDICT_COLUMNS, { "closed", WORD_CLOSED, TALLY_COUNT },               \
	{                                                                      \
		"overdue", WORD_OVERDUE, TALLY_COUNT                           \
	}

#define SURVIVAL_COLUMNS                                                       \
	{ "at_risk", WORD_SURVIVAL_WATCHED, TALLY_COUNT },                     \
		{ "moved", WORD_SURVIVAL_MOVED, TALLY_COUNT },                 \
	{                                                                      \
		"holding", WORD_SURVIVAL_SHARE, TALLY_SHARE                    \
	}

const struct tally_kind tally_kinds[TALLIES] = {
	[TALLY_TOPICS] = { .name = "topics",
		.heading = WORD_TOPICS,
		.about = WORD_TOPICS_TEXT,
		.key = { "topic", WORD_TOPIC, TALLY_TEXT },
		.columns = { STANDING_COLUMNS } },
	[TALLY_YEARS] = { .name = "years",
		.heading = WORD_YEARS,
		.about = WORD_YEARS_TEXT,
		.key = { "year", WORD_YEAR, TALLY_TEXT },
		.columns = { STANDING_COLUMNS } },
	[TALLY_MOVES] = { .name = "moves",
		.heading = WORD_MOVES,
		.about = WORD_MOVES_TEXT,
		.key = { "from", WORD_MOVES_FROM, TALLY_VERDICT },
		.columns = { VERDICT_COLUMNS } },
	[TALLY_OWNERS] = { .name = "owners",
		.heading = WORD_OWNERS,
		.about = WORD_OWNERS_TEXT,
		.key = { "owner", WORD_OWNER, TALLY_TEXT },
		.columns = { { "published", WORD_PUBLISHED, TALLY_COUNT },
			{ "open", WORD_OPEN, TALLY_COUNT } } },
	[TALLY_REVIEWERS] = { .name = "reviewers",
		.heading = WORD_REVIEWERS,
		.about = WORD_REVIEWERS_TEXT,
		.key = { "reviewer", WORD_REVIEWER, TALLY_TEXT },
		.columns = { { "reviews", WORD_REVIEWS, TALLY_COUNT } } },
	[TALLY_QUARTERS] = { .name = "quarters",
		.heading = WORD_QUARTERS,
		.about = WORD_QUARTERS_TEXT,
		.key = { "end", WORD_QUARTER_END, TALLY_DAY },
		.columns = { VERDICT_COLUMNS,
			{ "closed", WORD_CLOSED, TALLY_COUNT } },
		.is_chart = true },
	[TALLY_SURVIVAL] = { .name = "survival",
		.heading = WORD_SURVIVAL,
		.about = WORD_SURVIVAL_TEXT,
		.key = { "day", WORD_SURVIVAL_DAYS, TALLY_COUNT },
		.columns = { SURVIVAL_COLUMNS },
		.is_chart = true },
	[TALLY_SURVIVAL_STEPS] = { .name = "survival_steps",
		.key = { "day", WORD_SURVIVAL_DAYS, TALLY_COUNT },
		.columns = { SURVIVAL_COLUMNS },
		.is_chart = true,
		.is_for_programs = true },
	[TALLY_WEEKS] = { .name = "weeks",
		.heading = WORD_WEEKS,
		.about = WORD_WEEKS_TEXT,
		.key = { "week", WORD_WEEK, TALLY_DAY },
		.columns = { { "reviews", WORD_REVIEWS, TALLY_COUNT } },
		.is_chart = true },
	[TALLY_AGES] = { .name = "ages",
		.heading = WORD_AGES,
		.about = WORD_AGES_TEXT,
		.key = { "days", WORD_SURVIVAL_DAYS, TALLY_TEXT },
		.columns = { { "open", WORD_AGES_OPEN, TALLY_COUNT } },
		.is_chart = true },
};

size_t tally_columns(const struct tally_kind *kind)
{
	size_t count = 0;

	while (kind->columns[count].name)
		count++;
	return count;
}

const char *tally_value_plain(
	struct arena *arena, const struct tally_column *column, long value)
{
	switch (column->form) {
	case TALLY_VERDICT:
		return verdict_token((enum verdict)value);
	case TALLY_DAY:
		return date_iso(arena, value);
	case TALLY_SHARE:
		return arena_printf(arena, "%ld.%04ld", value / SHARE_WHOLE,
			value % SHARE_WHOLE);
	default:
		return arena_printf(arena, "%ld", value);
	}
}

const char *tally_value_shown(struct arena *arena, const struct words *words,
	const struct tally_column *column, long value)
{
	const long thousandths = (value + 5) / 10;

	switch (column->form) {
	case TALLY_VERDICT:
		return words_verdict(words, (enum verdict)value);
	case TALLY_DAY:
		return words_day(arena, words, value);
	case TALLY_SHARE:
		return arena_printf(arena, "%ld.%ld %%", thousandths / 10,
			thousandths % 10);
	default:
		return arena_printf(arena, "%ld", value);
	}
}

const char *tally_key_shown(struct arena *arena, const struct words *words,
	const struct tally_kind *kind, const struct tally_row *row)
{
	if (kind->key.form == TALLY_TEXT)
		return row->text ? row->text : words->texts[WORD_NONE];
	return tally_value_shown(arena, words, &kind->key, row->number);
}

const char *tally_key_plain(struct arena *arena, const struct tally_kind *kind,
	const struct tally_row *row)
{
	if (kind->key.form == TALLY_TEXT)
		return row->text;
	return tally_value_plain(arena, &kind->key, row->number);
}
