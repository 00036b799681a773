/* entry_parse.c - reading one line of the record. */
#include "entry_parse.h"

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
#include "entry_values.h"
#include "error.h"
#include "text.h"

static bool read_string(
	struct cursor *cursor, const struct member *member, void *place)
{
	const char *start = cursor->at, *text;

	if (!cursor_read_string(cursor, &text))
		return false;
	if (value_parse(member->form, text, place))
		return true;
	cursor->at = start;
	return false;
}

/* Reads a list, which must hold. */
static bool read_list(struct cursor *cursor, struct texts *list,
	bool (*holds)(const struct texts *list))
{
	const char *start = cursor->at;

	if (!cursor_read_list(cursor, list))
		return false;
	if (holds(list))
		return true;
	cursor->at = start;
	return false;
}

/* Several links stand in a list, sorted, and none of them twice. */
static bool are_links(const struct texts *list)
{
	size_t i;

	for (i = 1; i < list->count; i++) {
		if (strcmp(list->items[i - 1], list->items[i]) >= 0)
			return false;
	}
	return list->count > 1 && values_are_hashes(list);
}

static bool read_links(struct cursor *cursor, struct texts *links)
{
	const char *start = cursor->at, *hash;

	if (cursor->at < cursor->end && *cursor->at == '[')
		return read_list(cursor, links, are_links);
	if (!cursor_read_string(cursor, &hash))
		return false;
	texts_add(cursor->arena, links, hash);
	if (value_is_hash(hash))
		return true;
	cursor->at = start;
	return false;
}

static bool are_texts(const struct texts *list)
{
	return list->count > 0;
}

static bool read_value(
	struct cursor *cursor, const struct member *member, struct entry *entry)
{
	void *place = (char *)entry + member->place;

	if (entry->kind == ENTRY_CHANGE && entry->version &&
		cursor_skip(cursor, "null"))
		return true;
	switch (member->form) {
	case VALUE_TEXTS:
		return read_list(cursor, place, are_texts);
	case VALUE_HASHES:
		return read_list(cursor, place, values_are_hashes);
	case VALUE_LINKS:
		return read_links(cursor, place);
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
static bool read_members(struct cursor *cursor, struct entry *entry)
{
	size_t i;

	for (i = 0; i < MEMBER_COUNT; i++) {
		if (!skip_name(cursor, &entry_members[i])) {
			if (i == MEMBER_CLAIM || i == MEMBER_KIND)
				return false;
			continue;
		}
		entry->given |= (member_set)1 << i;
		if (!read_value(cursor, &entry_members[i], entry))
			return false;
	}
	return true;
}

/* What stands where a line cannot be read on: a member, a kind or a version
 * that only a later vigil knows. */
static bool is_of_the_future(struct cursor cursor, const struct entry *entry)
{
	const char *name;
	size_t i;

	if (entry->given == (MEMBER(CLAIM) | MEMBER(KIND)) ||
		entry->given == (MEMBER(CLAIM) | MEMBER(V) | MEMBER(KIND)))
		return cursor_read_string(&cursor, &name);
	if (!cursor_skip(&cursor, ",") || !cursor_read_string(&cursor, &name))
		return false;
	for (i = 0; i < MEMBER_COUNT; i++) {
		if (strcmp(entry_members[i].name, name) == 0)
			return false;
	}
	return cursor_skip(&cursor, ":") && strcmp(name, "hash") != 0;
}

static int fail_form(const struct cursor *cursor, const struct entry *entry,
	const char *line, struct error *err)
{
	size_t character = (size_t)(cursor->at - line) + 1;

	if (is_of_the_future(*cursor, entry))
		return fail(err, INVALID,
			"unknown from character %zu on; was it written by a "
			"newer vigil?",
			character);
	return fail(err, INVALID,
		"not an entry as vigil writes it, from character %zu on",
		character);
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

static int parse(struct arena *arena, const char *line, size_t length,
	struct entry *entry, size_t *hashed, struct error *err)
{
	struct cursor cursor = { arena, line, line + length };
	bool is_known;

	*entry = (struct entry){ .on = NO_DATE,
		.published = NO_DATE,
		.reviewed = NO_DATE,
		.next_review = NO_DATE,
		.resolves = NO_DATE };
	is_known = read_members(&cursor, entry);
	*hashed = (size_t)(cursor.at - line);
	if (!is_known || !cursor_skip(&cursor, HASH_MEMBER))
		return fail_form(&cursor, entry, line, err);
	cursor.at--;
	if (!cursor_read_string(&cursor, &entry->hash) ||
		!cursor_skip(&cursor, "}") || cursor.at != cursor.end)
		return fail(err, INVALID,
			"not a whole entry; put the line back as it was");
	return entry_check_members(entry, err);
}

int entry_parse(struct arena *arena, const char *line, size_t length,
	struct entry *entry, struct error *err)
{
	size_t hashed;

	if (parse(arena, line, length, entry, &hashed, err) < 0)
		return -1;
	return check_hash(arena, line, hashed, entry, err);
}

int entry_parse_known(struct arena *arena, const char *line, size_t length,
	struct entry *entry, struct error *err)
{
	size_t ignored;

	return parse(arena, line, length, entry, &ignored, err);
}
