/* workdays.h - the days on which people work. */
#ifndef VIGIL_WORKDAYS_H
#define VIGIL_WORKDAYS_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"

/* Days off, from the first to the last. */
struct days_off {
	long first, last;
};

/* Without anything given, people work from Monday to Friday, and no date hangs
 * on that. */
struct workdays {
	bool is_given;
	unsigned week; /* a bit for each day, Monday's is 1; 0 where it is not
			  given */
	struct days_off *off; /* in order, none next to another */
	size_t off_count;
};

/* Adds days off, which may overlap those that are there. */
void workdays_add_off(
	struct arena *arena, struct workdays *workdays, struct days_off off);

/* Returns the days of the week as bits: those given, else Monday to Friday. */
unsigned workdays_week(const struct workdays *workdays);

/* Returns whether people work that day. */
bool workdays_has(const struct workdays *workdays, long day);

/* Returns where a date goes that falls on a day: to the next working day, or to
 * the one before where that would be after the last that it may be. It stays
 * where neither is left after the day before the first, or where no days were
 * given. */
long workdays_move(
	const struct workdays *workdays, long day, long first, long last);

/* Returns the days of the week as `mon, tue, wed, thu, fri`, and days off as
 * `2026-05-01, 2026-12-24..2027-01-01`: NULL where there are none. */
const char *workdays_week_words(
	struct arena *arena, const struct workdays *workdays);
const char *workdays_off_words(
	struct arena *arena, const struct workdays *workdays);

#endif
