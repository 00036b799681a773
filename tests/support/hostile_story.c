/* hostile_story.c - histories of all kinds of entries, with text in one member.
 */
#include "hostile_story.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "claim_support.h"
#include "digest.h"
#include "entry_members.h"
#include "json.h"

/* A history of all kinds, at whose end a dissent is open and a draft waits.
 * In place of text, # is the digest of the claim, & the claim, and @ with a
 * number the hash of an entry; a list of one begins with [, and : stands before
 * what is no text. */
static const char *const story[] = {
	"kind=published on=2026-08-01 published=2026-08-01 verdict=holding "
	"resolves=2027-06-01 cadence=:60 statement=#",
	"kind=review on=2026-08-10 verdict=partial by=Ann draft=:true "
	"note=Words "
	"evidence=[https://example.org/ statement=#",
	"kind=signoff on=2026-08-11 by=Bo signs=@2",
	"kind=dissent on=2026-08-12 by=Ann from=Cy material=:true note=Words "
	"statement=#",
	"kind=review on=2026-08-13 verdict=partial by=Ann note=Words "
	"evidence=[https://example.org/ weighed=[@4 statement=#",
	"kind=correction on=2026-08-14 by=Ann note=Words about=factual",
	"kind=correction on=2026-08-15 by=Ann note=Words was=Old text=& "
	"was_statement=# statement=#",
	"kind=postpone on=2026-08-16 next_review=2026-09-20 by=Ann note=Words",
	"kind=change on=2026-08-17 resolves=2027-01-01 cadence=:60",
	"kind=close on=2026-08-18 state=superseded by=Ann note=Words "
	"successor=J-1",
	"kind=reopen on=2026-08-19 by=Ann note=Words",
	"kind=undo on=2026-08-20 by=Ann undoes=[@8",
	"kind=close on=2026-08-21 verdict=partial state=settled by=Ann "
	"note=Words",
	"kind=reopen on=2026-08-22 by=Ann note=Words",
	"kind=dissent on=2026-08-23 by=Ann from=Cy note=Words statement=#",
	"kind=review on=2026-08-24 verdict=not_holding by=Ann draft=:true "
	"note=Words statement=#",
};

enum { STEPS = sizeof(story) / sizeof(*story) };

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

static bool is_of_kind(const char *step, const char *kind)
{
	size_t length = strlen(kind);

	return strncmp(step + strlen("kind="), kind, length) == 0 &&
	       step[strlen("kind=") + length] == ' ';
}

/* Returns what a step says of a member, or NULL. */
static const char *word_of(
	struct arena *arena, const char *step, const char *name)
{
	const char *words = arena_printf(arena, " %s", step);
	const char *found = strstr(words, arena_printf(arena, " %s=", name));

	if (!found)
		return NULL;
	found += strlen(name) + 2;
	return arena_copy_bytes(arena, found, strcspn(found, " "));
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
	const char *word = word_of(arena, story[step], member->name);

	if (strcmp(member->name, "claim") == 0)
		word = plant->id;
	else if (strcmp(member->name, "previous") == 0)
		word = step ? plant->hashes[step - 1] : NULL;
	else if (strcmp(member->name, "recorded") == 0 &&
		 word_of(arena, story[step], "by"))
		word = arena_printf(arena, "%sT10:00:00Z",
			word_of(arena, story[step], "on"));
	if (!word || *word == ':')
		return word ? word + 1 : NULL;
	if (*word == '[')
		return listed(arena, text_of(plant, word + 1));
	return json_of(arena, text_of(plant, word));
}

/* Returns a line up to its hash. */
static const char *line_start(const struct plant *plant, size_t step)
{
	struct arena *arena = plant->arena;
	bool is_planted = is_of_kind(story[step], plant->kind);
	const char *line = "";
	size_t i;

	for (i = 0; i < MEMBER_COUNT; i++) {
		const struct member *member = &entry_members[i];
		const char *value = usual_value(plant, step, member);

		if (is_planted && member == plant->member)
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

	for (i = 0; i < STEPS; i++) {
		const char *line = sealed_line(arena, line_start(plant, i));
		const char *told = print_line(arena, line);

		if (is_of_kind(story[i], plant->kind))
			is_read &= strcmp(told, "read") == 0;
		else
			assert_string_equal(told, "read");
		plant->hashes[i] =
			arena_copy_bytes(arena, line + strlen(line) - 66, 64);
		fprintf(out, "%s\n", line);
	}
	return is_read;
}

/* Returns whether an entry of the kind has a name in it, which may be any. */
bool plant_has_name(const struct plant *plant)
{
	size_t i;

	for (i = 0; i < STEPS; i++) {
		if (is_of_kind(story[i], plant->kind) &&
			!word_of(plant->arena, story[i], "by"))
			return false;
	}
	return true;
}

/* Each kind has its part in the story, or nothing could be planted there. */
void plant_check_kind(const char *kind)
{
	size_t i;

	for (i = 0; i < STEPS; i++) {
		if (is_of_kind(story[i], kind))
			return;
	}
	fail_msg("the story has no entry of the kind %s", kind);
}
