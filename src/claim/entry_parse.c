/* entry_parse.c - reading one line of the journal. */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "date.h"
#include "digest.h"
#include "entry.h"
#include "entry_members.h"

/* A line being read: what is left of it. */
struct cursor {
	struct arena *arena;
	const char *at, *end;
};

/* The first members, claim and kind, tell what an entry is. */
enum { ALWAYS_THERE = 2 };

static bool take(struct cursor *cursor, const char *expected)
{
	size_t length = strlen(expected);

	if ((size_t)(cursor->end - cursor->at) < length ||
		memcmp(cursor->at, expected, length) != 0)
		return false;
	cursor->at += length;
	return true;
}

/* Reads \uXXXX where it stands for a control character. */
static int take_control(struct cursor *cursor)
{
	char digits[5] = "";

	if (cursor->end - cursor->at < 4)
		return -1;
	memcpy(digits, cursor->at, 4);
	if (strspn(digits, "0123456789abcdef") != 4)
		return -1;
	cursor->at += 4;
	return (int)strtol(digits, NULL, 16);
}

/* Control characters that have no short form of their own. */
static bool is_written_so(int control)
{
	return control > 0 && control < 0x20 && !strchr("\b\f\n\r\t", control);
}

/* Reads what follows a backslash; -1 where vigil would not have written it. */
static int take_escape(struct cursor *cursor)
{
	static const char letters[] = "\"\\bfnrt", bytes[] = "\"\\\b\f\n\r\t";
	const char *found;
	int control;

	if (cursor->at == cursor->end)
		return -1;
	if (*cursor->at == 'u') {
		cursor->at++;
		control = take_control(cursor);
		return is_written_so(control) ? control : -1;
	}
	found = memchr(letters, *cursor->at, sizeof(letters) - 1);
	if (!found)
		return -1;
	cursor->at++;
	return bytes[found - letters];
}

/* Gives back the quote that ends a string, or the end of the line. */
static const char *string_end(const struct cursor *cursor)
{
	const char *at = cursor->at;

	while (at < cursor->end && *at != '"')
		at += *at == '\\' && at + 1 < cursor->end ? 2 : 1;
	return at;
}

/* Where a string cannot be read, the cursor stays at what is wrong. */
static bool take_string(struct cursor *cursor, const char **text)
{
	char *out;

	if (!take(cursor, "\""))
		return false;
	out = arena_alloc(
		cursor->arena, (size_t)(string_end(cursor) - cursor->at) + 1);
	*text = out;
	while (cursor->at < cursor->end) {
		const char *start = cursor->at;
		int byte = (unsigned char)*cursor->at++;

		if (byte == '"')
			return true;
		if (byte == '\\')
			byte = take_escape(cursor);
		else if (byte < 0x20)
			byte = -1;
		if (byte < 0) {
			cursor->at = start;
			return false;
		}
		*out++ = (char)byte;
	}
	return false;
}

static bool take_list(struct cursor *cursor, struct texts *list)
{
	const char *text;

	if (!take(cursor, "["))
		return false;
	do {
		if (!take_string(cursor, &text))
			return false;
		texts_add(cursor->arena, list, text);
	} while (take(cursor, ","));
	return take(cursor, "]");
}

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

static bool put_value(
	const struct member *member, const char *text, void *place)
{
	switch (member->kind) {
	case MEMBER_DATE:
		*(long *)place = date_parse(text);
		return *(long *)place != NO_DATE;
	case MEMBER_KIND:
		return find_kind(text, place);
	case MEMBER_VERDICT:
		return find_verdict(text, place);
	default:
		*(const char **)place = text;
		return true;
	}
}

static bool take_value(
	struct cursor *cursor, const struct member *member, struct entry *entry)
{
	void *place = (char *)entry + member->place;
	const char *start = cursor->at, *text;

	if (member->kind == MEMBER_LIST)
		return take_list(cursor, place);
	if (!take_string(cursor, &text))
		return false;
	if (put_value(member, text, place))
		return true;
	cursor->at = start;
	return false;
}

static bool take_member(
	struct cursor *cursor, const struct member *member, struct entry *entry)
{
	const char *start = cursor->at;

	if (take(cursor, member == entry_members ? "{\"" : ",\"") &&
		take(cursor, member->name) && take(cursor, "\":"))
		return take_value(cursor, member, entry);
	cursor->at = start;
	return true;
}

static bool is_complete(const struct entry *entry)
{
	if (!entry->claim || entry->on == NO_DATE)
		return false;
	switch (entry->kind) {
	case ENTRY_PUBLISHED:
		return entry->verdict && entry->statement &&
		       entry->published != NO_DATE;
	case ENTRY_REVIEW:
		return entry->verdict && entry->statement && entry->by &&
		       entry->recorded;
	case ENTRY_CORRECTION:
		return entry->note && entry->by && entry->recorded &&
		       !entry->text == !entry->statement;
	case ENTRY_UNDO:
		return entry->undoes.count && entry->by && entry->recorded;
	}
	return false;
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

	*entry = (struct entry){
		.on = NO_DATE, .published = NO_DATE, .next_review = NO_DATE
	};
	for (i = 0; i < MEMBER_COUNT; i++) {
		const char *start = cursor.at;

		if (!take_member(&cursor, &entry_members[i], entry) ||
			(i < ALWAYS_THERE && cursor.at == start))
			break;
	}
	hashed = (size_t)(cursor.at - line);
	if (i < MEMBER_COUNT || !take(&cursor, HASH_MEMBER))
		return fail(err, INVALID,
			"not an entry as vigil writes it, from character %zu "
			"on",
			hashed + 1);
	cursor.at--;
	if (!take_string(&cursor, &entry->hash) || !take(&cursor, "}") ||
		cursor.at != cursor.end || !is_complete(entry))
		return fail(err, INVALID,
			"not a whole entry; put the line back as it was");
	return check_hash(arena, line, hashed, entry, err);
}
