/* test_history_honest.c - what honest people record is nobody's fault, and
 * comes to the same for all who have it. SEED and RUNS in the environment say
 * which runs, and how many. */
#include "honest.h"

#include <stdbool.h>
#include <stdlib.h>

#include "arena.h"
#include "chain.h"
#include "claim_support.h"
#include "entries.h"
#include "entry.h"
#include "history.h"
#include "lineage.h"
#include "moment.h"
#include "rules.h"
#include "text.h"

enum { RUNS = 300, STEPS_MOST = 80 };

static unsigned long number_in(const char *name, unsigned long otherwise)
{
	const char *text = getenv(name);

	return text ? strtoul(text, NULL, 10) : otherwise;
}

/* ---- what holds of it ---- */

struct finding {
	struct world *world;
	const struct person *person;
	bool may_have_rivals;
};

static void fail_run(struct world *world, const char *what)
{
	print_error("%s%s\n", world->tale, what);
	fail_msg("%s", what);
}

/* Publications that differ are told until somebody says which is right. */
static void find_fault(void *context, const struct rule_fault *fault)
{
	const struct finding *finding = context;
	struct world *world = finding->world;

	if (fault->is_warning || (finding->may_have_rivals &&
					 fault->entry->kind == ENTRY_PUBLISHED))
		return;
	fail_run(world, arena_printf(&world->arena, "%s finds %.4s: %s",
				finding->person->name, fault->entry->hash,
				fault->message));
}

static void check_faults(struct world *world, const struct person *person)
{
	struct arena arena = { 0 };
	struct entries record = person_record(&arena, world, person);
	const struct history history =
		person_history(&arena, world, person, &record);
	struct finding finding = { world, person, history.has_rivals };

	if (history.waiting_entries.count)
		fail_run(world, "something waits");
	rules_check(&arena, &person->file, &history, person_now(world, person),
		find_fault, &finding);
	arena_release(&arena);
}

static void check_order(struct world *world, const struct person *person)
{
	struct arena arena = { 0 };
	const char *one = person_answer(&arena, world, person);
	const char *other = person_answer(&arena, world, person);

	if (strcmp(one, other) != 0)
		fail_run(world,
			arena_printf(&world->arena, "%s sees\n%s\nand\n%s",
				person->name, one, other));
	arena_release(&arena);
}

/* Keeps all heads, and looks for those that were kept before. */
static void check_kept(struct world *world, struct person *person)
{
	struct arena arena = { 0 };
	struct entries record = person_record(&arena, world, person);
	const struct lineage lineage = lineage_of(&arena, &record, NULL);
	size_t i, j;

	for (i = 0; i < person->kept.count; i++) {
		if (lineage_find(&lineage, person->kept.items[i]) == NOWHERE)
			fail_run(world, "a head that was kept is gone");
	}
	for (i = 0; i < lineage.count; i++) {
		for (j = i + 1; j < lineage.count; j++) {
			if (lineage_follows(&lineage, j, i))
				break;
		}
		if (j == lineage.count)
			person_keep(world, person, lineage.kin[i].entry->hash);
	}
	arena_release(&arena);
}

/* Adds an undo of an entry to a record, as a command would. */
static struct entry *add_undo(struct arena *arena, struct world *world,
	const struct person *person, struct entries *record, const char *undone)
{
	const struct history history =
		person_history(arena, world, person, record);
	struct entry *undo =
		entry_new(arena, "A-1", ENTRY_UNDO, moment_day(world->now));

	undo->by = person->name;
	undo->recorded = moment_text(arena, world->now + (long)record->count);
	texts_add(arena, &undo->undoes, undone);
	undo->previous = chain_heads(arena, &history.lineage, &undo->undoes);
	entry_line(arena, undo);
	entries_add(arena, record, undo);
	return undo;
}

/* What is taken back and brought back is as if neither had been. */
static void check_redo(struct world *world, const struct person *person)
{
	struct arena arena = { 0 };
	struct entries record = person_record(&arena, world, person);
	const struct entry *entry, *undo;
	struct history history = person_history(&arena, world, person, &record);
	const char *before = standing_told(&arena, &history.standing);

	if (history.count) {
		entry = history.events[world_below(
					       world, (unsigned)history.count)]
				.entry;
		undo = add_undo(&arena, world, person, &record, entry->hash);
		add_undo(&arena, world, person, &record, undo->hash);
		history = person_history(&arena, world, person, &record);
		if (strcmp(before, standing_told(&arena, &history.standing)) !=
			0)
			fail_run(world,
				arena_printf(&world->arena,
					"%s: %.4s taken back and brought back:"
					"\n%s\nwas\n%s",
					person->name, entry->hash,
					standing_told(
						&arena, &history.standing),
					before));
	}
	arena_release(&arena);
}

static void check_person(struct world *world, struct person *person)
{
	check_order(world, person);
	check_faults(world, person);
	check_kept(world, person);
	check_redo(world, person);
}

/* ---- how it ends ---- */

static void merge_all(struct world *world)
{
	size_t i;

	for (i = 1; i < PEOPLE; i++)
		world_merge(world, &world->people[0], &world->people[i]);
	for (i = 1; i < PEOPLE; i++) {
		world_merge(world, &world->people[i], &world->people[0]);
		world->people[i].file = world->people[0].file;
	}
}

static void check_convergence(struct world *world)
{
	const char *first =
		person_answer(&world->arena, world, &world->people[0]);
	size_t i;

	for (i = 1; i < PEOPLE; i++) {
		if (strcmp(person_answer(
				   &world->arena, world, &world->people[i]),
			    first) != 0)
			fail_run(world, "two see another history");
		check_person(world, &world->people[i]);
	}
}

/* Where publications differ, one says which is right, and nothing is left to
 * be told. */
static void check_peace(struct world *world)
{
	struct person *person = &world->people[0];
	struct entries record = person_record(&world->arena, world, person);
	struct history history =
		person_history(&world->arena, world, person, &record);

	if (!history.has_rivals)
		return;
	if (!world_accept(world, person))
		fail_run(world, "it cannot be said which is right");
	record = person_record(&world->arena, world, person);
	history = person_history(&world->arena, world, person, &record);
	if (history.has_rivals)
		fail_run(world, "publications differ still");
	check_person(world, person);
}

static void check_run(unsigned seed)
{
	struct world world;
	unsigned i, steps;

	world_begin(&world, seed);
	steps = 5 + world_below(&world, STEPS_MOST);
	for (i = 0; i < steps; i++)
		check_person(&world, world_step(&world));
	merge_all(&world);
	check_convergence(&world);
	check_peace(&world);
	arena_release(&world.arena);
}

static void what_honest_people_record_is_the_same_for_all(void **state)
{
	const unsigned long seed = number_in("SEED", 1);
	const unsigned long runs = number_in("RUNS", RUNS);
	unsigned long i;

	(void)state;
	for (i = 0; i < runs; i++) {
		if (getenv("TELL"))
			print_message("SEED=%lu\n", seed + i);
		check_run((unsigned)(seed + i));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_honest_people_record_is_the_same_for_all),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
