/* date.h - civil dates as day numbers in the proleptic Gregorian calendar. */
#ifndef VIGIL_DATE_H
#define VIGIL_DATE_H

#include <limits.h>
#include <stdbool.h>

#include "arena.h"

/* A date is the number of days since 1970-01-01, for the years 0001 to 9999;
 * NO_DATE stands for an unknown one and sorts before all others. */
#define NO_DATE LONG_MIN

/* Returns the date of a day that exists, else NO_DATE. */
long date_of(int year, int month, int day);

/* Returns the year that a date is in, its month (from 1), and its day in that.
 */
int date_year(long date);
int date_month(long date);
int date_day(long date);

/* Reads exactly YYYY-MM-DD (ISO 8601); NO_DATE where it is not that or the day
 * does not exist. */
long date_parse(const char *text);

/* Adds months; a day that the month lacks becomes its last. */
long date_add_months(long date, int months);

/* Writes 2026-08-20; NULL for NO_DATE. */
char *date_iso(struct arena *arena, long date);

/* Writes 20 Aug 2026; a dash for NO_DATE. */
char *date_shown(struct arena *arena, long date);

/* Returns whether two dates are of one year. */
bool date_is_same_year(long one, long other);

/* Returns the Monday of the week that a date is in. */
long date_monday(long date);

/* monday, tuesday, ..., ended by NULL. */
extern const char *const date_weekdays[];

/* Returns the number of a day of the week by that name or its first three
 * letters, whatever their case; -1 where it is none. */
int date_weekday_named(const char *text);

/* Returns Mon, Tue, ... */
const char *date_weekday(long date);

enum { DAYS_IN_WEEK = 7 };

/* Returns whether date is of the years 0001 to 9999. */
bool date_is_in_range(long date);

/* Returns 0 for Monday to 6 for Sunday. */
int date_weekday_number(long date);

/* Returns the last day of the month that date is in. */
long date_month_end(long date);

/* Returns whether text has the form of 2026-08-20, whatever its digits. */
bool date_is_shaped(const char *text);

#endif
