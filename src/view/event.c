/* event.c - what an entry did, in words. */
#include "event.h"

#include "arena.h"
#include "date.h"
#include "dissents.h"
#include "entry.h"
#include "history.h"
#include "text_utf8.h"
#include "verdict.h"

static const char *verdict_words(
	struct arena *arena, enum verdict from, enum verdict to)
{
	if (from == to || from == VERDICT_NONE)
		return verdict_shown(to);
	return arena_printf(
		arena, "%s → %s", verdict_shown(from), verdict_shown(to));
}

/* A draft changed nothing by itself: this says what it proposes. */
static const char *review_words(struct arena *arena, const struct event *event)
{
	const char *proposed = verdict_shown(event->entry->verdict);

	if (!event->entry->draft)
		return verdict_words(arena, event->from, event->to);
	if (event->awaits)
		return arena_printf(arena, "%s, awaiting sign-off", proposed);
	if (!event->answer)
		return arena_printf(arena, "%s, not signed off", proposed);
	return arena_printf(arena, "%s, signed off by %s", proposed,
		text_printable(arena, event->answer->by));
}

static const char *dissent_words(struct arena *arena, const struct event *event)
{
	const struct entry *dissent = event->entry, *review = event->answer;
	const char *words = arena_printf(arena, "from %s%s",
		text_printable(arena, dissent->from),
		dissent->material ? ", material" : "");

	if (!review)
		return arena_printf(arena, "%s%s", words,
			event_is_open(event) ? ", open" : "");
	return arena_printf(arena, "%s, weighed %s by %s", words,
		date_shown(arena, review->on),
		text_printable(arena, review->by));
}

static const char *number_shown(struct arena *arena, int number)
{
	return number ? arena_printf(arena, "%d", number) : "-";
}

static const char *change_words(struct arena *arena, const struct event *event)
{
	const struct entry *entry = event->entry;
	const char *resolves = "", *cadence = "";

	if (event->old_resolves != entry->resolves)
		resolves = arena_printf(arena, "resolves %s → %s",
			date_shown(arena, event->old_resolves),
			date_shown(arena, entry->resolves));
	if (event->old_cadence != entry->cadence)
		cadence = arena_printf(arena, "cadence %s → %s",
			number_shown(arena, event->old_cadence),
			number_shown(arena, entry->cadence));
	return arena_printf(arena, "%s%s%s", resolves,
		*resolves && *cadence ? ", " : "", cadence);
}

static const char *close_words(struct arena *arena, const struct event *event)
{
	const struct entry *entry = event->entry;
	const char *state = state_name(entry->state);

	if (entry->successor)
		return arena_printf(arena, "%s by %s", state,
			text_printable(arena, entry->successor));
	if (entry->verdict)
		return arena_printf(arena, "%s, %s", state,
			verdict_words(arena, event->from, event->to));
	return state;
}

static const char *words_of(struct arena *arena, const struct event *event)
{
	const struct entry *entry = event->entry;

	switch (entry->kind) {
	case ENTRY_PUBLISHED:
	case ENTRY_SIGNOFF:
	case ENTRY_UNDO:
		return verdict_words(arena, event->from, event->to);
	case ENTRY_REVIEW:
		return review_words(arena, event);
	case ENTRY_POSTPONE:
		return arena_printf(
			arena, "to %s", date_shown(arena, entry->next_review));
	case ENTRY_CHANGE:
		return change_words(arena, event);
	case ENTRY_DISSENT:
		return dissent_words(arena, event);
	case ENTRY_CORRECTION:
		return entry->about ? entry->about : "";
	case ENTRY_CLOSE:
		return close_words(arena, event);
	case ENTRY_REOPEN:
		break;
	}
	return "";
}

const char *event_words(struct arena *arena, const struct event *event)
{
	const char *words = words_of(arena, event);

	return event->undone ? arena_printf(arena, "%s%s(undone)", words,
				       *words ? " " : "")
			     : words;
}
