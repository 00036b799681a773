/* event_told.c - what an entry did, in the words of a site. */
#include "event_told.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "entry.h"
#include "entry_members.h"
#include "history.h"
#include "promise.h"
#include "schedule.h"
#include "standing.h"
#include "verdict.h"
#include "words.h"

/* ---- changes ---- */

static const char *day_or_none(
	struct arena *arena, const struct words *words, long day)
{
	return day == NO_DATE ? words->texts[WORD_NONE]
			      : words_day(arena, words, day);
}

static const char *number_or_none(
	struct arena *arena, const struct words *words, int number)
{
	return number ? arena_printf(arena, "%d", number)
		      : words->texts[WORD_NONE];
}

static const char *text_or_none(const struct words *words, const char *text)
{
	return text ? text : words->texts[WORD_NONE];
}

/* Adds a change of one thing, where there is one, to those before it. */
static const char *add_change(struct arena *arena, const struct words *words,
	const char *told, enum word what, const char *const moved[2])
{
	const char *change;

	if (strcmp(moved[0], moved[1]) == 0)
		return told;
	change = words_pair(arena, words, what,
		words_filled(arena, words, WORD_MOVE,
			FILL(AS_TEXT("from", moved[0]),
				AS_TEXT("to", moved[1]))));
	return *told ? arena_printf(arena, "%s · %s", told, change) : change;
}

static const char *change_told(struct arena *arena, const struct words *words,
	const struct event *event)
{
	const struct entry *entry = event->entry;
	const bool is_old = entry->version == VERSION_OLD;
	const char *const days[] = { day_or_none(
					     arena, words, event->old_resolves),
		day_or_none(arena, words, entry->resolves) };
	const char *const cadences[] = { number_or_none(arena, words,
						 event->old_cadence),
		number_or_none(arena, words, entry->cadence) };
	const char *const titles[] = { text_or_none(words, event->old_title),
		text_or_none(words, entry->title) };
	const char *told = "";

	if (is_old || entry->given & MEMBER(RESOLVES))
		told = add_change(arena, words, told, WORD_RESOLVES, days);
	if (is_old || entry->given & MEMBER(CADENCE))
		told = add_change(
			arena, words, told, WORD_ENTRY_CADENCE, cadences);
	if (entry->given & MEMBER(TITLE))
		told = add_change(arena, words, told, WORD_ENTRY_TITLE, titles);
	return told;
}

/* ---- closings ---- */

enum word event_closing(enum state state)
{
	if (state == STATE_SETTLED)
		return WORD_SETTLED;
	return state == STATE_RETIRED ? WORD_RETIRED : WORD_SUPERSEDED;
}

static const char *close_told(struct arena *arena, const struct words *words,
	const struct event *event)
{
	const struct entry *entry = event->entry;
	const struct filling move[] = { AS_MOVE("value", event->from,
						event->to),
		AS_WORD("label", words->texts[event_closing(entry->state)]),
		{ .name = NULL } };

	if (entry->successor)
		return words_pair(
			arena, words, WORD_SUPERSEDED_BY, entry->successor);
	if (entry->verdict)
		return words_filled(arena, words, WORD_PAIR, move);
	return words->texts[event_closing(entry->state)];
}

const char *event_told(struct arena *arena, const struct words *words,
	const struct event *event)
{
	switch (event->entry->kind) {
	case ENTRY_CLOSE:
		return close_told(arena, words, event);
	case ENTRY_CHANGE:
		return change_told(arena, words, event);
	case ENTRY_POSTPONE:
		return words_filled(arena, words, WORD_ENTRY_POSTPONED,
			FILL(AS_DAY("day", event->entry->next_review)));
	default:
		return "";
	}
}

const char *event_reserve(struct arena *arena, const struct words *words,
	const struct event *event)
{
	const char *told = "";

	if (event->is_of_other_words)
		told = words->texts[WORD_ENTRY_OTHER_WORDS];
	if (event->ignored)
		told = words_listed(
			arena, words, told, words->texts[WORD_ENTRY_UNCOUNTED]);
	if (event->entry->imported)
		told = words_listed(
			arena, words, told, words->texts[WORD_ENTRY_IMPORTED]);
	return told;
}

const char *event_about(const struct words *words, const char *about)
{
	static const struct {
		const char *name;
		enum word word;
	} kinds[] = { { "factual", WORD_ABOUT_FACTUAL },
		{ "wording", WORD_ABOUT_WORDING },
		{ "source", WORD_ABOUT_SOURCE },
		{ "scope", WORD_ABOUT_SCOPE } };
	size_t i;

	for (i = 0; about && i < sizeof(kinds) / sizeof(*kinds); i++) {
		if (strcmp(kinds[i].name, about) == 0)
			return words->texts[kinds[i].word];
	}
	return about ? about : "";
}

/* ---- why a review is due ---- */

static const char *rhythm(struct arena *arena, const struct words *words,
	const struct promise *promise, const struct due *due)
{
	const char *ladder = schedule_ladder(arena, promise);
	enum word word = WORD_DUE_CADENCE;

	if (due->reason == REASON_TOPIC)
		word = WORD_DUE_TOPIC;
	else if (due->reason == REASON_LADDER && strchr(ladder, ','))
		word = WORD_DUE_LADDER;
	return words_filled(arena, words, word,
		FILL(AS_NUMBER("days", due->days), AS_WORD("ladder", ladder)));
}

const char *reason_told(struct arena *arena, const struct words *words,
	const struct promise *promise, const struct standing *standing)
{
	static const enum word reasons[REASONS] = {
		[REASON_PINNED] = WORD_DUE_PINNED,
		[REASON_RESOLVES] = WORD_DUE_RESOLVES,
		[REASON_POSTPONED] = WORD_DUE_POSTPONED,
		[REASON_DISSENT] = WORD_DUE_DISSENT,
		[REASON_REOPENED] = WORD_DUE_REOPENED,
		[REASON_FORK] = WORD_DUE_FORK,
	};
	const struct due *due = &standing->due;

	switch (due->reason) {
	case REASON_CADENCE:
	case REASON_TOPIC:
	case REASON_LADDER:
		return words_listed(arena, words,
			rhythm(arena, words, promise, due),
			due->date == standing->reviewed + due->days
				? ""
				: words->texts[WORD_DUE_WORKDAY]);
	case REASON_NEVER:
	case REASONS:
		return words->texts[WORD_NONE];
	default:
		return words->texts[reasons[due->reason]];
	}
}
