/* foreign_date.c - dates as others write them. */
#include "foreign_date.h"

#include <ctype.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "date.h"
#include "text.h"

enum { DATE_CHARACTERS = 10, MONTHS = 12, PARTS = 3 };

/* A part of a date: a number with so many digits, or a month by its name. */
struct part {
	int number;
	size_t digits; /* 0 for a name */
};

static int month_named(const char *word, size_t length)
{
	static const char *const months[] = { "january", "february", "march",
		"april", "may", "june", "july", "august", "september",
		"october", "november", "december" };
	size_t i, j;

	if (length > 3 && word[length - 1] == '.')
		length--;
	for (i = 0; i < MONTHS; i++) {
		for (j = 0; j < length && text_lower_byte(word[j]) ==
						  (unsigned char)months[i][j];
			j++)
			;
		if (j == length && length >= 3 &&
			(length == 3 || !months[i][j] ||
				(length == 4 && i == 8)))
			return (int)i + 1;
	}
	return 0;
}

/* 22nd is 22. */
static size_t skip_ordinal(const char *text)
{
	static const char *const endings[] = { "st", "nd", "rd", "th" };
	size_t i;

	for (i = 0; i < sizeof(endings) / sizeof(*endings); i++) {
		if (text_lower_byte(text[0]) == (unsigned char)endings[i][0] &&
			text_lower_byte(text[1]) ==
				(unsigned char)endings[i][1] &&
			!isalpha((unsigned char)text[2]))
			return 2;
	}
	return 0;
}

/* Reads a part and what stands behind it; returns what follows, or NULL. */
static const char *read_part(const char *text, struct part *part)
{
	size_t length = strspn(text, "0123456789");

	part->digits = length;
	if (length > 0 && length <= 4) {
		part->number = (int)strtol(text, NULL, 10);
		length += skip_ordinal(text + length);
	} else if (length == 0) {
		while (isalpha((unsigned char)text[length]))
			length++;
		length += text[length] == '.';
		part->number = month_named(text, length);
	} else {
		part->number = 0;
	}
	if (part->number == 0)
		return NULL;
	text += length;
	return text + strspn(text, " ,./-");
}

static enum date_found day_of(int year, int month, int day, long *date)
{
	*date = date_of(year, month, day);
	return *date == NO_DATE ? DATE_MISSING : DATE_FOUND;
}

/* Day and month are numbers: either may come first. */
static enum date_found by_order(const struct part *part, enum date_order order,
	long *date, enum date_order *proves)
{
	int first = part[0].number, second = part[1].number;

	if (first > MONTHS && second > MONTHS)
		return DATE_MISSING;
	if (first > MONTHS)
		*proves = order = ORDER_DMY;
	else if (second > MONTHS)
		*proves = order = ORDER_MDY;
	else if (first == second)
		order = ORDER_DMY;
	if (order == ORDER_UNKNOWN)
		return DATE_UNCERTAIN;
	return order == ORDER_DMY ? day_of(part[2].number, second, first, date)
				  : day_of(part[2].number, first, second, date);
}

static enum date_found by_parts(const struct part *part, enum date_order order,
	long *date, enum date_order *proves)
{
	bool is_named[PARTS];
	size_t i;

	for (i = 0; i < PARTS; i++)
		is_named[i] = part[i].digits == 0;
	if (part[0].digits == 4 && part[1].digits && part[2].digits)
		return day_of(
			part[0].number, part[1].number, part[2].number, date);
	if (part[2].digits != 4 || (is_named[0] && is_named[1]))
		return DATE_NONE;
	if (is_named[0])
		return day_of(
			part[2].number, part[0].number, part[1].number, date);
	if (is_named[1])
		return day_of(
			part[2].number, part[1].number, part[0].number, date);
	if (part[0].digits > 2 || part[1].digits > 2)
		return DATE_NONE;
	return by_order(part, order, date, proves);
}

/* A time may follow a day: T07:12:33Z, 00:00:00, or 10:00:00 +0200. */
static bool is_time(const char *text)
{
	if (!*text)
		return true;
	return (*text == 'T' || *text == ' ') &&
	       isdigit((unsigned char)text[1]) && strchr(text, ':') &&
	       text[1 + strspn(text + 1, "0123456789:.+-Z ")] == '\0';
}

enum date_found foreign_date(const char *text, enum date_order order,
	long *date, enum date_order *proves)
{
	struct part part[PARTS];
	const char *at = text + strspn(text, " \t\n");
	char iso[DATE_CHARACTERS + 1] = "";
	size_t i;

	*proves = ORDER_UNKNOWN;
	if (strlen(at) >= DATE_CHARACTERS) {
		memcpy(iso, at, DATE_CHARACTERS);
		if (date_is_shaped(iso) && is_time(at + DATE_CHARACTERS)) {
			*date = date_parse(iso);
			return *date == NO_DATE ? DATE_MISSING : DATE_FOUND;
		}
	}
	for (i = 0; i < PARTS; i++) {
		at = read_part(at, &part[i]);
		if (!at)
			return DATE_NONE;
	}
	return at[strspn(at, " \t\n")] ? DATE_NONE
				       : by_parts(part, order, date, proves);
}
