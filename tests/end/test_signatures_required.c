/* test_signatures_required.c - ledgers in which entries must be signed. */
#include "scratch.h"
#include "scratch_signed.h"

#define FAULTS "vigil verify | sed -n 's/^.*error: //p'"

#define REFUSED                                                                \
	"signatures are required here, so nothing was recorded: name your "    \
	"key as `signing_key` in your own configuration, or give --key\n"

static void require(struct scratch *scratch, const char *how)
{
	scratch_write(scratch, "claims/vigil.yaml", how);
}

/* What is recorded in a test is of 2030, what AM-1 and AM-2 publish of 2026. */
#define FROM_2030 "signatures: {required: 2030-01-01}\n"

static void who_has_no_key_records_nothing(void **state)
{
	require(*state, FROM_2030);
	scratch_refuses(
		*state, "vigil mark AM-1 holding", 1, "vigil mark: " REFUSED);
	scratch_refuses(*state, "vigil mark AM-1 holding --key ann --no-key", 1,
		"vigil mark: " REFUSED);
	scratch_says(*state, "vigil log --kind review", "");
	scratch_does(*state,
		"vigil mark AM-1 holding --key tester >out; vigil verify");
	scratch_refuses(*state, "vigil undo AM-1", 1, "vigil undo: " REFUSED);
}

static void entries_from_before_stay_unsigned(void **state)
{
	scratch_does(*state, "vigil mark AM-1 holding");
	require(*state, "signatures: {required: 2030-01-02}\n");
	scratch_says(*state, "vigil verify | sed -n 2p",
		"0 signed by 0 of 2 signers, 1 unsigned from before 2 Jan "
		"2030\n");
	require(*state, FROM_2030);
	scratch_says(*state, FAULTS,
		"AM-1: the review of 23 Nov 2026: it is not signed, and "
		"signatures are required here\n");
	scratch_does(*state, "vigil undo AM-1 --key tester; vigil verify");
}

static void all_must_be_signed_without_a_day(void **state)
{
	require(*state, "signatures: required\n");
	scratch_says(*state, FAULTS,
		"AM-1: the publication of 1 Oct 2026: no signed entry follows "
		"it, and signatures are required here\n"
		"AM-2: the publication of 2 Oct 2026: no signed entry follows "
		"it, and signatures are required here\n");
	scratch_does(*state,
		"vigil mark AM-1 AM-2 holding --key tester; vigil verify");
}

static void a_name_without_a_key_does_not_do(void **state)
{
	require(*state, FROM_2030);
	scratch_does(
		*state, "vigil mark AM-1 holding --by Bob --key ann 2>warning");
	scratch_says(*state, FAULTS,
		"AM-1: the review of 23 Nov 2026: its name has no key in "
		"allowed_signers, and signatures are required here\n");
	scratch_says(*state, "rm claims/allowed_signers; " FAULTS,
		"AM-1: the review of 23 Nov 2026: nobody can tell who signed "
		"it, as allowed_signers is missing or of no use, and "
		"signatures "
		"are required here\n");
}

/* AM-3 is published by sync, AM-4 with its first review. */
static void sync_signs_off_what_it_publishes(void **state)
{
	require(*state, "signatures: {required: 2026-10-03}\n");
	scratch_claim(*state, "AM-3", "published: 2026-10-03\n");
	scratch_refuses(*state, "vigil sync >out", 1,
		"vigil sync: " REFUSED
		"vigil: 1 claim is published but not recorded: AM-3; vigil "
		"sync records it\n");
	scratch_says(*state, "vigil sync --key tester | grep recorded",
		"recorded AM-3  publication: The claim AM-3 holds.\n"
		"recorded AM-3  sign-off\n");
	scratch_claim(*state, "AM-4", "published: 2026-10-04\n");
	scratch_does(
		*state, "vigil mark AM-4 holding --key tester; vigil verify");
	scratch_says(*state, "vigil show AM-3 | sed -n '/History/,$p'",
		"History\n"
		"  3 Oct 2026  published  Holding\n"
		"  23 Nov 2026  signoff  Holding · Tester (signed)\n");
}

/* ---- imports ---- */

static void an_import_signs_what_it_records(void **state)
{
	require(*state, "signatures: required\n");
	scratch_does(*state, "vigil mark AM-1 AM-2 holding --key tester");
	scratch_write(*state, "facts.csv",
		"ID,Claim,Published,Review 1,Review 2\n"
		"AM-3,Three.,2026-05-01,2026-06-01 partial,2026-07-01 holds\n"
		"AM-4,Four.,2026-05-01,,\n"
		"AM-5,Five.,2026-05-01,2026-06-01 holds,\n"
		"AM-6,A draft.,,,\n");
	scratch_refuses(
		*state, "vigil import facts.csv", 1, "vigil import: " REFUSED);
	scratch_says(*state,
		"ls claims | grep AM-[3-6]; ls -A claims/.vigil | grep -v "
		"looks",
		".gitignore\nlock\nstore.db\nstore.db-shm\nstore.db-wal\n");
	scratch_says(*state, "vigil import facts.csv --key tester",
		"4 claims imported, with 3 entries of their history\n");
	scratch_does(*state, "vigil verify; vigil check");
	scratch_says(*state,
		"vigil show AM-3 AM-4 | grep -A 8 History | grep -e signed -e "
		"published",
		"  1 May 2026  published  Holding\n"
		"  1 Jun 2026  review  Holding → Partial (imported) · Tester "
		"(signed)\n"
		"  1 Jul 2026  review  Partial → Holding (imported) · Tester "
		"(signed)\n"
		"  1 May 2026  published  Holding\n"
		"  23 Nov 2026  signoff  Holding · Tester (signed)\n");
	scratch_says(*state, "vigil import facts.csv --key tester",
		"nothing to import; 4 are here already\n");
}

