/* entry_parse.c - reading one line of the journal. */
#include "entry_parse.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "cursor.h"
#include "date.h"
#include "digest.h"
#include "entry.h"
#include "entry_kinds.h"
#include "entry_members.h"
#include "error.h"
#include "fields.h"
#include "text.h"
#include "verdict.h"

static bool find_verdict(const char *text, enum verdict *verdict)
{
	*verdict = verdict_parse(text);
	return *verdict && strcmp(verdict_token(*verdict), text) == 0;
}

/* The states in which a close leaves a claim. */
static bool find_state(const char *text, enum state *state)
{
	*state = state_parse(text);
	return *state > STATE_OPEN && strcmp(state_name(*state), text) == 0;
}

enum { DATE_LENGTH = 10, TIME_LENGTH = 20, NOT_DIGITS = 100 };

static int two_digits(const char *text)
{
	if (!isdigit((unsigned char)text[0]) ||
		!isdigit((unsigned char)text[1]))
		return NOT_DIGITS;
	return 10 * (text[0] - '0') + text[1] - '0';
}

/* Returns whether text is a time as 2026-08-20T07:12:33Z (RFC 3339). */
static bool is_time(struct arena *arena, const char *text)
{
	const char *clock = text + DATE_LENGTH;

	return strlen(text) == TIME_LENGTH &&
	       date_parse(arena_copy_bytes(arena, text, DATE_LENGTH)) !=
		       NO_DATE &&
	       clock[0] == 'T' && two_digits(clock + 1) < 24 &&
	       clock[3] == ':' && two_digits(clock + 4) < 60 &&
	       clock[6] == ':' && two_digits(clock + 7) <= 60 &&
	       clock[9] == 'Z';
}

static bool is_among(const char *const *words, const char *text)
{
	for (; *words; words++) {
		if (strcmp(*words, text) == 0)
			return true;
	}
	return false;
}

static bool is_hash(const char *text)
{
	return strlen(text) == DIGEST_CHARACTERS &&
	       strspn(text, "0123456789abcdef") == DIGEST_CHARACTERS;
}

static bool are_hashes(const struct texts *list)
{
	size_t i;

	for (i = 0; i < list->count; i++) {
		if (!is_hash(list->items[i]))
			return false;
	}
	return true;
}

static bool parse_value(struct arena *arena, enum value_form form,
	const char *text, void *place)
{
	switch (form) {
	case VALUE_DATE:
		*(long *)place = date_parse(text);
		return *(long *)place != NO_DATE;
	case VALUE_KIND:
		return entry_kind_parse(text, place);
	case VALUE_VERDICT:
		return find_verdict(text, place);
	case VALUE_STATE:
		return find_state(text, place);
	default:
		*(const char **)place = text;
	}
	switch (form) {
	case VALUE_ID:
		return is_id(text);
	case VALUE_TIME:
		return is_time(arena, text);
	case VALUE_HASH:
		return is_hash(text);
	case VALUE_ABOUT:
		return is_among(entry_about_names, text);
	default:
		return true;
	}
}

static bool read_string(
	struct cursor *cursor, const struct member *member, void *place)
{
	const char *start = cursor->at, *text;

	if (!cursor_read_string(cursor, &text))
		return false;
	if (parse_value(cursor->arena, member->form, text, place))
		return true;
	cursor->at = start;
	return false;
}

static bool read_value(
	struct cursor *cursor, const struct member *member, struct entry *entry)
{
	void *place = (char *)entry + member->place;
	const char *start = cursor->at;

	switch (member->form) {
	case VALUE_TEXTS:
		return cursor_read_list(cursor, place);
	case VALUE_HASHES:
		if (!cursor_read_list(cursor, place))
			return false;
		if (are_hashes(place))
			return true;
		cursor->at = start;
		return false;
	case VALUE_NUMBER:
		return cursor_read_number(cursor, place);
	case VALUE_FLAG:
		return cursor_read_flag(cursor, place);
	default:
		return read_string(cursor, member, place);
	}
}

/* Steps behind the name of a member, if that is what stands here. */
static bool skip_name(struct cursor *cursor, const struct member *member)
{
	const char *start = cursor->at;

	if (cursor_skip(cursor, member == entry_members ? "{\"" : ",\"") &&
		cursor_skip(cursor, member->name) && cursor_skip(cursor, "\":"))
		return true;
	cursor->at = start;
	return false;
}

/* Reads all members but the hash, and sets those that are there. */
static bool read_members(
	struct cursor *cursor, struct entry *entry, member_set *members)
{
	size_t i;

	*members = 0;
	for (i = 0; i < MEMBER_COUNT; i++) {
		if (!skip_name(cursor, &entry_members[i])) {
			if (i <= MEMBER_KIND)
				return false;
			continue;
		}
		*members |= (member_set)1 << i;
		if (!read_value(cursor, &entry_members[i], entry))
			return false;
	}
	return true;
}

static int check_hash(struct arena *arena, const char *line, size_t length,
	const struct entry *entry, struct error *err)
{
	char *text = arena_copy_bytes(arena, line, length + 1);

	text[length] = '}';
	if (strcmp(digest_of(text, length + 1).hex, entry->hash) == 0)
		return 0;
	return fail(err, INVALID,
		"this entry was changed after it was written: its hash is not "
		"that of the line; put it back as it was");
}

int entry_parse(struct arena *arena, const char *line, size_t length,
	struct entry *entry, struct error *err)
{
	struct cursor cursor = { arena, line, line + length };
	member_set members;
	size_t hashed;
	bool is_known;

	*entry = (struct entry){ .on = NO_DATE,
		.published = NO_DATE,
		.next_review = NO_DATE,
		.resolves = NO_DATE };
	is_known = read_members(&cursor, entry, &members);
	hashed = (size_t)(cursor.at - line);
	if (!is_known || !cursor_skip(&cursor, HASH_MEMBER))
		return fail(err, INVALID,
			"not an entry as vigil writes it, from character %zu "
			"on",
			hashed + 1);
	cursor.at--;
	if (!cursor_read_string(&cursor, &entry->hash) ||
		!cursor_skip(&cursor, "}") || cursor.at != cursor.end)
		return fail(err, INVALID,
			"not a whole entry; put the line back as it was");
	if (entry_check_members(entry, members, err) < 0)
		return -1;
	return check_hash(arena, line, hashed, entry, err);
}
