/* moment.c - moments in UTC. */
#include "moment.h"

#include <ctype.h>
#include <string.h>

#include "arena.h"
#include "date.h"

enum { DATE_LENGTH = 10, TEXT_LENGTH = 20, DAY_SECONDS = 24 * 60 * 60 };

/* Returns the number of two digits, or one that is too large for all parts of a
 * time. */
static int two_digits(const char *text)
{
	if (!isdigit((unsigned char)text[0]) ||
		!isdigit((unsigned char)text[1]))
		return 100;
	return 10 * (text[0] - '0') + text[1] - '0';
}

/* A leap second is the last of its minute. */
static long long parse_clock(const char *text)
{
	int hours = two_digits(text), minutes = two_digits(text + 3);
	int seconds = two_digits(text + 6);

	if (hours > 23 || minutes > 59 || seconds > 60 || text[2] != ':' ||
		text[5] != ':')
		return NO_MOMENT;
	return 3600L * hours + 60L * minutes + (seconds < 60 ? seconds : 59);
}

long long moment_parse(const char *text)
{
	char day[DATE_LENGTH + 1] = "";
	long long clock;
	long date;

	if (strlen(text) != TEXT_LENGTH || text[DATE_LENGTH] != 'T' ||
		text[TEXT_LENGTH - 1] != 'Z')
		return NO_MOMENT;
	memcpy(day, text, DATE_LENGTH);
	date = date_parse(day);
	clock = parse_clock(text + DATE_LENGTH + 1);
	if (date == NO_DATE || clock == NO_MOMENT)
		return NO_MOMENT;
	return (long long)date * DAY_SECONDS + clock;
}

long moment_day(long long moment)
{
	long long days = moment / DAY_SECONDS;

	return (long)(moment % DAY_SECONDS < 0 ? days - 1 : days);
}

char *moment_text(struct arena *arena, long long moment)
{
	long day = moment_day(moment);
	int seconds = (int)(moment - (long long)day * DAY_SECONDS);

	return arena_printf(arena, "%sT%02d:%02d:%02dZ", date_iso(arena, day),
		seconds / 3600, seconds / 60 % 60, seconds % 60);
}
