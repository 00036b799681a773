/* test_frozen.c - what was published stays, unless a correction says so. */
#include "scratch.h"

static int make(void **state)
{
	if (scratch_make(state) < 0)
		return -1;
	scratch_claim(*state, "AM-1", "published: 2026-11-01\n");
	scratch_does(*state, "vigil list");
	return 0;
}

#define frozen_test(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

#define ROW "AM-1  + Holding  1 Nov 2026  1 Dec 2026  +8d  The claim AM-1 "
#define CHANGED                                                                \
	"claims/AM-1.yaml:2:8: error: claim: the published text was changed: " \
	"The claim AM-1 [-holds.-] {+stands.+}; put it back, or accept it: "   \
	"vigil correct AM-1 --accept-text --note TEXT\n"                       \
	"    claim: The claim AM-1 stands.\n"                                  \
	"           ^\n"

static void a_changed_text_is_told_on_every_run(void **state)
{
	int run;

	scratch_does(*state, "sed -i s/holds/stands/ claims/AM-1.yaml");
	for (run = 0; run < 3; run++)
		scratch_answers(
			*state, "vigil list", 4, ROW "holds.\n", CHANGED);
	scratch_does(*state, "sed -i s/stands/holds/ claims/AM-1.yaml");
	scratch_says(*state, "vigil list", ROW "holds.\n");
}

static void white_space_is_no_change(void **state)
{
	scratch_does(*state,
		"sed -i 's/: The claim/: >-\\n  The\\n    claim/' "
		"claims/AM-1.yaml");
	scratch_says(*state, "vigil list", ROW "holds.\n");
}

static void a_correction_accepts_a_changed_text(void **state)
{
	scratch_does(*state, "sed -i s/holds/stands/ claims/AM-1.yaml");
	scratch_says(*state,
		"vigil correct AM-1 --kind wording --accept-text --note "
		"Better.",
		"AM-1  correction recorded · Holding · reviewed 1 Nov 2026 "
		"· next 1 Dec 2026 (+8d)\n"
		"AM-1  The claim AM-1 [-holds.-] {+stands.+}\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil list", ROW "stands.\n");
	scratch_says(*state, "vigil log --kind correction",
		"23 Nov 2026  AM-1  correction  wording  Tester  Better.\n");
	scratch_does(*state, "rm -r claims/.vigil");
	scratch_says(*state, "vigil list", ROW "stands.\n");
}

static void undoing_it_brings_the_old_text_back(void **state)
{
	scratch_does(*state, "sed -i s/holds/stands/ claims/AM-1.yaml");
	scratch_does(*state, "vigil correct AM-1 --accept-text --note Better.");
	scratch_refuses(*state, "vigil undo >output", 4, CHANGED);
	scratch_answers(*state, "vigil list", 4, ROW "holds.\n", CHANGED);
}

static void there_must_be_something_to_accept(void **state)
{
	scratch_refuses(*state, "vigil correct AM-1 --accept-text --note x", 1,
		"vigil correct: AM-1: its text is the one that stands; there "
		"is nothing to accept\n");
	scratch_refuses(*state, "vigil correct AM-1", 2,
		"vigil correct: it needs a note; add --note\n"
		"usage: vigil correct ID --note TEXT; `vigil correct --help` "
		"tells more\n");
}

static void a_changed_opening_is_told_with_its_command(void **state)
{
	scratch_claim(*state, "AM-1",
		"published: 2026-11-01\nverdict: partial\n"
		"reviewed: 2026-11-02\nnext_review: 2026-12-30\n");
	scratch_answers(*state, "vigil list", 4, ROW "holds.\n",
		"claims/AM-1.yaml:5:11: error: reviewed: the record says "
		"2026-11-01; put that back: vigil mark records a review\n"
		"    reviewed: 2026-11-02\n"
		"              ^\n"
		"claims/AM-1.yaml:6:14: error: next_review: the record of the "
		"publication has none; take it out: vigil mark --next names "
		"another day\n"
		"    next_review: 2026-12-30\n"
		"                 ^\n"
		"claims/AM-1.yaml:4:10: error: verdict: the record says "
		"holding; put that back: vigil mark records another verdict\n"
		"    verdict: partial\n"
		"             ^\n");
}

static void a_changed_day_of_publication_is_told(void **state)
{
	scratch_claim(*state, "AM-1", "published: 2026-11-05\n");
	scratch_answers(*state, "vigil list", 4, ROW "holds.\n",
		"claims/AM-1.yaml:3:12: error: published: the record says "
		"2026-11-01; put that back: a day of publication stays\n"
		"    published: 2026-11-05\n"
		"               ^\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		frozen_test(a_changed_text_is_told_on_every_run),
		frozen_test(white_space_is_no_change),
		frozen_test(a_correction_accepts_a_changed_text),
		frozen_test(undoing_it_brings_the_old_text_back),
		frozen_test(there_must_be_something_to_accept),
		frozen_test(a_changed_opening_is_told_with_its_command),
		frozen_test(a_changed_day_of_publication_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
