/* strip.c - where a claim stands, in one line. */
#include "strip.h"

#include "arena.h"
#include "date.h"
#include "ink.h"
#include "parts.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"
#include "view.h"

enum ink strip_verdict_ink(enum verdict verdict)
{
	return verdict > HOLDING ? INK_BOLD : INK_NONE;
}

char *view_lateness(struct arena *arena, long next, long today)
{
	if (next == today)
		return arena_copy(arena, "today");
	if (next < today)
		return arena_printf(arena, "%ldd overdue", today - next);
	return arena_printf(arena, "+%ldd", next - today);
}

const char *view_dissents(struct arena *arena, long count)
{
	if (count == 0)
		return NULL;
	return text_count(
		arena, (size_t)count, "open dissent", "open dissents");
}

const char *view_forked(const struct standing *standing)
{
	return standing->due.reason == REASON_FORK ? "reviews differ" : NULL;
}

static char *next_words(
	struct arena *arena, const struct standing *standing, long today)
{
	if (standing->due.date != NO_DATE)
		return arena_printf(arena, "next %s (%s)",
			date_shown(arena, standing->due.date),
			view_lateness(arena, standing->due.date, today));
	if (standing->successor)
		return arena_printf(arena, "%s by %s",
			state_name(standing->state), standing->successor);
	return arena_copy(arena, state_name(standing->state));
}

static enum ink next_ink(const struct standing *standing, long today)
{
	long next = standing->due.date;

	if (next == NO_DATE || next > today)
		return INK_NONE;
	return next < today ? INK_RED : INK_BOLD;
}

static void add(struct parts *parts, const struct standing *standing,
	long today, const char *verdict)
{
	struct arena *arena = parts->arena;

	if (standing->state != STATE_DRAFT) {
		parts_add(parts, strip_verdict_ink(standing->verdict), verdict);
		parts_add(parts, INK_NONE,
			arena_printf(arena, "reviewed %s",
				date_shown(arena, standing->reviewed)));
	}
	parts_add(parts, next_ink(standing, today),
		next_words(arena, standing, today));
	if (standing->state == STATE_DRAFT)
		return;
	parts_add(parts, INK_BOLD, view_forked(standing));
	parts_add(
		parts, INK_BOLD, standing->awaits ? "awaiting sign-off" : NULL);
	parts_add(parts, INK_BOLD, view_dissents(arena, standing->dissents));
}

void strip_add(struct parts *parts, const struct standing *standing, long today)
{
	add(parts, standing, today, verdict_signed(standing->verdict));
}

char *view_strip(
	struct arena *arena, const struct standing *standing, long today)
{
	struct parts parts = { .arena = arena };

	add(&parts, standing, today, verdict_shown(standing->verdict));
	return parts_joined(&parts);
}

char *view_strip_after(struct arena *arena, enum verdict before,
	const struct standing *standing, long today)
{
	char *strip = view_strip(arena, standing, today);

	if (before == standing->verdict)
		return strip;
	return arena_printf(arena, "%s → %s", verdict_shown(before), strip);
}
