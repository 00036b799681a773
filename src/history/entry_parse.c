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
#include "entry_members.h"
#include "error.h"
#include "verdict.h"

/* The first members, claim and kind, tell what an entry is. */
enum { ALWAYS_THERE = 2 };

static bool find_kind(const char *text, enum entry_kind *kind)
{
	size_t i;

	for (i = 0; entry_kind_names[i]; i++) {
		if (strcmp(text, entry_kind_names[i]) == 0) {
			*kind = (enum entry_kind)i;
			return true;
		}
	}
	return false;
}

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

static bool parse_value(struct arena *arena, const struct member *member,
	const char *text, void *place)
{
	switch (member->kind) {
	case MEMBER_DATE:
		*(long *)place = date_parse(text);
		return *(long *)place != NO_DATE;
	case MEMBER_TIME:
		*(const char **)place = text;
		return is_time(arena, text);
	case MEMBER_KIND:
		return find_kind(text, place);
	case MEMBER_VERDICT:
		return find_verdict(text, place);
	case MEMBER_STATE:
		return find_state(text, place);
	default:
		*(const char **)place = text;
		return true;
	}
}

static bool read_value(
	struct cursor *cursor, const struct member *member, struct entry *entry)
{
	void *place = (char *)entry + member->place;
	const char *start = cursor->at, *text;

	switch (member->kind) {
	case MEMBER_LIST:
		return cursor_read_list(cursor, place);
	case MEMBER_NUMBER:
		return cursor_read_number(cursor, place);
	case MEMBER_FLAG:
		return cursor_read_flag(cursor, place);
	default:
		break;
	}
	if (!cursor_read_string(cursor, &text))
		return false;
	if (parse_value(cursor->arena, member, text, place))
		return true;
	cursor->at = start;
	return false;
}

static bool read_member(
	struct cursor *cursor, const struct member *member, struct entry *entry)
{
	const char *start = cursor->at;

	if (cursor_skip(cursor, member == entry_members ? "{\"" : ",\"") &&
		cursor_skip(cursor, member->name) && cursor_skip(cursor, "\":"))
		return read_value(cursor, member, entry);
	cursor->at = start;
	return true;
}

/* What somebody recorded says who, and when. */
static bool is_signed(const struct entry *entry)
{
	return entry->by && entry->recorded;
}

static bool is_close(const struct entry *entry)
{
	return entry->state && entry->note &&
	       (entry->state == STATE_SETTLED) == (entry->verdict != 0) &&
	       (entry->state == STATE_SUPERSEDED) == (entry->successor != NULL);
}

static bool has_what_it_needs(const struct entry *entry)
{
	switch (entry->kind) {
	case ENTRY_PUBLISHED:
		return entry->verdict && entry->statement &&
		       entry->published != NO_DATE;
	case ENTRY_CHANGE:
		return true;
	case ENTRY_REVIEW:
		return entry->verdict && entry->statement;
	case ENTRY_POSTPONE:
		return entry->next_review != NO_DATE && entry->note;
	case ENTRY_DISSENT:
		return entry->from && entry->note && entry->statement;
	case ENTRY_CORRECTION:
		return entry->note && !entry->text == !entry->statement;
	case ENTRY_SIGNOFF:
		return entry->signs;
	case ENTRY_CLOSE:
		return is_close(entry);
	case ENTRY_REOPEN:
		return entry->note;
	case ENTRY_UNDO:
		return entry->undoes.count;
	}
	return false;
}

static bool is_complete(const struct entry *entry)
{
	return entry->claim && entry->on != NO_DATE &&
	       has_what_it_needs(entry) &&
	       (entry->kind == ENTRY_PUBLISHED || entry->kind == ENTRY_CHANGE ||
		       is_signed(entry));
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
	size_t i, hashed;

	*entry = (struct entry){ .on = NO_DATE,
		.published = NO_DATE,
		.next_review = NO_DATE,
		.resolves = NO_DATE };
	for (i = 0; i < MEMBER_COUNT; i++) {
		const char *start = cursor.at;

		if (!read_member(&cursor, &entry_members[i], entry) ||
			(i < ALWAYS_THERE && cursor.at == start))
			break;
	}
	hashed = (size_t)(cursor.at - line);
	if (i < MEMBER_COUNT || !cursor_skip(&cursor, HASH_MEMBER))
		return fail(err, INVALID,
			"not an entry as vigil writes it, from character %zu "
			"on",
			hashed + 1);
	cursor.at--;
	if (!cursor_read_string(&cursor, &entry->hash) ||
		!cursor_skip(&cursor, "}") || cursor.at != cursor.end ||
		!is_complete(entry))
		return fail(err, INVALID,
			"not a whole entry; put the line back as it was");
	return check_hash(arena, line, hashed, entry, err);
}
