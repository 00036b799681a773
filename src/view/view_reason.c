/* view_reason.c - why a claim is due on its date, in words. */
#include "view_reason.h"

#include <string.h>

#include "arena.h"
#include "schedule.h"
#include "standing.h"
#include "text.h"
#include "view.h"

/* Returns by what rule so many days pass between two reviews. */
static const char *rhythm(
	const struct view *view, const struct standing *standing)
{
	const char *ladder = schedule_ladder(view->arena, &view->promise);
	const char *beside = "";
	int days = standing->due.days;

	if (standing->due.reason == REASON_TOPIC)
		beside = ", as its topic";
	else if (standing->due.reason == REASON_LADDER && strchr(ladder, ','))
		return arena_printf(view->arena, "%s, on the ladder of %s",
			text_count(view->arena, (size_t)days, "day", "days"),
			ladder);
	return arena_printf(view->arena, "every %s%s",
		text_count(view->arena, (size_t)days, "day", "days"), beside);
}

const char *view_reason(
	const struct view *view, const struct standing *standing)
{
	const struct due *due = &standing->due;

	switch (standing->due.reason) {
	case REASON_PINNED:
		return "pinned by the last review";
	case REASON_CADENCE:
	case REASON_TOPIC:
	case REASON_LADDER:
		return arena_printf(view->arena, "%s%s", rhythm(view, standing),
			due->date == standing->reviewed + due->days
				? ""
				: ", moved to a working day");
	case REASON_RESOLVES:
		return "resolves that day";
	case REASON_POSTPONED:
		return "postponed to that day";
	case REASON_DISSENT:
		return "a material dissent is open";
	case REASON_REOPENED:
		return "was reopened that day";
	case REASON_FORK:
		return "reviews made beside each other differ since that day";
	case REASON_NEVER:
	case REASONS:
		break;
	}
	return "never";
}
