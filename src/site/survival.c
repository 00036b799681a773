/* survival.c - how long things last, of which some are still watched. */
#include "survival.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

#include "arena.h"

void survival_add(
	struct arena *arena, struct survival *survival, long days, bool ended)
{
	survival->watched = arena_regrow(arena, survival->watched,
		survival->count, sizeof(*survival->watched));
	survival->watched[survival->count++] =
		(struct watched){ days > 0 ? days : 0, ended };
}

static int by_days(const void *left, const void *right)
{
	const struct watched *a = left, *b = right;

	return (a->days > b->days) - (a->days < b->days);
}

static void add_step(struct arena *arena, struct survival *survival, long day,
	size_t at_risk, size_t ended, double share)
{
	survival->steps = arena_grow(arena, survival->steps,
		survival->step_count, sizeof(*survival->steps));
	survival->steps[survival->step_count++] = (struct survival_step){ day,
		at_risk, ended, (long)(share * SHARE_WHOLE + 0.5) };
}

/* Returns how many of those from first on ended on the day of the first, and
 * moves first behind that day. */
static size_t ended_on_day(const struct survival *survival, size_t *first)
{
	const long day = survival->watched[*first].days;
	size_t ended = 0;

	for (; *first < survival->count &&
		survival->watched[*first].days == day;
		++*first)
		ended += survival->watched[*first].ended;
	return ended;
}

void survival_finish(struct arena *arena, struct survival *survival)
{
	double share = 1;
	size_t next = 0, ended = 0;

	if (survival->count < SURVIVAL_LEAST)
		return;
	qsort(survival->watched, survival->count, sizeof(*survival->watched),
		by_days);
	survival->end =
		survival->watched[survival->count - SURVIVAL_LEAST].days;
	if (survival->watched[0].days > 0)
		add_step(arena, survival, 0, survival->count, 0, share);
	while (next < survival->count &&
		survival->watched[next].days <= survival->end) {
		const long day = survival->watched[next].days;
		const size_t at_risk = survival->count - next;
		const size_t now = ended_on_day(survival, &next);

		ended += now;
		share *= (double)(at_risk - now) / (double)at_risk;
		if (now || day == 0)
			add_step(arena, survival, day, at_risk, ended, share);
	}
}

struct survival_step survival_at(const struct survival *survival, long day)
{
	struct survival_step step = { .day = day };
	size_t i;

	for (i = 0; i < survival->step_count; i++) {
		if (survival->steps[i].day > day)
			break;
		step = survival->steps[i];
	}
	step.day = day;
	step.at_risk = 0;
	for (i = survival->count; i > 0 && survival->watched[i - 1].days >= day;
		i--)
		step.at_risk++;
	return step;
}
