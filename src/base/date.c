/* date.c - civil dates as day numbers in the proleptic Gregorian calendar. */
#include "date.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "text.h"

enum { YEAR_LAST = 9999, MONTHS = 12 };

/* Inside, days are counted from 0001-01-01, which was a Monday. */
enum { DAYS_TO_1970 = 719162, DAYS_IN_ALL = 3652059 };

/* The pattern of leap years repeats after that many years. */
enum { CYCLE_YEARS = 400, CYCLE_DAYS = 146097 };

struct civil {
	int year, month, day;
};

bool date_is_in_range(long date)
{
	return date >= -DAYS_TO_1970 && date < DAYS_IN_ALL - DAYS_TO_1970;
}

static int days_in_month(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30,
		31 };
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return days[month - 1] + (month == 2 && leap);
}

static long days_before_year(int year)
{
	long past = year - 1;

	return past * 365 + past / 4 - past / 100 + past / 400;
}

/* Dividing by the mean length of a year finds the year, but one too late on
 * some first days. */
static struct civil civil_of(long date)
{
	long days = date + DAYS_TO_1970;
	struct civil civil = { (int)(days * CYCLE_YEARS / CYCLE_DAYS) + 1, 1,
		0 };

	if (days >= days_before_year(civil.year + 1))
		civil.year++;
	days -= days_before_year(civil.year);
	while (days >= days_in_month(civil.year, civil.month))
		days -= days_in_month(civil.year, civil.month++);
	civil.day = (int)days + 1;
	return civil;
}

int date_year(long date)
{
	return civil_of(date).year;
}

int date_month(long date)
{
	return civil_of(date).month;
}

int date_day(long date)
{
	return civil_of(date).day;
}

bool date_is_same_year(long one, long other)
{
	return civil_of(one).year == civil_of(other).year;
}

long date_of(int year, int month, int day)
{
	long days;
	int past;

	if (year < 1 || year > YEAR_LAST || month < 1 || month > MONTHS)
		return NO_DATE;
	if (day < 1 || day > days_in_month(year, month))
		return NO_DATE;
	days = days_before_year(year) + day - 1;
	for (past = 1; past < month; past++)
		days += days_in_month(year, past);
	return days - DAYS_TO_1970;
}

bool date_is_shaped(const char *text)
{
	const char *shape = "dddd-dd-dd";

	for (; *shape; shape++, text++) {
		if (*shape == 'd' ? *text < '0' || *text > '9' : *text != '-')
			return false;
	}
	return !*text;
}

static int number_in(const char *digits, int count)
{
	int number = 0;

	while (count--)
		number = 10 * number + (*digits++ - '0');
	return number;
}

long date_parse(const char *text)
{
	if (!date_is_shaped(text))
		return NO_DATE;
	return date_of(number_in(text, 4), number_in(text + 5, 2),
		number_in(text + 8, 2));
}

/* date_of refuses the years behind the last. */
long date_add_months(long date, int months)
{
	struct civil civil;
	long long month;
	int last;

	if (!date_is_in_range(date))
		return NO_DATE;
	civil = civil_of(date);
	month = (long long)civil.year * MONTHS + civil.month - 1 + months;
	if (month < MONTHS)
		return NO_DATE;
	civil.year = (int)(month / MONTHS);
	civil.month = (int)(month % MONTHS) + 1;
	last = days_in_month(civil.year, civil.month);
	return date_of(
		civil.year, civil.month, civil.day < last ? civil.day : last);
}

long date_month_end(long date)
{
	struct civil civil = civil_of(date);

	return date - civil.day + days_in_month(civil.year, civil.month);
}

static void write_number(char *digits, int count, int number)
{
	while (count--) {
		digits[count] = (char)('0' + number % 10);
		number /= 10;
	}
}

/* Written by hand: a first look at a large ledger writes a million of these. */
char *date_iso(struct arena *arena, long date)
{
	struct civil civil;
	char *text;

	if (!date_is_in_range(date))
		return NULL;
	civil = civil_of(date);
	text = arena_copy(arena, "0000-00-00");
	write_number(text, 4, civil.year);
	write_number(text + 5, 2, civil.month);
	write_number(text + 8, 2, civil.day);
	return text;
}

char *date_shown(struct arena *arena, long date)
{
	static const char *const names[] = { "Jan", "Feb", "Mar", "Apr", "May",
		"Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
	struct civil civil;
	char *text;

	if (!date_is_in_range(date))
		return arena_copy(arena, "-");
	civil = civil_of(date);
	text = arena_copy(arena, "00 Mon 0000");
	write_number(text, 2, civil.day);
	memcpy(text + 3, names[civil.month - 1], 3);
	write_number(text + 7, 4, civil.year);
	return civil.day < 10 ? text + 1 : text;
}

int date_weekday_number(long date)
{
	return (int)((date + DAYS_TO_1970) % DAYS_IN_WEEK);
}

long date_monday(long date)
{
	return date - date_weekday_number(date);
}

const char *const date_weekdays[] = { "monday", "tuesday", "wednesday",
	"thursday", "friday", "saturday", "sunday", NULL };

int date_weekday_named(const char *text)
{
	int number;

	for (number = 0; number < DAYS_IN_WEEK; number++) {
		const char *name = date_weekdays[number];
		const char brief[] = { name[0], name[1], name[2], '\0' };

		if (text_same(text, name) || text_same(text, brief))
			return number;
	}
	return -1;
}

const char *date_weekday(long date)
{
	static const char *const names[] = { "Mon", "Tue", "Wed", "Thu", "Fri",
		"Sat", "Sun" };

	return date_is_in_range(date) ? names[date_weekday_number(date)] : "-";
}
