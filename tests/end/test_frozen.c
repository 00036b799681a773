/* test_frozen.c - what was published stays, unless a correction says so. */
#include "arena.h"
#include "scratch.h"

static int make(void **state)
{
	if (scratch_make(state) < 0)
		return -1;
	scratch_claim(*state, "AM-1", "published: 2026-11-01\n");
	scratch_claim(*state, "AM-2", "published: 2026-11-02\n");
	scratch_does(*state, "vigil sync");
	return 0;
}

#define frozen_test(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

#define ROW "AM-1  + Holding  1 Nov 2026  1 Dec 2026  +8d  The claim AM-1 "
#define WAYS_OUT                                                               \
	"; put it back, or say that the file is right: vigil correct AM-1 "    \
	"--accept --note TEXT\n"
#define CHANGED                                                                \
	"claims/AM-1.yaml:2:8: error: claim: the published sentence was "      \
	"changed: The claim AM-1 [-holds.-] {+stands.+}" WAYS_OUT              \
	"    claim: The claim AM-1 stands.\n"                                  \
	"           ^\n"
#define EDIT "sed -i s/holds/stands/ claims/AM-1.yaml"
#define WITHOUT_STORE "rm -r claims/.vigil"
#define MARK_REFUSED                                                           \
	"vigil mark: AM-1: its file, AM-1.yaml, says otherwise than the "      \
	"record; put that right first: vigil check tells what it is\n"

/* ---- the sentence ---- */

static void a_changed_sentence_is_told_on_every_run(void **state)
{
	int run;

	scratch_does(*state, EDIT);
	for (run = 0; run < 3; run++)
		scratch_answers(
			*state, "vigil list AM-1", 4, ROW "holds.\n", CHANGED);
	scratch_does(*state, "sed -i s/stands/holds/ claims/AM-1.yaml");
	scratch_says(*state, "vigil list AM-1", ROW "holds.\n");
}

static void without_a_store_it_is_told_as_well(void **state)
{
	scratch_does(*state, EDIT "; " WITHOUT_STORE);
	scratch_answers(*state, "vigil list AM-1", 4, ROW "holds.\n", CHANGED);
	scratch_does(*state, EDIT "; " WITHOUT_STORE);
	scratch_answers(*state, "vigil verify | head -n 4", 0,
		CHANGED "1 fault in 2 entries of 2 claims\n", "");
}

/* What each command shows or searches: the file's words stand nowhere but in
 * the problem, which a mail has in it. */
static void the_sentence_of_the_record_is_used_everywhere(void **state)
{
	static const char *const commands[] = { "list", "due --within 60d",
		"show AM-1", "log AM-1", "forecast", "list --format json",
		"list --format csv", "calendar", "mail --within 60d --to a@b.c",
		"list stands" };
	struct scratch *scratch = *state;
	size_t i;

	scratch_does(scratch, EDIT);
	for (i = 0; i < sizeof(commands) / sizeof(*commands); i++)
		scratch_says(scratch,
			arena_printf(&scratch->arena,
				"vigil %s 2>said | grep stands | grep -v -e "
				"'{+stands.+}' -e '^    claim:' -e "
				"'<code>claim:' || :; "
				"grep -c '{+stands.+}' said",
				commands[i]),
			"1\n");
	scratch_says(scratch, "vigil list holds 2>said | cut -c 1-4",
		"AM-1\nAM-2\n");
}

static void of_a_superseded_claim_it_stays_as_well(void **state)
{
	static const char row[] =
		"AM-1  + Holding  1 Nov 2026  -  superseded  "
		"The claim AM-1 holds.\n";

	scratch_does(*state,
		"vigil close AM-1 --as superseded --by-claim AM-2 --note Old.");
	scratch_does(*state, EDIT);
	scratch_answers(*state, "vigil list AM-1", 4, row, CHANGED);
	scratch_does(*state, WITHOUT_STORE);
	scratch_answers(*state, "vigil list AM-1", 4, row, CHANGED);
}

static void so_it_does_of_a_retired_one(void **state)
{
	scratch_does(*state, "vigil close AM-1 --as retired --note Old.");
	scratch_does(*state, EDIT "; " WITHOUT_STORE);
	scratch_answers(*state, "vigil list AM-1", 4,
		"AM-1  + Holding  1 Nov 2026  -  retired  The claim AM-1 "
		"holds.\n",
		CHANGED);
}