static void what_others_would_have_to_sign_is_not_imported(void **state)
{
	require(*state, FROM_2030);
	scratch_write(*state, "facts.csv",
		"ID,Claim,Published,Review 1 date,Review 1 verdict,Review 1 "
		"by\n"
		"AM-3,Three.,2026-05-01,2026-06-01,partial,Ben\n");
	scratch_refuses(*state, "vigil import facts.csv --key tester", 1,
		"facts.csv:2: row 2: error: AM-3: Ben made its review of "
		"2026-06-01 and would have to sign it, as signatures are "
		"required here; `signatures: {required: DAY}` in vigil.yaml, "
		"with a day to come, lets it in\n"
		"vigil import: 1 error; nothing was written\n");
	require(*state, "signatures: {required: 2031-01-01}\n");
	scratch_does(
		*state, "vigil import facts.csv --key tester; vigil verify");
}

/* Each entry names what an entry before it was called until it was signed. */
static void the_record_of_another_ledger_is_signed_anew(void **state)
{
	scratch_does(*state,
		"vigil mark AM-1 partial --note Less; "
		"vigil dissent AM-1 --from Carl --note No --material; "
		"vigil mark AM-1 holding --note Weighed; vigil undo; "
		"vigil mark AM-1 not-holding --draft --note Gone; "
		"vigil sign AM-1 --by Ann; "
		"vigil close AM-2 --as retired --note Moot; "
		"vigil export --format json >all.json; "
		"mkdir -p new/claims; cp claims/allowed_signers new/claims");
	scratch_does(*state,
		"vigil -C new/claims import all.json --key tester; "
		"vigil -C new/claims verify; "
		"vigil -C new/claims list >new.txt; vigil list | diff - "
		"new.txt");
	scratch_says(*state,
		"vigil -C new/claims log --format json | grep -c "
		"'\"signed\":\"good\"'",
		"6\n");
}

static void sync_signs_off_what_was_published_before(void **state)
{
	require(*state, "signatures: {required: 2026-10-02}\n");
	scratch_says(*state, FAULTS,
		"AM-2: the publication of 2 Oct 2026: no signed entry follows "
		"it, and signatures are required here\n");
	scratch_says(*state, "vigil sync | grep recorded || :", "");
	scratch_says(*state, "vigil sync --key tester | grep recorded",
		"recorded AM-2  sign-off\n");
	scratch_does(*state, "vigil verify");
	scratch_says(
		*state, "vigil sync --key tester | grep recorded || :", "");
	require(*state, "signatures: required\n");
	scratch_does(*state,
		"vigil close AM-1 --as retired --note No. --key "
		"tester; vigil sync --key tester; vigil verify");
}

static void undo_passes_over_what_sync_signed_off(void **state)
{
	require(*state, "signatures: required\n");
	scratch_does(*state,
		"vigil mark AM-1 holding --key tester; "
		"vigil sync --key tester");
	scratch_says(*state, "vigil undo --key tester | head -n 1",
		"AM-1  took back the review of 23 Nov 2026, Holding\n");
	scratch_refuses(*state, "vigil undo --key tester", 1,
		"vigil undo: nothing to undo: nothing that Tester recorded "
		"here stands\n");
	scratch_refuses(*state, "vigil undo AM-2 --key tester", 1,
		"vigil undo: AM-2: nothing was recorded of it that can be "
		"taken back\n");
	scratch_does(*state,
		"vigil undo --key tester $(sed -n 's/.*signoff.*hash\":\"//p' "
		"claims/journal/* | cut -c 1-12); vigil verify");
}

static void a_mistake_in_the_setting_is_a_problem(void **state)
{
	require(*state, "signatures: always\n");
	scratch_says(*state, "vigil list 2>&1 >out | head -n 1",
		"claims/vigil.yaml:1:13: error: signatures: always: should be "
		"required, optional, or `required: 2026-12-01` below it, with "
		"the first day\n");
	require(*state, FROM_2030);
	scratch_says(*state, "vigil config | grep signatures | cut -f 2",
		"required from 2030-01-01\n");
}

/* Whoever may change a ledger must not choose what others sign with. */
static void a_key_in_vigil_yaml_is_passed_over(void **state)
{
	require(*state, "signing_key: /tmp/key\n");
	scratch_says(*state, "vigil check | head -n 3",
		"claims/vigil.yaml:1:1: warning: signing_key is not read from "
		"here: a key is its owner's, and named in the own "
		"configuration, as `signing_key` in "
		"~/.config/vigil/config.yaml\n"
		"    signing_key: /tmp/key\n"
		"    ^\n");
	scratch_says(*state,
		"vigil mark AM-1 holding >out; grep -c signature "
		"claims/journal/*review* || :",
		"0\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		signers_test(who_has_no_key_records_nothing),
		signers_test(entries_from_before_stay_unsigned),
		signers_test(all_must_be_signed_without_a_day),
		signers_test(a_name_without_a_key_does_not_do),
		signers_test(sync_signs_off_what_it_publishes),
		signers_test(an_import_signs_what_it_records),
		signers_test(what_others_would_have_to_sign_is_not_imported),
		signers_test(the_record_of_another_ledger_is_signed_anew),
		signers_test(sync_signs_off_what_was_published_before),
		signers_test(undo_passes_over_what_sync_signed_off),
		signers_test(a_mistake_in_the_setting_is_a_problem),
		signers_test(a_key_in_vigil_yaml_is_passed_over),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
