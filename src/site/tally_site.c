/* tally_site.c - counting in rows: what all claims add up to. */
#include "tally_site.h"

#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "site_figures.h"
#include "site_gather.h"
#include "standing.h"
#include "survival.h"
#include "tally.h"
#include "tally_row.h"
#include "verdict.h"

enum { OVERDUE_COLUMN = 4 };

/* ---- lists and events ---- */

static void count_lists(
	struct site *site, enum site_list_kind kind, struct tally *tally)
{
	size_t i, j;

	for (i = 0; i < site->list_count; i++) {
		const struct site_list *list = &site->lists[i];
		struct tally_row *counted;

		if (list->kind != kind || list->is_part)
			continue;
		counted = tally_add(site->arena, tally, list->name);
		for (j = 0; j < list->rows.count; j++) {
			const struct site_row *row =
				&site->rows[list->rows.items[j]];

			tally_count(counted, row->state, row->verdict);
			counted->values[OVERDUE_COLUMN] +=
				row->overdue_since != NO_DATE;
		}
	}
}

/* Those without a topic are on no list. */
static void count_without_topic(struct site *site)
{
	struct tally *tally = &site->tallies[TALLY_TOPICS];
	struct tally_row *counted = NULL;
	size_t i;

	for (i = 0; i < site->count; i++) {
		const struct site_row *row = &site->rows[i];

		if (row->slug)
			continue;
		if (!counted)
			counted = tally_add(site->arena, tally, NULL);
		tally_count(counted, row->state, row->verdict);
		counted->values[OVERDUE_COLUMN] +=
			row->overdue_since != NO_DATE;
	}
}

static void count_moves(struct site *site)
{
	struct tally *tally = &site->tallies[TALLY_MOVES];
	enum verdict verdict;
	size_t i;

	for (verdict = HOLDING; verdict < VERDICTS; verdict++)
		tally_add(site->arena, tally, NULL)->number = verdict;
	for (i = 0; i < site->event_count; i++) {
		const struct site_mark *event = &site->marks[i];

		if (event->is_move)
			tally->rows[event->from - HOLDING]
				.values[event->to - HOLDING]++;
	}
}

static void count_ages(struct site *site)
{
	static const struct {
		const char *name;
		long most;
	} ages[] = { { "0-30", 30 }, { "31-60", 60 }, { "61-90", 90 },
		{ "91-120", 120 }, { "121+", 0 } };
	const size_t last = sizeof(ages) / sizeof(*ages) - 1;
	struct tally *tally = &site->tallies[TALLY_AGES];
	size_t i, age;

	for (age = 0; age <= last; age++)
		tally_add(site->arena, tally, ages[age].name);
	for (i = 0; i < site->count; i++) {
		const struct site_row *row = &site->rows[i];
		const long days = site->look->today - row->reviewed;

		if (row->state != STATE_OPEN)
			continue;
		for (age = 0; age < last && days > ages[age].most;)
			age++;
		tally->rows[age].values[0]++;
	}
}

/* ---- how long claims hold ---- */

static void add_step(
	struct site *site, enum tally_name name, struct survival_step step)
{
	struct tally_row *row =
		tally_add(site->arena, &site->tallies[name], NULL);

	row->number = step.day;
	row->values[0] = (long)step.at_risk;
	row->values[1] = (long)step.ended;
	row->values[2] = step.share;
}

/* Returns the days between rows, so that they are not many. */
static long pace_of(long end)
{
	static const long paces[] = { 1, 5, 10, 30, 60, 90, 180 };
	enum { YEAR = 365, ROWS_MOST = 8 };
	size_t i;

	for (i = 0; i < sizeof(paces) / sizeof(*paces); i++) {
		if (end / paces[i] < ROWS_MOST)
			return paces[i];
	}
	return (end / ROWS_MOST / YEAR + 1) * YEAR;
}

static void tell_survival(struct site *site)
{
	const struct survival *survival = &site->survival;
	long day, pace;
	size_t i;

	survival_finish(site->arena, &site->survival);
	pace = pace_of(survival->end);
	for (i = 0; i < survival->step_count; i++)
		add_step(site, TALLY_SURVIVAL_STEPS, survival->steps[i]);
	for (day = 0; survival->step_count && day < survival->end; day += pace)
		add_step(site, TALLY_SURVIVAL, survival_at(survival, day));
	if (survival->step_count)
		add_step(site, TALLY_SURVIVAL,
			survival_at(survival, survival->end));
}

/* ---- the whole ---- */

/* Quarters before the first publication. */
static void drop_empty(struct tally *quarters)
{
	static const long none[TALLY_COLUMNS] = { 0 };

	while (quarters->count > 1 &&
		memcmp(quarters->rows[0].values, none, sizeof(none)) == 0) {
		quarters->rows++;
		quarters->count--;
	}
}

static void drop_charts(struct site *site)
{
	enum tally_name name;

	for (name = 0; name < TALLIES; name++) {
		if (tally_kinds[name].is_chart)
			site->tallies[name].count = 0;
	}
}

static long percent_of(long part, long whole)
{
	return whole ? (part * 100 + whole / 2) / whole : 0;
}

void tally_finish(struct site *site)
{
	const long *figures = site->figures;

	count_lists(site, LIST_TOPIC, &site->tallies[TALLY_TOPICS]);
	count_without_topic(site);
	count_lists(site, LIST_YEAR, &site->tallies[TALLY_YEARS]);
	count_moves(site);
	count_ages(site);
	tally_sort(&site->tallies[TALLY_OWNERS]);
	tally_sort(&site->tallies[TALLY_REVIEWERS]);
	tell_survival(site);
	drop_empty(&site->tallies[TALLY_QUARTERS]);
	site->on_time_percent =
		percent_of(figures[FIGURE_ON_TIME], figures[FIGURE_REVIEWS]);
	site->has_charts = figures[FIGURE_PUBLISHED] >= CHARTS_LEAST;
	if (!site->has_charts)
		drop_charts(site);
}
