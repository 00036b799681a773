/* test_entries_forged.c - entries in an order that only a forger could make, or
 * in great number. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim_support.h"
#include "entries.h"
#include "entry.h"
#include "text.h"

static const char *tell_order(
	struct arena *arena, const struct entries *entries)
{
	const char *told = "";
	size_t i;

	for (i = 0; i < entries->count; i++)
		told = arena_printf(
			arena, "%s%s", told, entries->items[i]->note);
	return told;
}

static const char *const letters[] = { "a", "b", "c", "d", "e", "f" };

/* Makes each entry follow that of a number, -1 for none. */
static struct entries forged(
	struct arena *arena, const int *previous, size_t count)
{
	struct entries entries = { NULL, 0 };
	size_t i;

	for (i = 0; i < count; i++) {
		struct entry *entry = arena_alloc(arena, sizeof(*entry));

		entry->hash = entry->note = letters[i];
		entry->on = (long)i;
		if (previous[i] >= 0)
			texts_add(
				arena, &entry->previous, letters[previous[i]]);
		entries_add(arena, &entries, entry);
	}
	return entries;
}

static void rings_come_to_an_end_and_lose_nothing(void **state)
{
	static const int rings[][6] = {
		{ 0, 1, 2, 3, 4, 5 },
		{ 1, 0, 3, 2, 5, 4 },
		{ 1, 2, 3, 4, 5, 0 },
		{ 5, 0, 1, 2, 3, 4 },
		{ -1, 0, 4, 2, 3, 4 },
		{ 3, 3, 3, 3, 3, 3 },
	};
	unsigned seed = 1;
	size_t i, j;

	(void)state;
	for (i = 0; i < 200 * sizeof(rings) / sizeof(*rings); i++) {
		struct arena arena = { 0 };
		struct entries entries = forged(
			&arena, rings[i % (sizeof(rings) / sizeof(*rings))], 6);
		const char *told;

		entries_shuffle(&entries, &seed);
		entries_sort(&arena, &entries);
		told = tell_order(&arena, &entries);
		assert_int_equal(strlen(told), 6);
		for (j = 0; j < 6; j++)
			assert_non_null(strstr(told, letters[j]));
		arena_release(&arena);
	}
}

static void a_long_chain_is_put_in_order_from_its_end(void **state)
{
	enum { LENGTH = 20000 };
	struct arena arena = { 0 };
	struct entries entries = { NULL, 0 };
	const char *next = NULL;
	int i;

	(void)state;
	for (i = LENGTH; i > 0; i--) {
		struct entry *entry = arena_alloc(&arena, sizeof(*entry));

		entry->on = LENGTH - i;
		entry->hash = next ? next : arena_printf(&arena, "%d", i);
		next = arena_printf(&arena, "%d", i - 1);
		if (i > 1)
			texts_add(&arena, &entry->previous, next);
		entries_add(&arena, &entries, entry);
	}
	entries_sort(&arena, &entries);
	assert_int_equal(entries.count, LENGTH);
	for (i = 0; i < LENGTH; i++)
		assert_int_equal(entries.items[i]->on, LENGTH - 1 - i);
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rings_come_to_an_end_and_lose_nothing),
		cmocka_unit_test(a_long_chain_is_put_in_order_from_its_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
