/* honest_told.c - what a record comes to, in words. */
#include "arena.h"
#include "chain.h"
#include "claim_support.h"
#include "dissents.h"
#include "entries.h"
#include "entry.h"
#include "history.h"
#include "honest.h"
#include "text.h"
#include "verdict.h"

static const char *event_told(struct arena *arena, const struct event *event)
{
	return arena_printf(arena, "%.8s %s>%s%s%s%s%s%s %.8s %ld %d %s",
		event->entry->hash, verdict_shown(event->from),
		verdict_shown(event->to), event->undone ? " undone" : "",
		event->awaits ? " awaits" : "",
		event->ignored ? " ignored" : "",
		event->is_of_other_words ? " of other words" : "",
		event_is_open(event) ? " open" : "",
		event->answer ? event->answer->hash : "-", event->old_resolves,
		event->old_cadence, event->old_title ? event->old_title : "-");
}

static const char *heads_told(
	struct arena *arena, const struct history *history)
{
	const struct texts none = { NULL, 0 };
	const struct texts heads = chain_heads(arena, &history->lineage, &none);

	return texts_joined(arena, &heads, ' ');
}

static const char *told(struct arena *arena, const struct history *history)
{
	const struct opening *opening = &history->opening;
	struct texts events = { NULL, 0 };
	size_t i;

	for (i = 0; i < history->count; i++)
		texts_add(
			arena, &events, event_told(arena, &history->events[i]));
	return arena_printf(arena,
		"%s%s\n%s %s %s %d %ld %d | %ld %ld %d %ld %d %s\n%s",
		texts_joined(arena, &events, '\n'),
		standing_told(arena, &history->standing),
		history->text ? history->text : "-",
		history->statement ? history->statement : "-",
		history->title ? history->title : "-", history->is_titled,
		history->resolves, history->cadence, opening->published,
		opening->reviewed, opening->verdict, opening->next_review,
		history->has_rivals,
		history->waiting ? history->waiting->hash : "-",
		heads_told(arena, history));
}

const char *person_answer(
	struct arena *arena, struct world *world, const struct person *person)
{
	struct entries record = person_record(arena, world, person);
	const struct history history =
		person_history(arena, world, person, &record);

	return told(arena, &history);
}
