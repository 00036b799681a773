/* test_owners.c - a ledger that somebody else has been at, as root. */
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define AS_OWNER                                                               \
	"setpriv --reuid=12345 --regid=54321 --clear-groups \"$VIGIL\" "

/* A ledger of user 12345, whom no system knows. */
static int make(void **state)
{
	if (scratch_make_reviewed(state) < 0)
		return -1;
	if (geteuid() == 0)
		scratch_does(*state,
			"chmod 755 ..; vigil undo; rm -r claims/.vigil; "
			"chown -R 12345:54321 claims");
	return 0;
}

#define owners_test(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void skip_unless_possible(struct scratch *scratch)
{
	if (geteuid() != 0 ||
		scratch_run(scratch, AS_OWNER "--version").status != 0)
		scratch_skip(
			"only root, with setpriv(1), can be somebody else");
}

static void what_root_makes_there_is_the_owner_s(void **state)
{
	skip_unless_possible(*state);
	scratch_run(*state,
		"vigil due; vigil new AM; rm -r claims/journal claims/.vigil; "
		"vigil mark AM-1 AM-2 holding; vigil list");
	scratch_says(*state,
		"cd claims; find . ! -user 12345 -o ! -group 54321; "
		"ls -A .vigil; ls journal | wc -l",
		".gitignore\nlock\nstore.db\nstore.db-shm\n"
		"store.db-wal\n1\n");
	scratch_does(*state, AS_OWNER "mark AM-1 holding");
}

static void what_root_made_before_is_named_with_a_way_out(void **state)
{
	static const char told[] =
		"claims/.vigil/store.db: belongs to root, but the ledger to "
		"12345; run `sudo chown -R 12345 claims/.vigil` or `sudo "
		"rm -r claims/.vigil`";
	struct scratch *scratch = *state;

	skip_unless_possible(scratch);
	scratch_does(scratch, "vigil due; chown -R 0:0 claims/.vigil");
	scratch_refuses(scratch, AS_OWNER "mark AM-2 holding", 1,
		arena_printf(&scratch->arena, "vigil mark: %s\n", told));
	scratch_does(scratch,
		"chown -R 12345 claims/.vigil; " AS_OWNER "mark AM-2 holding");
}

static void so_is_a_directory_of_root_s_alone(void **state)
{
	struct scratch *scratch = *state;
	struct answer answer;

	skip_unless_possible(scratch);
	scratch_does(scratch, "mkdir claims/.vigil");
	answer = scratch_run(scratch, AS_OWNER "list");
	assert_int_equal(answer.status, 0);
	assert_string_equal(answer.err,
		"vigil: claims cannot be written (claims/.vigil: belongs to "
		"root, but the ledger to 12345; run `sudo chown -R 12345 "
		"claims/.vigil` or `sudo rm -r claims/.vigil`); this answer "
		"comes from a store in memory\n");
}

/* What was there before is not given away: it may be a hard link. */
static void a_file_that_root_did_not_make_is_left_to_its_owner(void **state)
{
	skip_unless_possible(*state);
	scratch_does(*state,
		"vigil due; : >secret; ln -f secret claims/.vigil/lock; "
		"vigil mark AM-1 holding");
	scratch_says(*state, "stat -c %u secret", "0\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		owners_test(what_root_makes_there_is_the_owner_s),
		owners_test(what_root_made_before_is_named_with_a_way_out),
		owners_test(so_is_a_directory_of_root_s_alone),
		owners_test(a_file_that_root_did_not_make_is_left_to_its_owner),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
