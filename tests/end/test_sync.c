/* test_sync.c - vigil sync says what changed since the last look. */
#include "scratch.h"

static const char unchanged[] =
	"0 new, 0 changed, 2 unchanged, 0 gone, 0 invalid\n";

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_claim(scratch, "AM-1", "published: 2026-10-01\n");
	scratch_claim(scratch, "DR-1", "");
	scratch_says(scratch, "vigil sync",
		"new      AM-1.yaml\n"
		"new      DR-1.yaml\n"
		"recorded AM-1  publication: The claim AM-1 holds.\n"
		"2 new, 0 changed, 0 unchanged, 0 gone, 0 invalid\n");
	return 0;
}

#define sync_test(test)                                                        \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void the_second_look_finds_nothing_new(void **state)
{
	scratch_says(*state, "vigil sync", unchanged);
}

static void a_new_file_is_named(void **state)
{
	scratch_write(
		*state, "claims/sub/AM-2.yaml", "id: AM-2\nclaim: Fine.\n");
	scratch_says(*state, "vigil sync",
		"new      sub/AM-2.yaml\n"
		"1 new, 0 changed, 2 unchanged, 0 gone, 0 invalid\n");
}

static void a_changed_file_is_named(void **state)
{
	scratch_claim(*state, "DR-1", "title: Changed\n");
	scratch_says(*state, "vigil sync",
		"changed  DR-1.yaml\n"
		"0 new, 1 changed, 1 unchanged, 0 gone, 0 invalid\n");
	scratch_says(
		*state, "vigil list DR-1", "DR-1    -  -  -  draft  Changed\n");
}

static void a_file_that_was_only_touched_is_unchanged(void **state)
{
	scratch_does(*state,
		"touch claims/AM-1.yaml; "
		"touch -d '2020-01-01' claims/DR-1.yaml");
	scratch_says(*state, "vigil sync", unchanged);
}

/* Its time is more nanoseconds from 1970 than 63 bits count. */
static void so_is_one_from_a_far_future(void **state)
{
	scratch_does(*state, "touch -d '2300-01-01' claims/DR-1.yaml");
	scratch_says(*state, "vigil sync", unchanged);
	scratch_says(*state, "vigil sync", unchanged);
}

/* As `cp -p` may do, or an editor that keeps times. */
static void a_change_that_leaves_size_and_time_is_seen(void **state)
{
	scratch_does(*state,
		"cd claims; touch -d '2020-01-01' DR-1.yaml; "
		"vigil sync");
	scratch_does(*state,
		"cd claims; sed -i s/holds/folds/ DR-1.yaml; "
		"touch -d '2020-01-01' DR-1.yaml");
	scratch_says(*state, "vigil sync",
		"changed  DR-1.yaml\n"
		"0 new, 1 changed, 1 unchanged, 0 gone, 0 invalid\n");
}

static void a_draft_that_is_gone_is_named_once(void **state)
{
	scratch_does(*state, "rm claims/DR-1.yaml");
	scratch_says(*state, "vigil sync",
		"gone     DR-1.yaml\n"
		"0 new, 0 changed, 1 unchanged, 1 gone, 0 invalid\n");
	scratch_says(*state, "vigil sync",
		"0 new, 0 changed, 1 unchanged, 0 gone, 0 invalid\n");
}

static void a_published_claim_that_is_gone_is_a_problem(void **state)
{
	scratch_does(*state, "rm claims/AM-1.yaml");
	scratch_answers(*state, "vigil sync", 4,
		"gone     AM-1.yaml\n"
		"0 new, 0 changed, 1 unchanged, 1 gone, 0 invalid\n",
		"claims/AM-1.yaml: error: the file is gone, and with it AM-1; "
		"bring it back, or end its reviews: vigil close AM-1 --as "
		"retired --note TEXT\n");
}

static void a_file_that_was_renamed_is_gone_and_new(void **state)
{
	scratch_does(*state, "mv claims/AM-1.yaml claims/first.yaml");
	scratch_says(*state, "vigil sync",
		"new      first.yaml\n"
		"gone     AM-1.yaml\n"
		"1 new, 0 changed, 1 unchanged, 1 gone, 0 invalid\n");
}

static void invalid_files_are_counted(void **state)
{
	scratch_claim(*state, "DR-1", "verdct: holding\n");
	scratch_answers(*state, "vigil sync", 4,
		"changed  DR-1.yaml\n"
		"0 new, 1 changed, 1 unchanged, 0 gone, 1 invalid\n",
		"claims/DR-1.yaml:3:1: error: verdct: no such key (did you "
		"mean verdict?)\n"
		"    verdct: holding\n"
		"    ^\n");
}

static void a_file_that_is_no_file_is_forgotten_once_it_is_gone(void **state)
{
	scratch_does(*state, "mkdir claims/dir.yaml");
	scratch_answers(*state, "vigil list DR-1", 4,
		"DR-1    -  -  -  draft  The claim DR-1 holds.\n",
		"claims/dir.yaml: error: is a directory; only files have "
		"names like this\n");
	scratch_does(*state, "rmdir claims/dir.yaml");
	scratch_says(*state, "vigil list DR-1",
		"DR-1    -  -  -  draft  The claim DR-1 holds.\n");
}

/* Some thousand at a time are recorded, in a file of their own. */
static void very_many_claims_are_recorded_as_one_command(void **state)
{
	scratch_does(*state,
		"for n in $(seq 1 4100); do printf -- '---\nid: MA-%d\nclaim: "
		"Claim %d.\npublished: 2026-10-01\n' $n $n; done "
		">claims/many.yaml");
	scratch_says(*state,
		"vigil sync --by Ann | grep -c '^recorded MA-.*: Claim'; "
		"ls claims/journal | grep -c published-MA",
		"4100\n2\n");
	scratch_says(*state, "vigil verify | head -n 1 | cut -d : -f 1",
		"4101 entries of 4102 claims\n");
	scratch_says(*state, "vigil sync --by Ann | grep -c recorded || true",
		"0\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		sync_test(the_second_look_finds_nothing_new),
		sync_test(a_new_file_is_named),
		sync_test(a_changed_file_is_named),
		sync_test(a_file_that_was_only_touched_is_unchanged),
		sync_test(so_is_one_from_a_far_future),
		sync_test(a_change_that_leaves_size_and_time_is_seen),
		sync_test(a_draft_that_is_gone_is_named_once),
		sync_test(a_published_claim_that_is_gone_is_a_problem),
		sync_test(a_file_that_was_renamed_is_gone_and_new),
		sync_test(invalid_files_are_counted),
		sync_test(a_file_that_is_no_file_is_forgotten_once_it_is_gone),
		sync_test(very_many_claims_are_recorded_as_one_command),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
