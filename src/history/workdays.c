/* workdays.c - the days on which people work. */
#include "workdays.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "date.h"

enum { MONDAY_TO_FRIDAY = 0x1f };

/* What it overlaps or touches becomes one with it. */
void workdays_add_off(
	struct arena *arena, struct workdays *workdays, struct days_off off)
{
	size_t at = 0, behind;

	while (at < workdays->off_count &&
		workdays->off[at].last < off.first - 1)
		at++;
	for (behind = at; behind < workdays->off_count &&
			  workdays->off[behind].first <= off.last + 1;
		behind++) {
		if (workdays->off[behind].first < off.first)
			off.first = workdays->off[behind].first;
		if (workdays->off[behind].last > off.last)
			off.last = workdays->off[behind].last;
	}
	workdays->off = arena_grow(arena, workdays->off, workdays->off_count,
		sizeof(*workdays->off));
	memmove(workdays->off + at + 1, workdays->off + behind,
		(workdays->off_count - behind) * sizeof(*workdays->off));
	workdays->off_count = workdays->off_count - behind + at + 1;
	workdays->off[at] = off;
}

unsigned workdays_week(const struct workdays *workdays)
{
	return workdays->week ? workdays->week : MONDAY_TO_FRIDAY;
}

/* Returns the days off that a day is one of, or NULL. */
static const struct days_off *find_off(
	const struct workdays *workdays, long day)
{
	size_t from = 0, to = workdays->off_count;

	while (from < to) {
		size_t middle = from + (to - from) / 2;
		const struct days_off *off = &workdays->off[middle];

		if (day < off->first)
			to = middle;
		else if (day > off->last)
			from = middle + 1;
		else
			return off;
	}
	return NULL;
}

bool workdays_has(const struct workdays *workdays, long day)
{
	return workdays_week(workdays) >> date_weekday_number(day) & 1 &&
	       !find_off(workdays, day);
}

long workdays_move(
	const struct workdays *workdays, long day, long first, long last)
{
	long to = day;

	if (!workdays->is_given)
		return day;
	while (to <= last && !workdays_has(workdays, to))
		to++;
	if (to <= last)
		return to;
	for (to = day < last ? day : last; to >= first; to--) {
		if (workdays_has(workdays, to))
			return to;
	}
	return day;
}

/* ---- in words ---- */

static const char *joined(
	struct arena *arena, const char *words, const char *next)
{
	return words ? arena_printf(arena, "%s, %s", words, next) : next;
}

const char *workdays_week_words(
	struct arena *arena, const struct workdays *workdays)
{
	const char *words = NULL;
	size_t i;

	for (i = 0; i < DAYS_IN_WEEK; i++) {
		if (workdays_week(workdays) >> i & 1)
			words = joined(arena, words,
				arena_copy_bytes(arena, date_weekdays[i], 3));
	}
	return words;
}

const char *workdays_off_words(
	struct arena *arena, const struct workdays *workdays)
{
	const char *words = NULL;
	size_t i;

	for (i = 0; i < workdays->off_count; i++) {
		const struct days_off *off = &workdays->off[i];
		const char *first = date_iso(arena, off->first);

		words = joined(arena, words,
			off->first == off->last
				? first
				: arena_printf(arena, "%s..%s", first,
					  date_iso(arena, off->last)));
	}
	return words;
}
