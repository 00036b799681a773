/* test_signed_shown.c - whether an entry is signed is said wherever it is told.
 */
#include "scratch.h"
#include "scratch_signed.h"

/* AM-1 has a signed review, AM-2 one that is not, and then a forged one. */
#define ENTRIES                                                                \
	"vigil mark AM-1 partial --note Less. --key tester >out; "             \
	"vigil mark AM-2 holding --note Still. --by Carl --no-key >out; "      \
	"vigil mark AM-2 partial --note Less. --by 'Ann Müller' "             \
	"--key tester >out 2>warned; "

/* A site shows what was forged only once it was taken back. */
static void pages_and_files_of_the_site_say_it(void **state)
{
	scratch_does(*state, ENTRIES
		"vigil undo AM-2 --by 'Ann Müller' --key ann; "
		"vigil site public 2>said");
	scratch_says(*state,
		"for id in 1 2; do grep -o '</bdi> ([a-z ]*)' "
		"public/claims/AM-$id.html; done",
		"</bdi> (signed)\n</bdi> (signed)\n</bdi> (unsigned)\n"
		"</bdi> (bad signature)\n");
	scratch_says(*state,
		"tail -n +2 public/entries.csv | tr -d '\\r' | "
		"sed 's/.*,//' | sort | uniq -c | tr -s ' '",
		" 2 \n 1 bad\n 2 good\n 1 unsigned\n");
	scratch_says(*state,
		"grep -o '\"signed\":[^,}]*' public/claims/AM-1.json",
		"\"signed\":null\n\"signed\":\"good\"\n");
}

static void each_format_says_it(void **state)
{
	scratch_does(*state, ENTRIES);
	scratch_says(*state, "vigil log --format markdown | head -n 3",
		"- 23 Nov 2026 · `AM-1` · review · Holding → Partial · Tester "
		"(signed) · Less.\n"
		"- 23 Nov 2026 · `AM-2` · review · Holding → Partial · Ann "
		"Müller (BAD SIGNATURE) · Less.\n"
		"- 23 Nov 2026 · `AM-2` · review · Holding · Carl (unsigned) · "
		"Still.\n");
	scratch_says(*state,
		"vigil show AM-2 --format json | "
		"grep -o '\"signed\":[^,}]*'",
		"\"signed\":null\n\"signed\":\"unsigned\"\n"
		"\"signed\":\"bad\"\n");
	scratch_says(*state,
		"vigil mail --to a@b.org --within 60d | grep '^ .*Last note'",
		"    Last note, Tester (signed), 23 Nov 2026:\n"
		"    Last note, Ann M=C3=BCller (BAD SIGNATURE), 23 Nov "
		"2026:\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		signers_test(pages_and_files_of_the_site_say_it),
		signers_test(each_format_says_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
