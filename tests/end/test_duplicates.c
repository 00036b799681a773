/* test_duplicates.c - one id twice, and several claims in a file. */
#include "scratch.h"
#include "scratch_ledger.h"

#define FILES "vigil list --format plain | cut -f 1,10"

static const char taken[] =
	"claims/other.yaml:2:5: error: id: am-1 is taken; it stands in "
	"AM-1.yaml:1 already\n"
	"    id: am-1\n"
	"        ^\n";

static const char other[] =
	"claim: The claim AM-1 holds.\nid: am-1\npublished: 2026-10-01\n";

static int make(void **state)
{
	if (scratch_make_one(state) < 0)
		return -1;
	scratch_says(*state, "vigil list", LISTED_1);
	scratch_write(*state, "claims/other.yaml", other);
	return 0;
}

#define duplicate_test(test)                                                   \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void both_places_are_named_every_time(void **state)
{
	int times;

	for (times = 0; times < 3; times++)
		scratch_answers(*state, "vigil list", 4, LISTED_1, taken);
}

static void the_file_that_is_named_after_the_id_has_it(void **state)
{
	scratch_write(*state, "claims/A.yaml", other);
	scratch_answers(*state, "vigil show AM-1 | grep ^file", 0,
		"file          AM-1.yaml\n",
		"claims/A.yaml:2:5: error: id: am-1 is taken; it stands in "
		"AM-1.yaml:1 already\n"
		"    id: am-1\n"
		"        ^\n"
		"claims/other.yaml:2:5: error: id: am-1 is taken; it stands "
		"in AM-1.yaml:1 already\n"
		"    id: am-1\n"
		"        ^\n");
}

static void it_has_it_even_where_it_comes_later(void **state)
{
	scratch_does(*state, "mv claims/AM-1.yaml claims/A.yaml");
	scratch_does(*state, "rm claims/other.yaml");
	scratch_says(*state, FILES, "AM-1\tA.yaml\n");
	scratch_claim(*state, "AM-1", "published: 2026-10-01\n");
	scratch_answers(*state, FILES, 0, "AM-1\tAM-1.yaml\n",
		"claims/A.yaml:1:5: error: id: AM-1 is taken; it stands in "
		"AM-1.yaml:1 already\n"
		"    id: AM-1\n"
		"        ^\n");
}

static void of_two_others_the_first_by_path_has_it(void **state)
{
	static const char both[] =
		"claims/b.yaml:2:5: error: id: am-1 is taken; it stands in "
		"a.yaml:2 already\n"
		"    id: am-1\n"
		"        ^\n";

	scratch_does(*state,
		"rm claims/other.yaml && mv claims/AM-1.yaml claims/b.yaml");
	scratch_write(*state, "claims/b.yaml", other);
	scratch_says(*state, FILES, "am-1\tb.yaml\n");
	scratch_write(*state, "claims/a.yaml", other);
	scratch_answers(*state, FILES, 0, "am-1\ta.yaml\n", both);
	scratch_does(*state, "rm claims/a.yaml");
	scratch_says(*state, FILES, "am-1\tb.yaml\n");
	scratch_write(*state, "claims/a.yaml", other);
	scratch_answers(*state, FILES, 0, "am-1\ta.yaml\n", both);
}

/* check reads all files anew, and the store has been through each change. */
static void what_is_said_does_not_hang_on_what_came_first(void **state)
{
	static const char *const names[] = { "claims/z.yaml", "claims/M.yaml",
		"claims/a/AM-1.yaml", "claims/a.yaml" };
	size_t i;

	scratch_does(*state, "rm claims/AM-1.yaml");
	for (i = 0; i < sizeof(names) / sizeof(*names); i++) {
		scratch_write(*state, names[i], other);
		scratch_does(*state,
			"vigil check | grep taken >checked; "
			"vigil list 2>&1 | grep taken | cmp - checked");
	}
}

static void when_the_first_goes_the_second_takes_over(void **state)
{
	scratch_answers(*state, "vigil list", 4, LISTED_1, taken);
	scratch_does(*state, "rm claims/AM-1.yaml");
	scratch_says(*state, FILES, "am-1\tother.yaml\n");
	scratch_says(*state, "vigil log am-1 | wc -l", "1\n");
}

static void so_it_does_when_the_first_gets_another_id(void **state)
{
	scratch_answers(*state, "vigil list", 4, LISTED_1, taken);
	scratch_claim(*state, "AM-1", "");
	scratch_write(
		*state, "claims/AM-1.yaml", "id: AM-2\nclaim: Another.\n");
	scratch_says(*state, FILES, "am-1\tother.yaml\nAM-2\tAM-1.yaml\n");
}

