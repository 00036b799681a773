/* test_verify_faults.c - where verify says that a fault is. */
#include "scratch.h"

/* So many that a file of the record has more lines than are read anew for each.
 */
static void make_many(struct scratch *scratch)
{
	scratch_does(scratch,
		"mkdir claims; for n in $(seq 100 219); do "
		"printf 'id: AM-%d\nclaim: The price is %d.\n"
		"published: 2026-10-01\n' $n $n >claims/AM-$n.yaml; done; "
		"vigil sync && vigil mark AM-150 AM-151 partial --note Less. "
		"&& echo 'signatures: required' >claims/vigil.yaml");
}

#define LINES_OF_PUBLICATIONS                                                  \
	"grep -n . claims/journal/*publ* | "                                   \
	"sed -n 's/^\\([0-9]*\\):{\"claim\":\"\\(AM-[0-9]*\\)\".*/\\1 \\2/p'"

static void each_fault_has_the_line_that_the_entry_stands_on(void **state)
{
	make_many(*state);
	scratch_does(*state, LINES_OF_PUBLICATIONS
		" | sort >stand; test $(wc -l <stand) = 120; "
		"vigil verify 2>&1 | sed -n 's/.*publ.*jsonl:"
		"\\([0-9]*\\):1: error: \\(AM-[0-9]*\\): .*/\\1 \\2/p' | "
		"sort >told; diff stand told");
}

static void so_has_one_in_a_file_of_few_lines(void **state)
{
	make_many(*state);
	scratch_says(*state,
		"vigil verify 2>&1 | sed -n 's/.*review.*jsonl:"
		"\\([0-9]*\\):1: error: \\(AM-[0-9]*\\): .*/\\1 \\2/p' | "
		"sort",
		"1 AM-150\n2 AM-151\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(each_fault_has_the_line_that_the_entry_stands_on),
		scratch_test(so_has_one_in_a_file_of_few_lines),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
