/* tally.c - what a site counts in rows, by name. */
#include "tally.h"

#include <stddef.h>

#include "arena.h"
#include "date.h"
#include "survival.h"
#include "verdict.h"

#define VERDICT_COLUMNS                                                        \
	{ "holding", "Holding", TALLY_COUNT },                                 \
		{ "partial", "Partial", TALLY_COUNT },                         \
	{                                                                      \
		"not_holding", "Not holding", TALLY_COUNT                      \
	}

#define STANDING_COLUMNS                                                       \
	VERDICT_COLUMNS, { "closed", "Closed", TALLY_COUNT },                  \
	{                                                                      \
		"overdue", "Overdue", TALLY_COUNT                              \
	}

#define SURVIVAL_COLUMNS                                                       \
	{ "at_risk", "Watched", TALLY_COUNT },                                 \
		{ "moved", "Moved by then", TALLY_COUNT },                     \
	{                                                                      \
		"holding", "Never left Holding", TALLY_SHARE                   \
	}

const struct tally_kind tally_kinds[TALLIES] = {
	[TALLY_TOPICS] = { .name = "topics",
		.heading = "By topic",
		.about = "Published claims by topic.",
		.key = { "topic", "Topic", TALLY_TEXT },
		.columns = { STANDING_COLUMNS } },
	[TALLY_YEARS] = { .name = "years",
		.heading = "By year",
		.about = "Published claims by the year of publication.",
		.key = { "year", "Year", TALLY_TEXT },
		.columns = { STANDING_COLUMNS } },
	[TALLY_MOVES] = { .name = "moves",
		.heading = "Moves",
		.about = "How often a verdict became another.",
		.key = { "from", "From", TALLY_VERDICT },
		.columns = { VERDICT_COLUMNS } },
	[TALLY_OWNERS] = { .name = "owners",
		.heading = "By owner",
		.about = "Published claims by owner, in the order of names.",
		.key = { "owner", "Owner", TALLY_TEXT },
		.columns = { { "published", "Published", TALLY_COUNT },
			{ "open", "Open", TALLY_COUNT } } },
	[TALLY_REVIEWERS] = { .name = "reviewers",
		.heading = "By reviewer",
		.about = "Reviews by who made them, in the order of names.",
		.key = { "reviewer", "Reviewer", TALLY_TEXT },
		.columns = { { "reviews", "Reviews", TALLY_COUNT } } },
	[TALLY_QUARTERS] = { .name = "quarters",
		.heading = "Where claims stood",
		.about = "Open claims by verdict at the end of each quarter, "
			 "and of the last day.",
		.key = { "end", "End of", TALLY_DAY },
		.columns = { VERDICT_COLUMNS,
			{ "closed", "Closed", TALLY_COUNT } },
		.is_chart = true },
	[TALLY_SURVIVAL] = { .name = "survival",
		.heading = "How long a claim holds",
		.about = "The percentage of claims that have never left "
			 "Holding, by "
			 "days since publication (Kaplan–Meier). Claims that "
			 "are younger, or were closed, count for as long as "
			 "they were watched. The line ends where fewer than "
			 "five were.",
		.key = { "day", "Days", TALLY_COUNT },
		.columns = { SURVIVAL_COLUMNS },
		.is_chart = true },
	[TALLY_SURVIVAL_STEPS] = { .name = "survival_steps",
		.key = { "day", "Days", TALLY_COUNT },
		.columns = { SURVIVAL_COLUMNS },
		.is_chart = true,
		.is_for_programs = true },
	[TALLY_WEEKS] = { .name = "weeks",
		.heading = "Reviews in each week",
		.about = "Reviews in each of 26 weeks, by the Monday on which "
			 "it began; the last is not over.",
		.key = { "week", "Week of", TALLY_DAY },
		.columns = { { "reviews", "Reviews", TALLY_COUNT } },
		.is_chart = true },
	[TALLY_AGES] = { .name = "ages",
		.heading = "How fresh the verdicts are",
		.about = "Open claims by the days since their last review.",
		.key = { "days", "Days", TALLY_TEXT },
		.columns = { { "open", "Open claims", TALLY_COUNT } },
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

const char *tally_value_shown(
	struct arena *arena, const struct tally_column *column, long value)
{
	const long thousandths = (value + 5) / 10;

	switch (column->form) {
	case TALLY_VERDICT:
		return verdict_shown((enum verdict)value);
	case TALLY_DAY:
		return date_shown(arena, value);
	case TALLY_SHARE:
		return arena_printf(arena, "%ld.%ld %%", thousandths / 10,
			thousandths % 10);
	default:
		return arena_printf(arena, "%ld", value);
	}
}

const char *tally_key_shown(struct arena *arena, const struct tally_kind *kind,
	const struct tally_row *row)
{
	if (kind->key.form == TALLY_TEXT)
		return row->text ? row->text : "none";
	return tally_value_shown(arena, &kind->key, row->number);
}

const char *tally_key_plain(struct arena *arena, const struct tally_kind *kind,
	const struct tally_row *row)
{
	if (kind->key.form == TALLY_TEXT)
		return row->text;
	return tally_value_plain(arena, &kind->key, row->number);
}
