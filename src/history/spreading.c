/* spreading.c - reviews that crowd one day, spread over the days around it. */
#include "spreading.h"

#include <stdbool.h>
#include <stdlib.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "promise.h"
#include "schedule.h"
#include "standing.h"
#include "text_compare.h"
#include "workdays.h"

/* The days from today on. Nothing was reviewed after today, so that no review
 * may be later than as many days from now as are promised at most. */
struct calendar {
	long today;
	const struct leave *leave; /* or NULL */
	long days;
	long *room; /* of each day */
	struct placing *
		*crowd; /* those that must move, the most urgent first */
	size_t count;
};

struct placing placing_of(
	const struct claim *claim, const struct promise *promise, long today)
{
	const struct standing *standing = &claim->standing;
	struct placing placing = { .claim = claim,
		.day = standing->due.date,
		.first = standing->reviewed + promise->shortest,
		.last = standing->reviewed + promise->longest,
		.to = NO_DATE };

	if (placing.day < today)
		placing.day = today;
	if (claim->resolves > standing->reviewed &&
		claim->resolves <= placing.last)
		placing.last = claim->resolves - 1;
	placing.stays = standing->awaits ||
			standing->due.reason == REASON_PINNED ||
			standing->due.reason == REASON_RESOLVES ||
			standing->due.reason == REASON_DISSENT;
	return placing;
}

/* ---- who must move ---- */

/* The one that can wait least comes first. */
static int by_urgency(const struct placing *a, const struct placing *b)
{
	long due_a = a->claim->standing.due.date;
	long due_b = b->claim->standing.due.date;

	if (a->last != b->last)
		return a->last < b->last ? -1 : 1;
	if (due_a != due_b)
		return due_a < due_b ? -1 : 1;
	return text_compare(a->claim->id, b->claim->id);
}

static int by_day(const void *left, const void *right)
{
	const struct placing *a = left, *b = right;

	if (a->day != b->day)
		return a->day < b->day ? -1 : 1;
	if (a->stays != b->stays)
		return a->stays ? -1 : 1;
	return by_urgency(a, b);
}

static int crowd_by_urgency(const void *left, const void *right)
{
	const struct placing *const *a = left, *const *b = right;

	return by_urgency(*a, *b);
}

static bool is_away(const struct calendar *calendar, long day)
{
	const struct leave *leave = calendar->leave;

	return leave && leave->from <= day && day <= leave->until;
}

static void reserve_room(struct calendar *calendar, long day)
{
	long days = day - calendar->today;

	if (days <= calendar->days && calendar->room[days] > 0)
		calendar->room[days]--;
}

/* A day keeps those that stay, and as many as it has room for beside them; a
 * leave has room for none, and whoever takes it wants to know what stays. */
static void find_crowd(struct calendar *calendar, struct placing *placings,
	size_t count, long most)
{
	long on_day = 0;
	size_t i;

	for (i = 0; i < count; i++) {
		struct placing *placing = &placings[i];

		if (i > 0 && placings[i - 1].day != placing->day)
			on_day = 0;
		reserve_room(calendar, placing->day);
		placing->must_move = is_away(calendar, placing->day) ||
				     (++on_day > most && !placing->stays);
		if (placing->must_move && !placing->stays)
			calendar->crowd[calendar->count++] = placing;
	}
}

/* ---- where they go ---- */

static bool fits(const struct placing *placing, long day)
{
	return placing->to == NO_DATE && placing->first <= day &&
	       day <= placing->last;
}

/* Of those that may go to a day, the one that can wait least does. */
static void move_later(struct calendar *calendar)
{
	long days;
	size_t i;

	for (days = 1; days <= calendar->days; days++) {
		long day = calendar->today + days;

		for (i = 0; calendar->room[days] > 0 && i < calendar->count;
			i++) {
			struct placing *placing = calendar->crowd[i];

			if (placing->day >= day || !fits(placing, day))
				continue;
			placing->to = day;
			calendar->room[days]--;
		}
	}
}

/* Returns whether a day after its own would do, also one that has no room. */
static bool may_go_later(
	const struct calendar *calendar, const struct placing *placing)
{
	long day = placing->day;

	if (is_away(calendar, day + 1))
		day = calendar->leave->until;
	return placing->last > day;
}

/* The same the other way round. */
static void move_earlier(struct calendar *calendar, bool only_late)
{
	long days;
	size_t i;

	for (days = calendar->days; days >= 1; days--) {
		long day = calendar->today + days;

		for (i = calendar->count; calendar->room[days] > 0 && i > 0;
			i--) {
			struct placing *placing = calendar->crowd[i - 1];

			if (placing->day <= day || !fits(placing, day) ||
				(only_late && may_go_later(calendar, placing)))
				continue;
			placing->to = day;
			calendar->room[days]--;
		}
	}
}

static struct calendar calendar_of(struct arena *arena,
	const struct terms *terms, size_t count, long today, long most,
	const struct leave *leave)
{
	struct calendar calendar = { .today = today,
		.leave = leave,
		.days = terms->promise.longest,
		.crowd = arena_alloc(arena, count * sizeof(*calendar.crowd)) };
	long days;

	calendar.room = arena_alloc(
		arena, (size_t)(calendar.days + 1) * sizeof(*calendar.room));
	for (days = 1; days <= calendar.days; days++) {
		if (workdays_has(&terms->workdays, today + days) &&
			!is_away(&calendar, today + days))
			calendar.room[days] = most;
	}
	return calendar;
}

/* Those that cannot go later choose first: the days before theirs are all they
 * have. */
void spread(struct arena *arena, const struct terms *terms,
	struct placing *placings, size_t count, long today, long most,
	const struct leave *leave)
{
	struct calendar calendar;

	if (count == 0)
		return;
	calendar = calendar_of(arena, terms, count, today, most, leave);
	qsort(placings, count, sizeof(*placings), by_day);
	find_crowd(&calendar, placings, count, most);
	if (calendar.count == 0)
		return;
	qsort(calendar.crowd, calendar.count, sizeof(*calendar.crowd),
		crowd_by_urgency);
	move_earlier(&calendar, true);
	move_later(&calendar);
	move_earlier(&calendar, false);
}
