/* entry.c - writing one line of the record. */
#include "entry.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "digest.h"
#include "entry_kinds.h"
#include "entry_members.h"
#include "json.h"
#include "standing.h"
#include "text.h"
#include "text_stream.h"
#include "verdict.h"

const char *const entry_about_names[] = { "factual", "wording", "source",
	"scope", NULL };

struct entry *entry_new(
	struct arena *arena, const char *claim, enum entry_kind kind, long on)
{
	struct entry *entry = arena_alloc(arena, sizeof(*entry));

	entry->claim = claim;
	entry->kind = kind;
	entry->on = on;
	entry->version = VERSION_NOW;
	entry->published = entry->reviewed = NO_DATE;
	entry->next_review = entry->resolves = NO_DATE;
	return entry;
}

const char *entry_member_text(struct arena *arena, const struct member *member,
	const struct entry *entry)
{
	const void *place = (const char *)entry + member->place;
	enum state state;

	switch (member->form) {
	case VALUE_DATE:
		return date_iso(arena, *(const long *)place);
	case VALUE_KIND:
		return entry_kind_name(*(const enum entry_kind *)place);
	case VALUE_VERDICT:
		return verdict_token(*(const enum verdict *)place);
	case VALUE_RULE:
		return reason_rule(*(const enum reason *)place);
	case VALUE_STATE:
		state = *(const enum state *)place;
		return state == STATE_DRAFT ? NULL : state_name(state);
	default:
		return *(const char *const *)place;
	}
}

static void write_list(FILE *out, const struct texts *list)
{
	size_t i;

	for (i = 0; i < list->count; i++) {
		putc(i == 0 ? '[' : ',', out);
		json_string(out, list->items[i]);
	}
	putc(']', out);
}

static void write_links(FILE *out, const struct texts *links)
{
	if (links->count == 1)
		json_string(out, links->items[0]);
	else
		write_list(out, links);
}

static bool is_text(const struct member *member)
{
	switch (member->form) {
	case VALUE_TEXTS:
	case VALUE_HASHES:
	case VALUE_LINKS:
	case VALUE_NUMBER:
	case VALUE_FLAG:
		return false;
	default:
		return true;
	}
}

/* Returns whether a member that is no text has a value. */
static bool has_value(const struct member *member, const struct entry *entry)
{
	const void *place = (const char *)entry + member->place;

	switch (member->form) {
	case VALUE_NUMBER:
		return *(const int *)place != 0;
	case VALUE_FLAG:
		return *(const bool *)place;
	default:
		return ((const struct texts *)place)->count > 0;
	}
}

static void write_value(
	FILE *out, const struct member *member, const struct entry *entry)
{
	const void *place = (const char *)entry + member->place;

	switch (member->form) {
	case VALUE_LINKS:
		write_links(out, place);
		return;
	case VALUE_NUMBER:
		fprintf(out, "%d", *(const int *)place);
		return;
	case VALUE_FLAG:
		fputs("true", out);
		return;
	default:
		write_list(out, place);
	}
}

/* What a change takes out is written as null. */
static bool is_taken_out(const struct entry *entry, size_t number)
{
	return entry->kind == ENTRY_CHANGE && entry->version &&
	       entry->given >> number & 1;
}

static void write_name(FILE *out, size_t number)
{
	fputs(number == 0 ? "{\"" : ",\"", out);
	fputs(entry_members[number].name, out);
	fputs("\":", out);
}

static void write_member(FILE *out, struct arena *arena, size_t number,
	const struct entry *entry)
{
	const struct member *member = &entry_members[number];
	const char *text = is_text(member)
				   ? entry_member_text(arena, member, entry)
				   : NULL;
	bool has = is_text(member) ? text != NULL : has_value(member, entry);

	if (!has && !is_taken_out(entry, number))
		return;
	write_name(out, number);
	if (has && !text)
		write_value(out, member, entry);
	else
		json_string(out, text);
}

static char *with_hash(
	struct arena *arena, const char *text, size_t size, const char *hash)
{
	size_t member = sizeof(HASH_MEMBER) - 1;
	char *line = arena_alloc(arena, size + member + DIGEST_CHARACTERS + 3);
	char *out = line;

	memcpy(out, text, size - 1);
	out += size - 1;
	memcpy(out, HASH_MEMBER, member);
	out += member;
	memcpy(out, hash, DIGEST_CHARACTERS);
	out += DIGEST_CHARACTERS;
	*out++ = '"';
	*out++ = '}';
	*out = '\0';
	return line;
}

static char *write_members(
	struct arena *arena, const struct entry *entry, size_t *length)
{
	struct text_stream line;
	char *text;
	size_t i;

	text_stream_open(&line);
	for (i = 0; i < MEMBER_COUNT; i++)
		write_member(line.out, arena, i, entry);
	putc('}', line.out);
	text = text_stream_close(&line, arena);
	*length = line.length;
	return text;
}

char *entry_line(struct arena *arena, struct entry *entry)
{
	size_t length;
	const char *text = write_members(arena, entry, &length);

	entry->hash = arena_copy(arena, digest_of(text, length).hex);
	return with_hash(arena, text, length, entry->hash);
}

char *entry_signed_text(struct arena *arena, const struct entry *entry)
{
	struct entry bare = *entry;
	size_t ignored;

	bare.signature = NULL;
	bare.given &= ~MEMBER(SIGNATURE);
	return write_members(arena, &bare, &ignored);
}
