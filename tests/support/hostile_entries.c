/* hostile_entries.c - hostile text in each member of each kind of entry. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
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

/* Adds a claim and its history to what is there, if its lines are read as it is
 * wanted: as text, or in a list. */
static void add_plant(struct scratch *scratch, FILE *journal,
	struct plant *plant, size_t number, bool wanted)
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
	if (plant->text == hostile_words &&
		strcmp(plant->member->name, "by") == 0)
		assert_true(is_read || !plant_has_name(plant));
	if (is_read != wanted)
		return;
	fputs(lines, journal);
	scratch_claim(scratch, plant->id,
		"published: 2026-08-01\nresolves: 2027-01-01\ncadence: 60\n"
		"owner: Ann <ann@example.org>\n");
}

/* Adds a claim for each member of entries of one kind. */
static void add_kind(struct scratch *scratch, FILE *journal, const char *kind,
	size_t *number, bool wanted)
{
	const char *const texts[] = { hostile_words, hostile_controls,
		hostile_bytes };
	size_t i;

	for (i = 0; i < TEXTS * MEMBER_COUNT; i++) {
		struct plant plant = { .arena = &scratch->arena,
			.kind = kind,
			.text = texts[i % TEXTS],
			.member = &entry_members[i / TEXTS] };

		add_plant(scratch, journal, &plant, ++*number, wanted);
	}
}

void hostile_entries(
	struct scratch *scratch, const struct texts *kinds, bool are_read)
{
	char *journal = NULL;
	size_t length, i, number = 0;
	FILE *out = open_memstream(&journal, &length);

	assert_non_null(out);
	hostile_begin(scratch);
	for (i = 0; i < kinds->count; i++) {
		plant_check_kind(kinds->items[i]);
		add_kind(scratch, out, kinds->items[i], &number, are_read);
	}
	assert_int_equal(fclose(out), 0);
	scratch_write(scratch, "claims/journal.jsonl", journal);
	free(journal);
}
