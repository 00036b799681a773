/* date_rooms.h - what the files of dates share. */
#ifndef VIGIL_DATE_ROOMS_H
#define VIGIL_DATE_ROOMS_H

#include <stdbool.h>

#include "date.h"

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
