/* test_chain.c - which entries follow which, what waits, and what stands beside
 * the chain. */
#include "chain.h"

#include "arena.h"
#include "claim_support.h"
#include "claim_support_story.h"
#include "entries.h"
#include "entry.h"
#include "history.h"
#include "lineage.h"
#include "text.h"

#define START "A published 2026-01-01 holding; "

static const char *name_of(const struct lineage *lineage, const char *hash)
{
	return lineage->kin[lineage_find(lineage, hash)].entry->note;
}

static const char *names_told(struct arena *arena,
	const struct lineage *lineage, const struct texts *hashes)
{
	char told[16] = "";
	size_t i, j;

	for (i = 0; i < hashes->count; i++) {
		j = strlen(told);
		told[j] = *name_of(lineage, hashes->items[i]);
		for (; j > 0 && told[j - 1] > told[j]; j--) {
			char moved = told[j];

			told[j] = told[j - 1];
			told[j - 1] = moved;
		}
	}
	return arena_copy(arena, told);
}

/* Tells what waits, what stands beside the chain, and its heads. */
static const char *tell_chain(struct arena *arena, const char *text)
{
	struct entries entries = story_of(arena, text);
	const struct history history = story_history(arena, &entries);
	const struct lineage *lineage = &history.lineage;
	const struct texts none = { NULL, 0 };
	const struct texts heads = chain_heads(arena, lineage, &none);
	const char *beside = "", *waiting = "";
	size_t i;

	for (i = 0; i < history.count; i++) {
		if (lineage->kin[i].is_beside)
			beside = arena_printf(arena, "%s%s", beside,
				lineage->kin[i].entry->note);
	}
	for (i = 0; i < history.waiting_entries.count; i++)
		waiting = arena_printf(arena, "%s%s", waiting,
			history.waiting_entries.items[i]->note);
	return arena_printf(arena, "heads %s, beside %s, waiting %s",
		names_told(arena, lineage, &heads), beside, waiting);
}

static void heads_are_what_nothing_follows(void **state)
{
	static const struct told_example examples[] = {
		{ "", "heads , beside , waiting " },
		{ START, "heads A, beside , waiting " },
		{ START "B dissent 2026-01-02; C dissent 2026-01-03",
			"heads C, beside , waiting " },
		{ START "B dissent 2026-01-02; C dissent 2026-01-03 <A",
			"heads BC, beside , waiting " },
		{ START "B dissent 2026-01-02; C dissent 2026-01-03 <A;"
			"D dissent 2026-01-04",
			"heads D, beside , waiting " },
		{ START "B dissent 2026-01-02; C dissent 2026-01-03 <A;"
			"D dissent 2026-01-04 <B",
			"heads CD, beside , waiting " },
		{ 0 },
	};

	(void)state;
	check_succession(tell_chain, examples);
}

static void beside_the_chain_are_drafts_and_what_takes_them_back(void **state)
{
	static const struct told_example examples[] = {
		{ START "D review 2026-01-02 holding draft",
			"heads A, beside D, waiting " },
		{ START "D review 2026-01-02 holding draft;"
			"R review 2026-01-03 holding",
			"heads R, beside D, waiting " },
		{ START "D review 2026-01-02 holding draft;"
			"U undo 2026-01-03 -D; V undo 2026-01-04 -U;"
			"R review 2026-01-05 holding",
			"heads R, beside DUV, waiting " },
		{ START "D review 2026-01-02 holding draft;"
			"R review 2026-01-03 holding;"
			"U undo 2026-01-04 -D -R",
			"heads U, beside D, waiting " },
		{ START "D review 2026-01-02 holding draft;"
			"S signoff 2026-01-03 :Ann ~D",
			"heads S, beside , waiting " },
		{ START "D review 2026-01-02 holding draft;"
			"R review 2026-01-03 holding;"
			"S signoff 2026-01-04 :Ann ~D",
			"heads S, beside , waiting " },
		{ START "D review 2026-01-02 holding draft;"
			"S signoff 2026-01-03 :Ann ~D; U undo 2026-01-04 -S",
			"heads U, beside , waiting " },
		{ START "D review 2026-01-02 holding draft;"
			"U undo 2026-01-03 -D; S signoff 2026-01-03 :Ann ~D <D",
			"heads SU, beside , waiting " },
		{ 0 },
	};

	(void)state;
	check_succession(tell_chain, examples);
}

