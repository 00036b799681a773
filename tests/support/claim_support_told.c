/* claim_support_told.c - what the entries of a story add up to, in words. */
#include "claim_support_story.h"

#include <limits.h>

#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "date.h"
#include "dissents.h"
#include "entries.h"
#include "entry.h"
#include "history.h"
#include "verdict.h"

struct claim story_claim(void)
{
	return (struct claim){
		.id = "A-1", .claim = STORY_SENTENCE, .resolves = NO_DATE
	};
}

struct history story_history(struct arena *arena, struct entries *entries)
{
	const struct claim claim = story_claim();
	const struct circumstances circumstances = { .today = LONG_MAX };

	return history_of(arena, &claim, &circumstances, entries);
}

const char *entries_told(struct arena *arena, const struct entries *entries)
{
	const char *told = "";
	size_t i;

	for (i = 0; i < entries->count; i++)
		told = arena_printf(arena, "%s%s:%s ", told,
			entries->items[i]->claim, entries->items[i]->note);
	return told;
}

static const char *event_told(struct arena *arena, const struct event *event)
{
	return arena_printf(arena, "%s %s>%s%s%s%s%s%s%s%s; ",
		event->entry->note, verdict_shown(event->from),
		verdict_shown(event->to), event->undone ? " undone" : "",
		event->awaits ? " awaits" : "",
		event->ignored ? " ignored" : "",
		event->is_of_other_words ? " of other words" : "",
		event_is_open(event) ? " open" : "",
		event->answer ? " answered by " : "",
		event->answer ? event->answer->note : "");
}

const char *history_told(struct arena *arena, const struct history *history)
{
	const char *told = "";
	size_t i;

	for (i = 0; i < history->count; i++)
		told = arena_printf(arena, "%s%s", told,
			event_told(arena, &history->events[i]));
	return arena_printf(
		arena, "%s%s", told, standing_told(arena, &history->standing));
}

static const char *sum_told(struct arena *arena, struct entries entries)
{
	const struct history history = story_history(arena, &entries);

	return history_told(arena, &history);
}

const char *tell_story(struct arena *arena, const char *text)
{
	return sum_told(arena, story_of(arena, text));
}

const char *tell_old_story(struct arena *arena, const char *text)
{
	return sum_told(arena, old_story_of(arena, text));
}

const char *tell_either_story(struct arena *arena, const char *text)
{
	const char *now = tell_story(arena, text);
	const char *old = tell_old_story(arena, text);

	return strcmp(now, old) == 0
		       ? now
		       : arena_printf(arena, "NOW %s OLD %s", now, old);
}
