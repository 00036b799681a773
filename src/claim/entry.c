/* entry.c - writing one line of the journal. */
#include "entry.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "date.h"
#include "digest.h"
#include "entry_members.h"
#include "json.h"

#define AT(member) offsetof(struct entry, member)

const struct member entry_members[MEMBER_COUNT] = {
	{ "claim", MEMBER_TEXT, AT(claim) },
	{ "kind", MEMBER_KIND, AT(kind) },
	{ "on", MEMBER_DATE, AT(on) },
	{ "published", MEMBER_DATE, AT(published) },
	{ "verdict", MEMBER_VERDICT, AT(verdict) },
	{ "next_review", MEMBER_DATE, AT(next_review) },
	{ "by", MEMBER_TEXT, AT(by) },
	{ "note", MEMBER_TEXT, AT(note) },
	{ "evidence", MEMBER_LIST, AT(evidence) },
	{ "weighed", MEMBER_LIST, AT(weighed) },
	{ "undoes", MEMBER_LIST, AT(undoes) },
	{ "with", MEMBER_TEXT, AT(with) },
	{ "about", MEMBER_TEXT, AT(about) },
	{ "was", MEMBER_TEXT, AT(was) },
	{ "text", MEMBER_TEXT, AT(text) },
	{ "was_statement", MEMBER_TEXT, AT(was_statement) },
	{ "statement", MEMBER_TEXT, AT(statement) },
	{ "recorded", MEMBER_TEXT, AT(recorded) },
	{ "previous", MEMBER_TEXT, AT(previous) },
};

const char *const entry_kind_names[] = { "published", "review", "correction",
	"undo", NULL };

const char *entry_kind_name(enum entry_kind kind)
{
	return entry_kind_names[kind];
}

/* Gives back the text of a member that holds one, or NULL where it is absent.
 */
static const char *member_text(struct arena *arena, const struct member *member,
	const struct entry *entry)
{
	const void *place = (const char *)entry + member->place;

	switch (member->kind) {
	case MEMBER_DATE:
		return date_iso(arena, *(const long *)place);
	case MEMBER_KIND:
		return entry_kind_name(*(const enum entry_kind *)place);
	case MEMBER_VERDICT:
		return verdict_token(*(const enum verdict *)place);
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

static void write_member(FILE *out, struct arena *arena,
	const struct member *member, const struct entry *entry)
{
	const struct texts *list =
		(const void *)((const char *)entry + member->place);
	const char *text = NULL;

	if (member->kind != MEMBER_LIST)
		text = member_text(arena, member, entry);
	if (member->kind == MEMBER_LIST ? list->count == 0 : !text)
		return;
	fprintf(out, "%c\"%s\":", member == entry_members ? '{' : ',',
		member->name);
	if (member->kind == MEMBER_LIST)
		write_list(out, list);
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

char *entry_line(struct arena *arena, struct entry *entry)
{
	char *text = NULL, *line;
	size_t i, size;
	FILE *out = open_memstream(&text, &size);

	if (!out)
		abort();
	for (i = 0; i < MEMBER_COUNT; i++)
		write_member(out, arena, &entry_members[i], entry);
	putc('}', out);
	fclose(out);
	entry->hash = arena_copy(arena, digest_of(text, size).hex);
	line = with_hash(arena, text, size, entry->hash);
	free(text);
	return line;
}
