/* spread_leave.c - days without reviews, as they are typed. */
#include "spread_leave.h"

#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "context.h"
#include "date.h"
#include "error.h"
#include "spreading.h"
#include "text_utf8.h"

int leave_read(struct context *context, const char *given, struct leave *leave,
	struct error *err)
{
	const char *until;

	if (!given)
		return 0;
	until = strstr(given, "..");
	if (!until)
		return fail(err, USAGE,
			"--away %s: should be the first day and the last, as "
			"2026-12-24..2027-01-01",
			text_printable(context->arena, given));
	if (context_date(context, "away",
		    arena_copy_bytes(
			    context->arena, given, (size_t)(until - given)),
		    &leave->from, err) < 0 ||
		context_date(context, "away", until + 2, &leave->until, err) <
			0)
		return -1;
	if (leave->until < leave->from)
		return fail(err, USAGE, "--away: %s is before %s",
			date_iso(context->arena, leave->until),
			date_iso(context->arena, leave->from));
	if (leave->until >= context->today)
		return 0;
	return fail(err, USAGE, "--away: %s has passed",
		date_iso(context->arena, leave->until));
}
