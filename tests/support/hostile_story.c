/* hostile_story.c - histories of all kinds of entries, with text in one member.
 */
#include "hostile_story.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "claim_support.h"
#include "digest.h"
#include "entry.h"
#include "entry_kinds.h"
#include "entry_members.h"
#include "hostile_steps.h"
#include "json.h"

static const char *json_of(struct arena *arena, const char *text)
{
	char *written = NULL;
	const char *copy;
	size_t length;
	FILE *out = open_memstream(&written, &length);

	assert_non_null(out);
	json_string(out, text);
	assert_int_equal(fclose(out), 0);
	copy = arena_copy(arena, written);
	free(written);
	return copy;
}

static const char *text_of(const struct plant *plant, const char *word)
{
	if (*word == '#')
		return arena_copy(plant->arena,
			digest_of(plant->claim, strlen(plant->claim)).hex);
	if (*word == '&')
		return plant->claim;
	if (*word == '@')
		return plant->hashes[strtol(word + 1, NULL, 10) - 1];
	return word;
}

static const char *listed(struct arena *arena, const char *text)
{
	return arena_printf(arena, "[%s]", json_of(arena, text));
}

/* Returns a member as a step has it, or NULL. */
static const char *usual_value(
	const struct plant *plant, size_t step, const struct member *member)
{
	struct arena *arena = plant->arena;
	const char *said = story_step(plant->version, step);
	const char *word = story_word(arena, said, member->name);

	if (strcmp(member->name, "claim") == 0)
		word = plant->id;
	else if (strcmp(member->name, "v") == 0)
		word = plant->version == VERSION_OLD ? NULL : ":2";
	else if (strcmp(member->name, "previous") == 0)
		word = step ? plant->hashes[step - 1] : NULL;
	else if (strcmp(member->name, "recorded") == 0 &&
		 story_word(arena, said, "by"))
		word = arena_printf(
			arena, "%sT10:00:00Z", story_word(arena, said, "on"));
	if (!word || *word == ':')
		return word ? word + 1 : NULL;
	if (*word == '[')
		return listed(arena, text_of(plant, word + 1));
	return json_of(arena, text_of(plant, word));
}

/* A text goes where the story has that member; where it never does, into all
 * entries of the kind. */
static bool is_planted(const struct plant *plant, size_t step)
{
	const char *said = story_step(plant->version, step);
	const char *name = plant->member->name;

	return story_is_of_kind(said, plant->kind) &&
	       (story_word(plant->arena, said, name) ||
		       !story_has(plant->arena, plant->kind, plant->version,
			       name));
}

/* Returns a line up to its hash. */
static const char *line_start(const struct plant *plant, size_t step)
{
	struct arena *arena = plant->arena;
	const char *line = "";
	size_t i;

	for (i = 0; i < MEMBER_COUNT; i++) {
		const struct member *member = &entry_members[i];
		const char *value = usual_value(plant, step, member);

		if (member == plant->member && is_planted(plant, step))
			value = plant->as_list ? listed(arena, plant->text)
					       : json_of(arena, plant->text);
		if (value)
			line = arena_printf(arena, "%s%c\"%s\":%s", line,
				*line ? ',' : '{', member->name, value);
	}
	return line;
}

/* Writes the lines of a history; returns whether each that was planted is read
 * as an entry. */
bool plant_write(FILE *out, struct plant *plant)
{
	struct arena *arena = plant->arena;
	bool is_read = true;
	size_t i;

	for (i = 0; i < STORY_STEPS; i++) {
		const char *line = sealed_line(arena, line_start(plant, i));
		const char *told = print_line(arena, line);

		if (is_planted(plant, i))
			is_read &= strcmp(told, "read") == 0;
		else
			assert_string_equal(told, "read");
		plant->hashes[i] =
			arena_copy_bytes(arena, line + strlen(line) - 66, 64);
		fprintf(out, "%s\n", line);
	}
	return is_read;
}

/* Whether a kind has a member, as the program's own table says. */
static bool has_member(const char *kind, int version, size_t member)
{
	enum entry_kind parsed;

	assert_true(entry_kind_parse(kind, &parsed));
	return ((entry_kind_must(parsed, version) |
			entry_kind_may(parsed, version)) >>
		       member) &
	       1;
}

/* A sentence must be that of its digest, and a signature may have a form: that
 * is a matter of rules, not of reading. */
bool plant_may_be_any(const struct plant *plant)
{
	size_t member = (size_t)(plant->member - entry_members);

	return (plant->member->form == VALUE_TEXT ||
		       plant->member->form == VALUE_TEXTS) &&
	       has_member(plant->kind, plant->version, member);
}

/* What every line has, or any may have, need not stand in the story. */
void plant_check_kind(const char *kind, int version)
{
	static const member_set usual = MEMBER(CLAIM) | MEMBER(V) |
					MEMBER(PREVIOUS) | MEMBER(RECORDED) |
					MEMBER(WITH) | MEMBER(IMPORTED) |
					MEMBER(SIGNATURE);
	struct arena arena = { 0 };
	size_t i;

	for (i = 0; i < MEMBER_COUNT; i++) {
		if (has_member(kind, version, i) && !(usual >> i & 1) &&
			!story_has(
				&arena, kind, version, entry_members[i].name))
			fail_msg("the story has no %s with %s", kind,
				entry_members[i].name);
	}
	arena_release(&arena);
}