static void white_space_is_no_change(void **state)
{
	scratch_does(*state,
		"sed -i 's/: The claim/: >-\\n  The\\n    claim/' "
		"claims/AM-1.yaml");
	scratch_says(*state, "vigil list AM-1", ROW "holds.\n");
}

/* ---- mark waits for one of the ways out ---- */

static void mark_refuses_while_the_file_differs(void **state)
{
	scratch_does(*state, "cp -r claims/journal before; " EDIT);
	scratch_refuses(
		*state, "vigil mark AM-1 holding", 1, MARK_REFUSED CHANGED);
	scratch_does(*state, WITHOUT_STORE);
	scratch_refuses(
		*state, "vigil mark AM-1 holding", 1, MARK_REFUSED CHANGED);
	scratch_does(*state, "diff -r before claims/journal");
	scratch_does(*state, "vigil mark AM-2 holding 2>said || [ $? = 4 ]");
}

static void once_it_is_put_back_mark_records(void **state)
{
	scratch_does(*state, EDIT);
	scratch_refuses(
		*state, "vigil mark AM-1 holding", 1, MARK_REFUSED CHANGED);
	scratch_does(*state, "sed -i s/stands/holds/ claims/AM-1.yaml");
	scratch_does(*state, "vigil mark AM-1 holding");
}

static void a_correction_accepts_a_changed_sentence(void **state)
{
	scratch_does(*state, EDIT);
	scratch_says(*state,
		"vigil correct AM-1 --kind wording --accept --note Better.",
		"AM-1  correction recorded · Holding · reviewed 1 Nov 2026 "
		"· next 1 Dec 2026 (+8d)\n"
		"AM-1  The claim AM-1 [-holds.-] {+stands.+}\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil list AM-1", ROW "stands.\n");
	scratch_says(*state, "vigil log --kind correction",
		"23 Nov 2026  AM-1  correction  wording  Tester  Better.\n");
	scratch_does(*state, WITHOUT_STORE);
	scratch_says(*state, "vigil list AM-1", ROW "stands.\n");
	scratch_does(*state, "vigil mark AM-1 holding; vigil verify");
}

static void undoing_it_brings_the_old_sentence_back(void **state)
{
	scratch_does(*state, EDIT);
	scratch_does(*state, "vigil correct AM-1 --accept --note Better.");
	scratch_refuses(*state, "vigil undo >output", 4, CHANGED);
	scratch_answers(*state, "vigil list AM-1", 4, ROW "holds.\n", CHANGED);
}

static void nobody_undoes_it_behind_a_review_of_the_new_words(void **state)
{
	scratch_does(*state, EDIT);
	scratch_does(*state,
		"vigil correct AM-1 --accept --note Better.; "
		"vigil mark AM-1 holding; "
		"vigil log --kind correction --format plain | cut -f 9 >hash");
	scratch_refuses(*state, "vigil undo $(cat hash)", 1,
		"vigil undo: AM-1: this undoing cannot be recorded: it takes "
		"back "
		"words that a review has judged since\n");
}

static void there_must_be_something_to_accept(void **state)
{
	scratch_refuses(*state, "vigil correct AM-1 --accept --note x", 1,
		"vigil correct: AM-1: its file says what the record says; "
		"there is nothing to accept\n");
	scratch_refuses(*state, "vigil correct AM-1", 2,
		"vigil correct: it needs a note; add --note\n"
		"usage: vigil correct ID --note TEXT; `vigil correct --help` "
		"tells more\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		frozen_test(a_changed_sentence_is_told_on_every_run),
		frozen_test(without_a_store_it_is_told_as_well),
		frozen_test(the_sentence_of_the_record_is_used_everywhere),
		frozen_test(of_a_superseded_claim_it_stays_as_well),
		frozen_test(so_it_does_of_a_retired_one),
		frozen_test(white_space_is_no_change),
		frozen_test(mark_refuses_while_the_file_differs),
		frozen_test(once_it_is_put_back_mark_records),
		frozen_test(a_correction_accepts_a_changed_sentence),
		frozen_test(undoing_it_brings_the_old_sentence_back),
		frozen_test(nobody_undoes_it_behind_a_review_of_the_new_words),
		frozen_test(there_must_be_something_to_accept),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
