/* test_hostile_entries.c - text in any member of an entry is no more than text,
 * whatever shows it. */
#include <string.h>

#include "entry.h"
#include "hostile_ledger.h"
#include "hostile_views.h"
#include "scratch.h"
#include "text.h"

static struct texts kinds_of_entries(struct scratch *scratch)
{
	char *names = scratch_run(scratch, "vigil _complete log --kind ''").out;
	struct texts kinds = { 0 };
	char *name;

	for (name = strtok(names, "\n"); name; name = strtok(NULL, "\n"))
		texts_add(&scratch->arena, &kinds, name);
	assert_int_not_equal(kinds.count, 0);
	return kinds;
}

/* A ledger for each kind, since a mail lists no more than a hundred claims. */
static void check_members(struct scratch *scratch, int version)
{
	struct texts kinds = kinds_of_entries(scratch);
	size_t i;

	for (i = 0; i < kinds.count; i++) {
		const struct texts kind = { &kinds.items[i], 1 };

		hostile_entries(scratch, &kind, version, true);
		hostile_check_all(scratch);
	}
	hostile_check_completion(scratch);
}

static void any_member_of_an_entry_may_hold_hostile_text(void **state)
{
	check_members(*state, VERSION_NOW);
}

static void so_may_any_of_an_entry_of_0_1(void **state)
{
	check_members(*state, VERSION_OLD);
}

static void so_may_what_is_read_as_no_entry(void **state)
{
	const struct texts kinds = kinds_of_entries(*state);

	hostile_entries(*state, &kinds, VERSION_NOW, false);
	hostile_check_views(*state);
	hostile_entries(*state, &kinds, VERSION_OLD, false);
	hostile_check_views(*state);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(any_member_of_an_entry_may_hold_hostile_text),
		scratch_test(so_may_any_of_an_entry_of_0_1),
		scratch_test(so_may_what_is_read_as_no_entry),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
