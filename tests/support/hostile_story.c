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
#include "json.h"

/* A history of all kinds, at whose end a dissent is open and a draft waits.
 * In place of text, # is the digest of the claim, & the claim, and @ with a
 * number the hash of an entry; a list of one begins with [, and : stands before
 * what is no text. Each kind has all its members at least once. */
static const char *const story_now[] = {
	"kind=published on=2026-08-01 published=2026-08-01 verdict=holding "
	"next_review=2026-09-30 rule=cadence resolves=2027-06-01 cadence=:60 "
	"title=Title text=& statement=#",
	"kind=review on=2026-08-10 verdict=partial next_review=2026-10-09 "
	"rule=cadence by=Ann draft=:true note=Words "
	"evidence=[https://example.org/ statement=#",
	"kind=signoff on=2026-08-11 by=Bo signs=@2",
	"kind=dissent on=2026-08-12 by=Ann from=Cy material=:true note=Words "
	"evidence=[https://example.org/ statement=#",
	"kind=review on=2026-08-13 verdict=partial next_review=2026-10-12 "
	"rule=cadence by=Ann imported=:true note=Words "
	"evidence=[https://example.org/ weighed=[@4 statement=# "
	"signature=U2lnbmVk",
	"kind=correction on=2026-08-14 by=Ann note=Words about=factual",
	"kind=correction on=2026-08-15 published=2026-08-02 "
	"reviewed=2026-08-02 verdict=holding next_review=2026-10-01 "
	"rule=cadence by=Ann note=Words about=wording was=Old text=& "
	"was_statement=# statement=#",
	"kind=postpone on=2026-08-16 next_review=2026-09-20 rule=named by=Ann "
	"note=Words",
	"kind=change on=2026-08-17 resolves=2027-01-01 cadence=:60 "
	"title=Other by=Ann note=Words",
	"kind=close on=2026-08-18 state=superseded by=Ann note=Words "
	"successor=J-1",
	"kind=reopen on=2026-08-19 next_review=2026-10-12 rule=cadence by=Ann "
	"note=Words",
	"kind=undo on=2026-08-20 by=Ann note=Words undoes=[@8",
	"kind=close on=2026-08-21 verdict=partial state=settled by=Ann "
	"note=Words",
	"kind=reopen on=2026-08-22 next_review=2026-10-12 rule=cadence by=Ann "
	"note=Words",
	"kind=dissent on=2026-08-23 by=Ann from=Cy note=Words statement=#",
	"kind=review on=2026-08-24 verdict=not_holding next_review=2026-10-23 "
	"rule=cadence by=Ann draft=:true note=Words statement=#",
};

/* The same, as vigil 0.1 told it. */
static const char *const story_old[] = {
	"kind=published on=2026-08-01 published=2026-08-01 verdict=holding "
	"next_review=2026-09-30 resolves=2027-06-01 cadence=:60 statement=#",
	"kind=review on=2026-08-10 verdict=partial next_review=2026-10-09 "
	"by=Ann draft=:true "
	"note=Words "
	"evidence=[https://example.org/ statement=#",
	"kind=signoff on=2026-08-11 by=Bo signs=@2",
	"kind=dissent on=2026-08-12 by=Ann from=Cy material=:true note=Words "
	"evidence=[https://example.org/ statement=#",
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
	"kind=undo on=2026-08-20 by=Ann note=Words undoes=[@8",
	"kind=close on=2026-08-21 verdict=partial state=settled by=Ann "
	"note=Words",
	"kind=reopen on=2026-08-22 by=Ann note=Words",
	"kind=dissent on=2026-08-23 by=Ann from=Cy note=Words statement=#",
	"kind=review on=2026-08-24 verdict=not_holding by=Ann draft=:true "
	"note=Words statement=#",
};

enum { STEPS = sizeof(story_now) / sizeof(*story_now) };

_Static_assert(sizeof(story_now) == sizeof(story_old), "as many steps");

static const char *step_of(int version, size_t step)
{
	return version == VERSION_OLD ? story_old[step] : story_now[step];
}

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
	const char *said = step_of(plant->version, step);
	const char *word = word_of(arena, said, member->name);

	if (strcmp(member->name, "claim") == 0)
		word = plant->id;
	else if (strcmp(member->name, "v") == 0)
		word = plant->version == VERSION_OLD ? NULL : ":2";
	else if (strcmp(member->name, "previous") == 0)
		word = step ? plant->hashes[step - 1] : NULL;
	else if (strcmp(member->name, "recorded") == 0 &&
		 word_of(arena, said, "by"))
		word = arena_printf(
			arena, "%sT10:00:00Z", word_of(arena, said, "on"));
	if (!word || *word == ':')
		return word ? word + 1 : NULL;
	if (*word == '[')
		return listed(arena, text_of(plant, word + 1));
	return json_of(arena, text_of(plant, word));
}

static bool is_told(
	struct arena *arena, const char *kind, int version, const char *member)
{
	size_t i;

	for (i = 0; i < STEPS; i++) {
		const char *step = step_of(version, i);

		if (is_of_kind(step, kind) && word_of(arena, step, member))
			return true;
	}
	return false;
}

/* A text goes where the story has that member; where it never does, into all
 * entries of the kind. */
static bool is_planted(const struct plant *plant, size_t step)
{
	const char *said = step_of(plant->version, step);
	const char *name = plant->member->name;

	return is_of_kind(said, plant->kind) &&
	       (word_of(plant->arena, said, name) ||
		       !is_told(plant->arena, plant->kind, plant->version,
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

	for (i = 0; i < STEPS; i++) {
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
			!is_told(&arena, kind, version, entry_members[i].name))
			fail_msg("the story has no %s with %s", kind,
				entry_members[i].name);
	}
	arena_release(&arena);
}