/* An entry names what it is about beside the chain, and nothing else there. */
static void what_is_beside_is_named_only_by_what_is_about_it(void **state)
{
	static const struct told_example examples[] = {
		{ START "R review 2026-01-02 holding;"
			"D review 2026-01-02 holding draft <A;"
			"N signoff 2026-01-03 :Ann ~D",
			"DR" },
		{ START "R review 2026-01-02 holding;"
			"D review 2026-01-02 holding draft;"
			"N signoff 2026-01-03 :Ann ~D",
			"D" },
		{ START "D review 2026-01-02 holding draft;"
			"E review 2026-01-02 holding draft;"
			"N undo 2026-01-03 -E",
			"E" },
		{ START "D review 2026-01-02 holding draft;"
			"U undo 2026-01-03 -D; R review 2026-01-03 holding;"
			"N undo 2026-01-04 -U",
			"RU" },
		{ START "D review 2026-01-02 holding draft;"
			"U undo 2026-01-03 -D; N undo 2026-01-04 -D",
			"U" },
		{ START "D review 2026-01-02 holding draft;"
			"U undo 2026-01-03 -D; V undo 2026-01-03 -D <D;"
			"R review 2026-01-05 holding; N undo 2026-01-06 -U -V",
			"RUV" },
		{ START "D review 2026-01-02 holding draft;"
			"N review 2026-01-04 holding",
			"A" },
		{ 0 },
	};
	const struct told_example *example;

	(void)state;
	for (example = examples; example->given; example++) {
		struct arena arena = { 0 };
		struct entries entries = story_of(&arena, example->given);
		const struct entry *last = story_entry(&entries, "N");
		const struct lineage lineage =
			lineage_of(&arena, &entries, NULL);

		assert_string_equal(
			names_told(&arena, &lineage, &last->previous),
			example->told);
		arena_release(&arena);
	}
}

static void what_follows_something_that_is_not_here_waits(void **state)
{
	static const struct told_example examples[] = {
		{ START "B dissent 2026-01-02 <?",
			"heads A, beside , waiting B" },
		{ START "B dissent 2026-01-02 <? <A",
			"heads A, beside , waiting B" },
		{ START "B dissent 2026-01-02 <?; C dissent 2026-01-03 <A <B;"
			"D dissent 2026-01-04 <C; E dissent 2026-01-05 <A",
			"heads E, beside , waiting BCD" },
		{ START "B dissent 2026-01-02 old <?",
			"heads AB, beside , waiting " },
		{ START "B dissent 2026-01-02 <?; C dissent 2026-01-03 old <B",
			"heads A, beside , waiting BC" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_chain, examples);
}

static void what_waits_counts_for_nothing(void **state)
{
	static const struct told_example examples[] = {
		{ START "R review 2026-01-31 partial <? <A;"
			"U undo 2026-02-01 -A <R",
			"A ->Holding; open verdict=holding reviewed=2026-01-01 "
			"due=2026-01-31 ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

/* ---- who follows whom ---- */

/* Tells of each entry which others it follows. */
static const char *tell_lineage(struct arena *arena, const char *text)
{
	struct entries entries = story_of(arena, text);
	const struct lineage lineage = lineage_of(arena, &entries, NULL);
	const char *told = "";
	size_t i, j;

	for (i = 0; i < lineage.count; i++) {
		told = arena_printf(arena, "%s%s%s:", told, i ? " " : "",
			lineage.kin[i].entry->note);
		for (j = 0; j < lineage.count; j++) {
			if (lineage_follows(&lineage, i, j))
				told = arena_printf(arena, "%s%s", told,
					lineage.kin[j].entry->note);
		}
	}
	return told;
}

static void an_entry_follows_what_it_names_and_what_that_follows(void **state)
{
	static const struct told_example examples[] = {
		{ START "B dissent 2026-01-02; C dissent 2026-01-03",
			"A: B:A C:AB" },
		{ START "B dissent 2026-01-02; C dissent 2026-01-03 <A;"
			"D dissent 2026-01-04; E dissent 2026-01-05 <C",
			"A: B:A C:A D:ABC E:AC" },
		{ START "B dissent 2026-01-02; C dissent 2026-01-03 <A;"
			"D dissent 2026-01-04 <B; E dissent 2026-01-05 <C;"
			"F dissent 2026-01-06 <D; G dissent 2026-01-07 <D <E;"
			"H dissent 2026-01-08",
			"A: B:A C:A D:AB E:AC F:ABD G:ABCDE H:ABCDEFG" },
		{ START "B dissent 2026-01-02; C dissent 2026-01-03 <A;"
			"D dissent 2026-01-04 <A; E dissent 2026-01-05 <B <C;"
			"F dissent 2026-01-06 <C <D; G dissent 2026-01-07 <E",
			"A: B:A C:A D:A E:ABC F:ACD G:ABCE" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_lineage, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(heads_are_what_nothing_follows),
		cmocka_unit_test(
			beside_the_chain_are_drafts_and_what_takes_them_back),
		cmocka_unit_test(
			what_is_beside_is_named_only_by_what_is_about_it),
		cmocka_unit_test(what_follows_something_that_is_not_here_waits),
		cmocka_unit_test(what_waits_counts_for_nothing),
		cmocka_unit_test(
			an_entry_follows_what_it_names_and_what_that_follows),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
