/* hostile_entries.c - hostile text in each member of each kind of entry. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "entry.h"
#include "entry_members.h"
#include "hostile_ledger.h"
#include "hostile_story.h"
#include "hostile_text.h"
#include "scratch.h"
#include "text.h"

enum { TEXTS = 3 };

/* Returns the lines of a history, and whether those that were planted are read
 * as entries. */
static const char *history_of(struct plant *plant, bool *is_read)
{
	char *lines = NULL;
	const char *copy;
	size_t length;
	FILE *out = open_memstream(&lines, &length);

	assert_non_null(out);
	*is_read = plant_write(out, plant);
	assert_int_equal(fclose(out), 0);
	copy = arena_copy(plant->arena, lines);
	free(lines);
	return copy;
}

/* Where lines of today are, there is a file for each claim. */
static void write_lines(
	struct scratch *scratch, const struct plant *plant, const char *lines)
{
	struct arena *arena = plant->arena;
	static const char old[] = "claims/journal.jsonl";

	if (plant->version == VERSION_OLD)
		scratch_write(scratch, old,
			arena_printf(arena, "%s%s", scratch_read(scratch, old),
				lines));
	else
		scratch_write(scratch,
			arena_printf(
				arena, "claims/journal/%s.jsonl", plant->id),
			lines);
}

/* Adds a claim and its history to what is there, if its lines are read as it is
 * wanted: as text, or in a list. */
static void add_plant(struct scratch *scratch, struct plant *plant,
	size_t number, bool wanted)
{
	struct arena *arena = plant->arena;
	const char *lines;
	bool is_read;

	plant->id = arena_printf(arena, "J-%zu", number);
	plant->claim = arena_printf(arena, "The claim %s holds.", plant->id);
	lines = history_of(plant, &is_read);
	plant->as_list = !is_read;
	if (!is_read)
		lines = history_of(plant, &is_read);
	if (plant->text == hostile_words && plant_may_be_any(plant) && !is_read)
		fail_msg("a %s with words for %s is not read", plant->kind,
			plant->member->name);
	if (is_read != wanted)
		return;
	write_lines(scratch, plant, lines);
	scratch_claim(scratch, plant->id,
		"published: 2026-08-01\nresolves: 2027-01-01\ncadence: 60\n"
		"owner: Ann <ann@example.org>\n");
}

/* Adds a claim for each member of entries of one kind. */
static void add_kind(struct scratch *scratch, const char *kind, int version,
	size_t *number, bool wanted)
{
	const char *const texts[] = { hostile_words, hostile_controls,
		hostile_bytes };
	size_t i;

	for (i = 0; i < TEXTS * MEMBER_COUNT; i++) {
		struct arena arena = { 0 };
		struct plant plant = { .arena = &arena,
			.version = version,
			.kind = kind,
			.text = texts[i % TEXTS],
			.member = &entry_members[i / TEXTS] };

		add_plant(scratch, &plant, ++*number, wanted);
		arena_release(&arena);
	}
}

void hostile_entries(struct scratch *scratch, const struct texts *kinds,
	int version, bool are_read)
{
	size_t i, number = 0;

	hostile_begin(scratch);
	for (i = 0; i < kinds->count; i++) {
		plant_check_kind(kinds->items[i], version);
		add_kind(scratch, kinds->items[i], version, &number, are_read);
	}
}
