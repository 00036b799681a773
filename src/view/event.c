/* event.c - what an entry did, in words. */
#include "event.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "dissents.h"
#include "entry.h"
#include "entry_members.h"
#include "history.h"
#include "standing.h"
#include "text_utf8.h"
#include "verdict.h"

typedef const char *verdict_fn(enum verdict verdict);

static const char *verdict_words(
	struct arena *arena, const struct event *event, verdict_fn *name)
{
	enum verdict from = event->from, to = event->to;

	if (from == to || from == VERDICT_NONE)
		return name(to);
	return arena_printf(arena, "%s → %s", name(from), name(to));
}

/* A draft changed nothing by itself: this says what it proposes. */
static const char *review_words(
	struct arena *arena, const struct event *event, verdict_fn *name)
{
	const char *proposed = name(event->entry->verdict);

	if (!event->entry->draft)
		return verdict_words(arena, event, name);
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

/* Adds a change of one thing, where there is one, to those before it. */
static const char *add_change(struct arena *arena, const char *words,
	const char *what, const char *from, const char *to)
{
	if (strcmp(from, to) == 0)
		return words;
	return arena_printf(arena, "%s%s%s %s → %s", words, *words ? ", " : "",
		what, from, to);
}

static const char *title_shown(struct arena *arena, const char *title)
{
	return title ? text_printable(arena, title) : "-";
}

static const char *change_words(struct arena *arena, const struct event *event)
{
	const struct entry *entry = event->entry;
	const bool is_old = entry->version == VERSION_OLD;
	const char *words = "";

	if (is_old || entry->given & MEMBER(RESOLVES))
		words = add_change(arena, words, "resolves",
			date_shown(arena, event->old_resolves),
			date_shown(arena, entry->resolves));
	if (is_old || entry->given & MEMBER(CADENCE))
		words = add_change(arena, words, "cadence",
			number_shown(arena, event->old_cadence),
			number_shown(arena, entry->cadence));
	if (entry->given & MEMBER(TITLE))
		words = add_change(arena, words, "title",
			title_shown(arena, event->old_title),
			title_shown(arena, entry->title));
	return words;
}

static const char *close_words(
	struct arena *arena, const struct event *event, verdict_fn *name)
{
	const struct entry *entry = event->entry;
	const char *state = state_name(entry->state);

	if (entry->successor)
		return arena_printf(arena, "%s by %s", state,
			text_printable(arena, entry->successor));
	if (entry->verdict)
		return arena_printf(arena, "%s, %s", state,
			verdict_words(arena, event, name));
	return state;
}

static const char *words_of(
	struct arena *arena, const struct event *event, verdict_fn *name)
{
	const struct entry *entry = event->entry;

	switch (entry->kind) {
	case ENTRY_PUBLISHED:
	case ENTRY_SIGNOFF:
	case ENTRY_UNDO:
		return verdict_words(arena, event, name);
	case ENTRY_REVIEW:
		return review_words(arena, event, name);
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
		return close_words(arena, event, name);
	case ENTRY_REOPEN:
		return entry->rule == REASON_NEVER
			       ? ""
			       : arena_printf(arena, "next %s",
					 date_shown(arena, entry->next_review));
	}
	return "";
}

/* What keeps an entry from counting as it is, or tells that it was written down
 * afterwards; or NULL. */
static const char *reserve(const struct event *event)
{
	if (event->undone)
		return "undone";
	if (event->ignored)
		return "does not count";
	if (event->is_of_other_words)
		return "of the words before";
	return event->entry->imported ? "imported" : NULL;
}

static const char *reserved(
	struct arena *arena, const struct event *event, const char *words)
{
	const char *but = reserve(event);

	if (!but)
		return words;
	return arena_printf(arena, "%s%s(%s)", words, *words ? " " : "", but);
}

const char *event_words(struct arena *arena, const struct event *event)
{
	return reserved(arena, event, words_of(arena, event, verdict_shown));
}

/* What comes before the words, where they do not say what the entry is. */
static const char *deed(enum entry_kind kind)
{
	static const char *const deeds[] = {
		[ENTRY_PUBLISHED] = "published",
		[ENTRY_REVIEW] = "",
		[ENTRY_POSTPONE] = "postponed",
		[ENTRY_CHANGE] = "changed",
		[ENTRY_DISSENT] = "dissent",
		[ENTRY_CORRECTION] = "correction",
		[ENTRY_SIGNOFF] = "signed off",
		[ENTRY_CLOSE] = "",
		[ENTRY_REOPEN] = "reopened",
		[ENTRY_UNDO] = "undo:",
	};

	return deeds[kind];
}

const char *event_phrase(struct arena *arena, const struct event *event)
{
	const char *words = words_of(arena, event, verdict_signed);
	const char *before = deed(event->entry->kind);

	return reserved(arena, event,
		arena_printf(arena, "%s%s%s", before,
			*before && *words ? " " : "", words));
}
