/* tally_claim.c - counting in rows: what each claim adds. */
#include "tally_claim.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "claim_owners.h"
#include "date.h"
#include "entry.h"
#include "history.h"
#include "site_count.h"
#include "site_gather.h"
#include "site_person.h"
#include "standing.h"
#include "survival.h"
#include "tally.h"
#include "tally_row.h"
#include "text.h"
#include "verdict.h"

enum { WEEKS = 26, QUARTERS = 12, MONTHS_OF_QUARTER = 3, MONTHS_OF_YEAR = 12 };

/* ---- rows ---- */

static long quarter_end_before(long day)
{
	int year, month;

	if (day == NO_DATE)
		return NO_DATE;
	year = date_year(day);
	for (month = MONTHS_OF_YEAR - MONTHS_OF_QUARTER; month > 0;
		month -= MONTHS_OF_QUARTER) {
		const long end = date_month_end(date_of(year, month, 1));

		if (end < day)
			return end;
	}
	return date_of(year - 1, MONTHS_OF_YEAR, 31);
}

void tally_begin(struct site *site)
{
	const long today = site->look->today;
	struct tally *weeks = &site->tallies[TALLY_WEEKS];
	struct tally *quarters = &site->tallies[TALLY_QUARTERS];
	long end = today;
	size_t i;

	for (i = 0; i < WEEKS; i++)
		tally_add(site->arena, weeks, NULL)->number =
			date_monday(today) -
			(long)(WEEKS - 1 - i) * DAYS_IN_WEEK;
	for (i = 0; i < QUARTERS; i++)
		tally_add(site->arena, quarters, NULL);
	for (i = QUARTERS; i-- > 0; end = quarter_end_before(end))
		quarters->rows[i].number = end;
}

/* ---- where claims stood ---- */

static enum state state_after(const struct event *event, enum state state)
{
	if (event->entry->kind == ENTRY_CLOSE)
		return event->entry->state;
	return event->entry->kind == ENTRY_REOPEN ? STATE_OPEN : state;
}

static void count_quarter(
	struct tally_row *quarter, const struct history *history)
{
	enum state state = STATE_OPEN;
	enum verdict verdict = history->opening.verdict;
	size_t i;

	if (history->opening.published > quarter->number)
		return;
	for (i = 0; i < history->count; i++) {
		const struct event *event = &history->events[i];

		if (event->entry->on > quarter->number || event->undone ||
			event->ignored)
			continue;
		state = state_after(event, state);
		if (site_is_move(event))
			verdict = event->to;
	}
	tally_count(quarter, state, verdict);
}

static void count_quarters(struct site *site, const struct site_row *row,
	const struct history *history)
{
	struct tally *quarters = &site->tallies[TALLY_QUARTERS];
	size_t i;

	for (i = 0; i + 1 < quarters->count; i++)
		count_quarter(&quarters->rows[i], history);
	tally_count(&quarters->rows[i], row->state, row->verdict);
}

/* ---- how long they hold ---- */

static const struct event *first_move(const struct history *history)
{
	size_t i;

	for (i = 0; i < history->count; i++) {
		if (site_is_move(&history->events[i]))
			return &history->events[i];
	}
	return NULL;
}

/* What never held cannot leave it. */
static void watch(struct site *site, const struct site_row *row,
	const struct history *history)
{
	const struct event *move = first_move(history);
	long until = row->closed == NO_DATE ? site->look->today : row->closed;

	if (history->opening.verdict != HOLDING)
		return;
	if (move)
		until = move->entry->on;
	survival_add(site->arena, &site->survival, until - row->published,
		move != NULL);
}

/* ---- people, and weeks ---- */

static void count_owner(
	struct site *site, const struct site_row *row, const char *owner)
{
	struct tally_row *counted =
		tally_of(site->arena, &site->tallies[TALLY_OWNERS], owner);

	counted->values[0]++;
	counted->values[1] += row->state == STATE_OPEN;
}

/* Of several, each has it; two of one name are one. */
static void count_owners(struct site *site, struct arena *arena,
	const struct site_row *row, const struct claim *claim)
{
	const struct texts owners = claim_owners(arena, claim);
	struct texts names = { 0 };
	size_t i;

	for (i = 0; i < owners.count; i++)
		texts_add(arena, &names, site_person(arena, owners.items[i]));
	texts_sort(&names);
	for (i = 0; i < names.count; i++) {
		if (i == 0 || strcmp(names.items[i - 1], names.items[i]) != 0)
			count_owner(site, row, names.items[i]);
	}
	if (!names.count)
		count_owner(site, row, NULL);
}

static void count_review(
	struct site *site, struct arena *arena, const struct entry *entry)
{
	struct tally *weeks = &site->tallies[TALLY_WEEKS];
	const long since = entry->on - weeks->rows[0].number;

	tally_of(site->arena, &site->tallies[TALLY_REVIEWERS],
		entry->by ? site_person(arena, entry->by) : NULL)
		->values[0]++;
	if (since >= 0)
		weeks->rows[since / DAYS_IN_WEEK].values[0]++;
}

void tally_claim(struct site *site, const struct site_row *row,
	const struct claim *claim, const struct history *history)
{
	struct arena arena = { 0 };
	size_t i;

	count_quarters(site, row, history);
	watch(site, row, history);
	count_owners(site, &arena, row, claim);
	for (i = 0; i < history->count; i++) {
		if (site_is_review(&history->events[i]))
			count_review(site, &arena, history->events[i].entry);
	}
	arena_release(&arena);
}
