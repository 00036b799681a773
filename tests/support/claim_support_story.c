/* claim_support_story.c - the entries of a claim, from a few words. */
#include "claim_support_story.h"

#include <stdbool.h>
#include <stdlib.h>

#include "arena.h"
#include "claim_support.h"
#include "claim_support_whole.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "entry_kinds.h"
#include "entry_members.h"
#include "text.h"
#include "verdict.h"

struct entry *story_entry(const struct entries *entries, const char *name)
{
	size_t i;

	for (i = 0; i < entries->count; i++) {
		if (strcmp(entries->items[i]->note, name) == 0)
			return entries->items[i];
	}
	fail_msg("the story has no %s", name);
	return NULL;
}

static const char *hash_named(const struct entries *entries, const char *name)
{
	return strcmp(name, "?") == 0 ? A_HASH
				      : story_entry(entries, name)->hash;
}

static void read_plain_word(struct entry *entry, const char *word)
{
	if (strcmp(word, "draft") == 0) {
		entry->draft = true;
	} else if (strcmp(word, "material") == 0) {
		entry->material = true;
	} else if (strcmp(word, "imported") == 0) {
		entry->imported = true;
	} else if (strcmp(word, "old") == 0) {
		entry->version = VERSION_OLD;
	} else if (strcmp(word, "new") == 0) {
		entry->version = VERSION_NOW;
	} else if (state_parse(word) > STATE_OPEN) {
		entry->state = state_parse(word);
	} else {
		entry->verdict = verdict_parse(word);
		assert_int_not_equal(entry->verdict, VERDICT_NONE);
	}
}

static const char *words_of(struct arena *arena, const char *word)
{
	char *words = arena_copy(arena, word), *at;

	for (at = words; *at; at++)
		*at = *at == '_' ? ' ' : *at;
	return words;
}

/* Sets an empty list where there is none: that says more than nothing. */
static void read_previous(struct arena *arena, const struct entries *before,
	struct texts *previous, const char *name)
{
	if (*name)
		texts_add(arena, previous, hash_named(before, name));
	else
		previous->items = arena_alloc(arena, sizeof(char *));
}

/* Reads a word that names another entry; returns false if it is none. */
static bool read_link(struct arena *arena, const struct entries *before,
	struct entry *entry, const char *word)
{
	switch (*word) {
	case '<':
		read_previous(arena, before, &entry->previous, word + 1);
		return true;
	case '-':
		texts_add(arena, &entry->undoes, hash_named(before, word + 1));
		return true;
	case '+':
		texts_add(arena, &entry->weighed, hash_named(before, word + 1));
		return true;
	case '~':
		entry->signs = hash_named(before, word + 1);
		return true;
	default:
		return false;
	}
}

/* Reads a word of what a change may take out; returns false if it is none. */
static bool read_change(
	struct arena *arena, struct entry *entry, const char *word)
{
	switch (*word) {
	case '!':
		entry->given |= MEMBER(RESOLVES);
		entry->resolves = day(word[1] ? word + 1 : NULL);
		return true;
	case '#':
		entry->given |= MEMBER(CADENCE);
		entry->cadence = atoi(word + 1);
		return true;
	case '*':
		entry->given |= MEMBER(TITLE);
		entry->title = word[1] ? words_of(arena, word + 1) : NULL;
		return true;
	default:
		return false;
	}
}

static void read_value(
	struct arena *arena, struct entry *entry, const char *word)
{
	switch (*word) {
	case '=':
		entry->next_review = day(word + 1);
		break;
	case '@':
		entry->recorded = word + 1;
		break;
	case ':':
		entry->by = words_of(arena, word + 1);
		break;
	case '^':
		entry->successor = word + 1;
		break;
	case '\'':
		entry->text = words_of(arena, word + 1);
		break;
	case '$':
		entry->published = day(word + 1);
		break;
	case '%':
		entry->reviewed = day(word + 1);
		break;
	default:
		read_plain_word(entry, word);
	}
}

static enum entry_kind kind_named(const char *name)
{
	enum entry_kind kind = ENTRY_PUBLISHED;

	assert_true(entry_kind_parse(name, &kind));
	return kind;
}

static bool may_have(const struct entry *entry, member_set members)
{
	return (entry_kind_must(entry->kind, entry->version) |
		       entry_kind_may(entry->kind, entry->version)) &
	       members;
}

/* What is not said of itself does not hang on the entries before it. */
static void fill(struct arena *arena, struct entry *entry)
{
	if (entry->kind == ENTRY_PUBLISHED && entry->published == NO_DATE)
		entry->published = entry->on;
	if (!may_have(entry, MEMBER(BY)))
		return;
	if (!entry->by)
		entry->by = "Peter";
	if (!entry->recorded)
		entry->recorded = arena_printf(
			arena, "%sT12:00:00Z", date_iso(arena, entry->on));
	if (entry->kind == ENTRY_DISSENT)
		entry->from = "Dora";
}

const char *story_line(struct arena *arena, const struct entry *entry)
{
	struct entry copy = *entry;

	if (!may_have(entry, MEMBER(NOTE)))
		copy.note = NULL;
	return entry_line(arena, &copy);
}

/* A name is a note also where the line has none. */
static void seal(struct arena *arena, struct entry *entry)
{
	const char *name = entry->note;

	if (!may_have(entry, MEMBER(NOTE)))
		entry->note = NULL;
	entry_line(arena, entry);
	entry->note = name;
}

static struct entry *step_of(struct arena *arena, const struct entries *before,
	int version, char *text)
{
	char *rest, *word, *name = strtok_r(text, " ", &rest);
	enum entry_kind kind = kind_named(strtok_r(NULL, " ", &rest));
	struct entry *entry =
		entry_new(arena, "A-1", kind, day(strtok_r(NULL, " ", &rest)));

	entry->note = name;
	entry->version = version;
	while ((word = strtok_r(NULL, " ", &rest))) {
		if (!read_link(arena, before, entry, word) &&
			!read_change(arena, entry, word))
			read_value(arena, entry, word);
	}
	fill(arena, entry);
	entry_complete(arena, before, entry);
	seal(arena, entry);
	return entry;
}

static struct entries steps_of(
	struct arena *arena, const char *text, int version)
{
	struct entries entries = { NULL, 0 };
	char *rest, *step = strtok_r(arena_copy(arena, text), ";", &rest);

	for (; step; step = strtok_r(NULL, ";", &rest)) {
		if (step[strspn(step, " ")])
			entries_add(arena, &entries,
				step_of(arena, &entries, version, step));
	}
	return entries;
}

struct entries story_of(struct arena *arena, const char *text)
{
	return steps_of(arena, text, VERSION_NOW);
}

struct entries old_story_of(struct arena *arena, const char *text)
{
	return steps_of(arena, text, VERSION_OLD);
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
