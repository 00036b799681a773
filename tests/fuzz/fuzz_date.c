/* fuzz_date.c - no text can upset the reading of dates, and one that is read is
 * what would be written. */
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "date_typed.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { LAST_YEAR = 9999, DAYS_IN_MONTH = 31 };

static void require(bool holds)
{
	if (!holds)
		abort();
}

static bool is_date(long date)
{
	return date >= date_of(1, 1, 1) && date <= date_of(LAST_YEAR, 12, 31);
}

static void require_round_trip(struct arena *arena, long date)
{
	const char *text = date_iso(arena, date);

	require((text != NULL) == is_date(date));
	require(!text || date_parse(text) == date);
	require(*date_shown(arena, date) && *date_weekday(date));
}

/* So many months later is within them, in days. */
static void require_months(long date, int months)
{
	long later = date_add_months(date, months);

	if (later == NO_DATE)
		return;
	require(is_date(date) && is_date(later));
	require(later - date <= (long)months * DAYS_IN_MONTH || months < 0);
	require(date - later <= -(long)months * DAYS_IN_MONTH || months > 0);
}

static void read_typed(const char *text, long today)
{
	struct error err = { 0 };
	long date = NO_DATE;

	if (date_parse_typed(text, today, &date, &err) == 0) {
		require(is_date(date) && err.code == OK);
		return;
	}
	require(err.code == USAGE && *err.message && date == NO_DATE);
}

/* Takes the first bytes as a number, the rest as text. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = { 0 };
	int32_t numbers[2] = { 0, 0 };
	const char *text;
	long date;

	if (size >= sizeof(numbers))
		memcpy(numbers, data, sizeof(numbers));
	text = arena_copy_bytes(&arena, (const char *)data, size);
	date = date_parse(text);
	require(date == NO_DATE || strcmp(date_iso(&arena, date), text) == 0);
	read_typed(text, date_of(2026, 11, 23));
	read_typed(text, date_of(1, 1, 1));
	read_typed(text, date_of(LAST_YEAR, 12, 31));
	require_round_trip(&arena, date);
	require_round_trip(&arena, numbers[0]);
	require_round_trip(&arena, numbers[0] % 4000000);
	require_months(numbers[0] % 4000000, numbers[1]);
	require_months(numbers[0] % 40000, numbers[1] % 5000);
	arena_release(&arena);
	return 0;
}
