/* settings_terms.c - `promise:`, `workdays:` and `days_off:` in vigil.yaml. */
#include "settings_terms.h"

#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "document.h"
#include "fields.h"
#include "fields_scalar.h"
#include "fields_schema.h"
#include "node_under.h"
#include "promise.h"
#include "reading.h"
#include "schedule.h"
#include "text.h"
#include "text_nearest.h"
#include "text_utf8.h"
#include "workdays.h"

struct terms terms_default(void)
{
	return (struct terms){ .promise = promise_usual() };
}

/* ---- the promise ---- */

static void read_days(
	struct reading *reading, const struct node *value, void *place)
{
	int days = -1;

	field_number(reading, value, &days);
	if (days >= 1 && days <= PROMISE_MOST)
		*(int *)place = days;
	else if (days >= 0)
		reading_problem(reading, value->at,
			"%s: should be 1 to %d days, not %d", value->key,
			PROMISE_MOST, days);
}

static const struct value_kind kind_days = { .read = read_days };

#define AT(member) offsetof(struct promise, member)

static const struct field promise_fields[] = {
	{ "shortest", &kind_days, AT(shortest), false, NULL },
	{ "longest", &kind_days, AT(longest), false, NULL },
	{ NULL, NULL, 0, false, NULL },
};

/* Where one of the two was not given, the other is held against its default. */
static void check_promise(struct reading *reading, const struct node *value,
	struct promise *promise)
{
	const struct node *at = node_under(value, "longest");

	promise->is_given = true;
	if (promise->shortest <= promise->longest)
		return;
	reading_problem(reading, at ? at->at : value->at,
		"promise: its shortest, %d days, is more than its longest, %d; "
		"give both, such as {shortest: 30, longest: 90}",
		promise->shortest, promise->longest);
	*promise = promise_usual();
}

void terms_read_promise(struct reading *reading, const struct node *settings,
	struct promise *promise)
{
	const struct node *value = node_under(settings, "promise");
	struct promise *kept = arena_alloc(reading->arena, sizeof(*kept));

	if (value && value->kind == NODE_MAP) {
		fields_read(reading, value, promise_fields, promise);
		check_promise(reading, value, promise);
	} else if (value) {
		reading_problem(reading, value->at,
			"promise: should have days under it, such as "
			"{shortest: 30, longest: 90}");
	}
	*kept = *promise;
	reading->promise = kept;
}

static void pass_over(
	struct reading *reading, const struct node *value, void *place)
{
	(void)reading;
	(void)value;
	(void)place;
}

/* It was read before all others. */
const struct value_kind kind_promise = { .read = pass_over,
	.keys = promise_fields };

/* ---- the days of the week ---- */

/* Returns the name of a day that was meant, or NULL. */
static const char *weekday_meant(struct arena *arena, const char *text)
{
	const char *names[2 * DAYS_IN_WEEK + 1] = { NULL };
	size_t i;

	for (i = 0; i < DAYS_IN_WEEK; i++) {
		names[i] = arena_copy_bytes(arena, date_weekdays[i], 3);
		names[DAYS_IN_WEEK + i] = date_weekdays[i];
	}
	return text_nearest(text, names);
}

static void read_workday(struct reading *reading, const struct node *value,
	struct workdays *workdays)
{
	const char *text = field_scalar(reading, value), *near;
	int number;

	if (!text)
		return;
	number = date_weekday_named(text);
	if (number >= 0) {
		workdays->week |= 1U << number;
		return;
	}
	near = weekday_meant(reading->arena, text);
	reading_problem(reading, value->at,
		"workdays: %s: should be a day of the week, such as mon%s",
		text_printable(reading->arena, text),
		near ? arena_printf(reading->arena, " (did you mean %s?)", near)
		     : "");
}

static void read_workdays(
	struct reading *reading, const struct node *value, void *place)
{
	struct workdays *workdays = place;
	const struct node *day;

	if (value->kind != NODE_LIST)
		reading_problem(reading, value->at,
			"workdays: should be a list of days of the week, such "
			"as [mon, tue, wed, thu, fri]");
	else if (!value->first)
		reading_problem(reading, value->at,
			"workdays: is empty; name at least one day of the "
			"week, or take it out");
	for (day = value->kind == NODE_LIST ? value->first : NULL; day;
		day = day->next)
		read_workday(reading, day, workdays);
	workdays->is_given |= workdays->week != 0;
}

/* ---- days off ---- */

/* Returns the day that so many bytes of text are, but for spaces. */
static long day_in(struct arena *arena, const char *text, size_t length)
{
	const char *copy = arena_copy_bytes(arena, text, length);

	return date_parse(text_squeeze(arena, copy));
}

static struct days_off days_in(struct arena *arena, const char *text)
{
	const char *dots = strstr(text, "..");
	struct days_off off;

	off.first = day_in(
		arena, text, dots ? (size_t)(dots - text) : strlen(text));
	off.last = off.first;
	if (dots)
		off.last = day_in(arena, dots + 2, strlen(dots + 2));
	return off;
}

/* Returns what a text between two days was meant to be, or NULL. */
static const char *days_meant(struct arena *arena, const char *text)
{
	enum { DATE_BYTES = 10 };
	size_t length = strlen(text);
	long first, last;

	if (length <= (size_t)2 * DATE_BYTES)
		return NULL;
	first = day_in(arena, text, DATE_BYTES);
	last = day_in(arena, text + length - DATE_BYTES, DATE_BYTES);
	if (first == NO_DATE || last == NO_DATE)
		return NULL;
	return arena_printf(arena, "%s..%s",
		date_iso(arena, first < last ? first : last),
		date_iso(arena, first < last ? last : first));
}

static void refuse_days(
	struct reading *reading, const struct node *value, const char *why)
{
	const char *text = text_squeeze(reading->arena, value->text);
	const char *meant = days_meant(reading->arena, text);

	reading_problem(reading, value->at, "days_off: %s: %s%s",
		text_printable(reading->arena, text), why,
		meant ? arena_printf(
				reading->arena, " (did you mean %s?)", meant)
		      : "");
}

static void read_off(struct reading *reading, const struct node *value,
	struct workdays *workdays)
{
	const char *text = field_scalar(reading, value);
	struct days_off off;

	if (!text)
		return;
	off = days_in(reading->arena, text);
	if (off.first == NO_DATE || off.last == NO_DATE)
		refuse_days(reading, value,
			"should be a day that exists, such as 2026-05-01, or "
			"the first and the last of several, such as "
			"2026-12-24..2027-01-01");
	else if (off.last < off.first)
		refuse_days(reading, value, "ends before it begins");
	else
		workdays_add_off(reading->arena, workdays, off);
}

static void read_days_off(
	struct reading *reading, const struct node *value, void *place)
{
	struct workdays *workdays = place;
	const struct node *item;

	if (value->kind != NODE_LIST)
		read_off(reading, value, workdays);
	for (item = value->kind == NODE_LIST ? value->first : NULL; item;
		item = item->next)
		read_off(reading, item, workdays);
	workdays->is_given |= workdays->off_count != 0;
}

const struct value_kind kind_workdays = { .read = read_workdays };
const struct value_kind kind_days_off = { .read = read_days_off };
