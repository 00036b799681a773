/* claim_support_story.c - the entries of a claim, from a few words. */
#include "claim_support_story.h"

#include <stdlib.h>

#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "date.h"
#include "dissents.h"
#include "entries.h"
#include "entry.h"
#include "entry_kinds.h"
#include "entry_members.h"
#include "history.h"
#include "text.h"
#include "verdict.h"

static const char *hash_named(const struct entries *entries, const char *name)
{
	size_t i;

	for (i = 0; i < entries->count; i++) {
		if (strcmp(entries->items[i]->note, name) == 0)
			return entries->items[i]->hash;
	}
	fail_msg("the story has no %s yet", name);
	return NULL;
}

static void take_plain_word(struct entry *entry, const char *word)
{
	if (strcmp(word, "draft") == 0) {
		entry->draft = true;
	} else if (strcmp(word, "material") == 0) {
		entry->material = true;
	} else if (state_parse(word) > STATE_OPEN) {
		entry->state = state_parse(word);
	} else {
		entry->verdict = verdict_parse(word);
		assert_int_not_equal(entry->verdict, VERDICT_NONE);
	}
}

/* Reads one of the words that may stand behind the day. */
static void take_word(struct arena *arena, const struct entries *before,
	struct entry *entry, const char *word)
{
	switch (*word) {
	case '<':
		entry->previous = word[1] ? hash_named(before, word + 1) : NULL;
		break;
	case '-':
		texts_add(arena, &entry->undoes, hash_named(before, word + 1));
		break;
	case '=':
		entry->next_review = day(word + 1);
		break;
	case '@':
		entry->recorded = word + 1;
		break;
	case '+':
		texts_add(arena, &entry->weighed, hash_named(before, word + 1));
		break;
	case '~':
		entry->signs = hash_named(before, word + 1);
		break;
	case ':':
		entry->by = word + 1;
		break;
	case '!':
		entry->resolves = day(word + 1);
		break;
	case '#':
		entry->cadence = atoi(word + 1);
		break;
	case '^':
		entry->successor = word + 1;
		break;
	default:
		take_plain_word(entry, word);
	}
}

static enum entry_kind kind_named(const char *name)
{
	enum entry_kind kind = ENTRY_PUBLISHED;

	assert_true(entry_kind_parse(name, &kind));
	return kind;
}

static void complete(struct arena *arena, struct entry *entry, const char *on)
{
	entry->on = day(on);
	entry->published = entry->next_review = entry->resolves = NO_DATE;
	entry->claim = "A-1";
	if (entry->kind == ENTRY_PUBLISHED) {
		entry->published = entry->on;
	} else if (entry->kind != ENTRY_CHANGE) {
		entry->by = "Peter";
		entry->recorded = arena_printf(arena, "%sT12:00:00Z", on);
	}
	if (entry->kind == ENTRY_DISSENT)
		entry->from = "Dora";
	if (entry_kind_must(entry->kind) & MEMBER(STATEMENT))
		entry->statement = A_HASH;
}

static struct entry *step_of(
	struct arena *arena, const struct entries *before, char *text)
{
	struct entry *entry = arena_alloc(arena, sizeof(*entry));
	char *rest, *word;

	if (before->count)
		entry->previous = before->items[before->count - 1]->hash;
	entry->note = strtok_r(text, " ", &rest);
	entry->kind = kind_named(strtok_r(NULL, " ", &rest));
	complete(arena, entry, strtok_r(NULL, " ", &rest));
	while ((word = strtok_r(NULL, " ", &rest)))
		take_word(arena, before, entry, word);
	entry_line(arena, entry);
	return entry;
}

struct entries story_of(struct arena *arena, const char *text)
{
	struct entries entries = { NULL, 0 };
	char *rest, *step = strtok_r(arena_copy(arena, text), ";", &rest);

	for (; step; step = strtok_r(NULL, ";", &rest)) {
		if (step[strspn(step, " ")])
			entries_add(arena, &entries,
				step_of(arena, &entries, step));
	}
	return entries;
}

void entries_shuffle(struct entries *entries, unsigned *seed)
{
	struct entry **items = entries->items;
	size_t i;

	for (i = entries->count; i > 1; i--) {
		size_t other = (*seed >> 16) % i;
		struct entry *moved = items[other];

		items[other] = items[i - 1];
		items[i - 1] = moved;
		*seed = *seed * 1664525 + 1013904223;
	}
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

const char *history_told(struct arena *arena, const struct history *history)
{
	const char *told = "";
	size_t i;

	for (i = 0; i < history->count; i++) {
		const struct event *event = &history->events[i];

		told = arena_printf(arena, "%s%s %s>%s%s%s%s%s%s; ", told,
			event->entry->note, verdict_shown(event->from),
			verdict_shown(event->to),
			event->undone ? " undone" : "",
			event->awaits ? " awaits" : "",
			event_is_open(event) ? " open" : "",
			event->answer ? " answered by " : "",
			event->answer ? event->answer->note : "");
	}
	return arena_printf(
		arena, "%s%s", told, standing_told(arena, &history->standing));
}

const char *tell_story(struct arena *arena, const char *text)
{
	const struct claim claim = { .id = "A-1", .resolves = NO_DATE };
	struct entries entries = story_of(arena, text);
	const struct history history = history_of(arena, &claim, 0, &entries);

	return history_told(arena, &history);
}