static void when_the_second_goes_all_is_well(void **state)
{
	scratch_answers(*state, "vigil list", 4, LISTED_1, taken);
	scratch_does(*state, "rm claims/other.yaml");
	scratch_says(*state, "vigil list", LISTED_1);
}

static void the_first_keeps_the_id_while_it_is_broken(void **state)
{
	scratch_answers(*state, "vigil list", 4, LISTED_1, taken);
	scratch_claim(*state, "AM-1", "publishd: 2026-10-01\n");
	scratch_answers(*state, FILES, 0, "AM-1\tAM-1.yaml\n",
		"claims/AM-1.yaml:3:1: error: publishd: no such key (did you "
		"mean published?)\n"
		"    publishd: 2026-10-01\n"
		"    ^\n"
		"claims/other.yaml:2:5: error: id: am-1 is taken; it stands "
		"in AM-1.yaml:1 already\n"
		"    id: am-1\n"
		"        ^\n");
}

static void the_place_that_is_named_is_where_it_stands_now(void **state)
{
	scratch_answers(*state, "vigil list", 4, LISTED_1, taken);
	scratch_write(*state, "claims/AM-1.yaml",
		"# why\n\nid: AM-1\nclaim: The claim AM-1 holds.\n"
		"published: 2026-10-01\n");
	scratch_answers(*state, "vigil list", 4, LISTED_1,
		"claims/other.yaml:2:5: error: id: am-1 is taken; it stands "
		"in AM-1.yaml:3 already\n"
		"    id: am-1\n"
		"        ^\n");
	scratch_does(*state, "mkdir claims/a; mv claims/AM-1.yaml claims/a");
	scratch_answers(*state, "vigil list", 4, LISTED_1,
		"claims/other.yaml:2:5: error: id: am-1 is taken; it stands "
		"in a/AM-1.yaml:3 already\n"
		"    id: am-1\n"
		"        ^\n");
}

static void a_file_may_hold_several_claims(void **state)
{
	scratch_write(*state, "claims/other.yaml",
		"---\nid: B-1\nclaim: One.\n"
		"---\nid: B-2\nclaim: Two.\n...\n"
		"---\n"
		"---\nid: B-3\nclaim: Three.\npublished: 2026-11-01\n");
	scratch_does(*state, "vigil sync");
	scratch_says(*state, "vigil list B-1 B-2 B-3",
		"B-1    -        -           -           draft  One.\n"
		"B-2    -        -           -           draft  Two.\n"
		"B-3  + Holding  1 Nov 2026  1 Dec 2026  +8d    Three.\n");
}

static void one_of_them_that_is_broken_does_not_hide_the_others(void **state)
{
	scratch_write(*state, "claims/other.yaml",
		"id: B-1\nclaim: One.\n"
		"---\nid: B-2\nclam: Two.\n"
		"---\nid: B-3\nclaim: Three.\n");
	scratch_answers(*state, "vigil list --state draft", 4,
		"B-1    -  -  -  draft  One.\n"
		"B-3    -  -  -  draft  Three.\n",
		"claims/other.yaml:5:1: error: clam: no such key (did you "
		"mean claim?)\n"
		"    clam: Two.\n"
		"    ^\n"
		"claims/other.yaml:4:1: error: claim: is missing, and is "
		"required\n"
		"    id: B-2\n"
		"    ^\n");
}

static void one_id_twice_in_a_file_is_told(void **state)
{
	scratch_write(*state, "claims/other.yaml",
		"id: B-1\nclaim: One.\n---\nid: b-1\nclaim: Two.\n");
	scratch_answers(*state, "vigil list --state draft", 4,
		"B-1    -  -  -  draft  One.\n",
		"claims/other.yaml:4:5: error: id: b-1 is taken; it stands in "
		"other.yaml:1 already\n"
		"    id: b-1\n"
		"        ^\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		duplicate_test(both_places_are_named_every_time),
		duplicate_test(the_file_that_is_named_after_the_id_has_it),
		duplicate_test(it_has_it_even_where_it_comes_later),
		duplicate_test(of_two_others_the_first_by_path_has_it),
		duplicate_test(what_is_said_does_not_hang_on_what_came_first),
		duplicate_test(when_the_first_goes_the_second_takes_over),
		duplicate_test(so_it_does_when_the_first_gets_another_id),
		duplicate_test(when_the_second_goes_all_is_well),
		duplicate_test(the_first_keeps_the_id_while_it_is_broken),
		duplicate_test(the_place_that_is_named_is_where_it_stands_now),
		duplicate_test(a_file_may_hold_several_claims),
		duplicate_test(
			one_of_them_that_is_broken_does_not_hide_the_others),
		duplicate_test(one_id_twice_in_a_file_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
