/* entry.c - writing one line of the journal. */
#include "entry.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "digest.h"
#include "entry_members.h"
#include "json.h"
#include "text.h"
#include "text_stream.h"
#include "verdict.h"

#define AT(member) offsetof(struct entry, member)

const struct member entry_members[MEMBER_COUNT] = {
	{ "claim", MEMBER_TEXT, AT(claim) },
	{ "kind", MEMBER_KIND, AT(kind) },
	{ "on", MEMBER_DATE, AT(on) },
	{ "published", MEMBER_DATE, AT(published) },
	{ "verdict", MEMBER_VERDICT, AT(verdict) },
	{ "state", MEMBER_STATE, AT(state) },
	{ "next_review", MEMBER_DATE, AT(next_review) },
	{ "resolves", MEMBER_DATE, AT(resolves) },
	{ "cadence", MEMBER_NUMBER, AT(cadence) },
	{ "by", MEMBER_TEXT, AT(by) },
	{ "from", MEMBER_TEXT, AT(from) },
	{ "material", MEMBER_FLAG, AT(material) },
	{ "draft", MEMBER_FLAG, AT(draft) },
	{ "note", MEMBER_TEXT, AT(note) },
	{ "evidence", MEMBER_LIST, AT(evidence) },
	{ "weighed", MEMBER_LIST, AT(weighed) },
	{ "undoes", MEMBER_LIST, AT(undoes) },
	{ "signs", MEMBER_TEXT, AT(signs) },
	{ "successor", MEMBER_TEXT, AT(successor) },
	{ "with", MEMBER_TEXT, AT(with) },
	{ "about", MEMBER_TEXT, AT(about) },
	{ "was", MEMBER_TEXT, AT(was) },
	{ "text", MEMBER_TEXT, AT(text) },
	{ "was_statement", MEMBER_TEXT, AT(was_statement) },
	{ "statement", MEMBER_TEXT, AT(statement) },
	{ "recorded", MEMBER_TIME, AT(recorded) },
	{ "previous", MEMBER_TEXT, AT(previous) },
};

const char *const entry_kind_names[] = { "published", "review", "postpone",
	"change", "dissent", "correction", "signoff", "close", "reopen", "undo",
	NULL };

struct entry *entry_new(
	struct arena *arena, const char *claim, enum entry_kind kind, long on)
{
	struct entry *entry = arena_alloc(arena, sizeof(*entry));

	entry->claim = claim;
	entry->kind = kind;
	entry->on = on;
	entry->published = entry->next_review = entry->resolves = NO_DATE;
	return entry;
}

const char *entry_kind_name(enum entry_kind kind)
{
	return entry_kind_names[kind];
}

/* Returns the text of a member that is written as one, or NULL where it is
 * absent. */
static const char *member_text(struct arena *arena, const struct member *member,
	const struct entry *entry)
{
	const void *place = (const char *)entry + member->place;
	enum state state;

	switch (member->kind) {
	case MEMBER_DATE:
		return date_iso(arena, *(const long *)place);
	case MEMBER_KIND:
		return entry_kind_name(*(const enum entry_kind *)place);
	case MEMBER_VERDICT:
		return verdict_token(*(const enum verdict *)place);
	case MEMBER_STATE:
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

static void write_name(FILE *out, const struct member *member)
{
	fprintf(out, "%c\"%s\":", member == entry_members ? '{' : ',',
		member->name);
}

static void write_text(FILE *out, struct arena *arena,
	const struct member *member, const struct entry *entry)
{
	const char *text = member_text(arena, member, entry);

	if (!text)
		return;
	write_name(out, member);
	json_string(out, text);
}

static void write_member(FILE *out, struct arena *arena,
	const struct member *member, const struct entry *entry)
{
	const void *place = (const char *)entry + member->place;

	switch (member->kind) {
	case MEMBER_LIST:
		if (((const struct texts *)place)->count == 0)
			return;
		write_name(out, member);
		write_list(out, place);
		return;
	case MEMBER_NUMBER:
		if (*(const int *)place == 0)
			return;
		write_name(out, member);
		fprintf(out, "%d", *(const int *)place);
		return;
	case MEMBER_FLAG:
		if (!*(const bool *)place)
			return;
		write_name(out, member);
		fputs("true", out);
		return;
	default:
		write_text(out, arena, member, entry);
	}
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

char *entry_line(struct arena *arena, struct entry *entry)
{
	struct text_stream line;
	const char *text;
	size_t i;

	text_stream_open(&line);
	for (i = 0; i < MEMBER_COUNT; i++)
		write_member(line.out, arena, &entry_members[i], entry);
	putc('}', line.out);
	text = text_stream_close(&line, arena);
	entry->hash = arena_copy(arena, digest_of(text, line.length).hex);
	return with_hash(arena, text, line.length, entry->hash);
}
