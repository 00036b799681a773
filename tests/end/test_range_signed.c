/* test_range_signed.c - what a server lets in of what is signed, or should be.
 */
#include "scratch.h"
#include "scratch_git.h"
#include "scratch_server.h"
#include "scratch_signed.h"

#define MARK "vigil mark AM-1 partial --note Less. "
#define BACK "git reset -q --hard origin/main; git clean -qfd claims; "
#define REQUIRE "echo 'signatures: {required: 2030-01-01}' >claims/vigil.yaml; "
#define SYNC                                                                   \
	"printf 'id: AM-3\\nclaim: It holds.\\npublished: 2026-11-22\\n' "     \
	">claims/AM-3.yaml; vigil sync --by Ann --key ann >out 2>&1; "
#define NOT_BY_A_PUSH "; a push cannot do that by itself: "

/* Tester and Ann have keys, which the server knows; so has Eve, whose key it
 * does not know. */
static int make_signers(void **state)
{
	if (scratch_make_server(state) < 0)
		return -1;
	scratch_does(*state, MAKE_KEYS("tester ann eve"));
	server_takes(*state,
		SIGNER("Tester", "", "tester") SIGNER("Ann", "", "ann") COMMIT);
	return 0;
}

#define server_signers_test(test)                                              \
	cmocka_unit_test_setup_teardown(test, make_signers, scratch_remove)

/* ---- signatures ---- */

static void a_signed_entry_is_let_in(void **state)
{
	server_takes(*state, MARK "--by Ann --key ann >out 2>&1; " COMMIT);
}

static void another_key_than_that_of_the_name_is_refused(void **state)
{
	server_refuses(*state, MARK "--by Ann --key tester >out 2>&1; " COMMIT,
		": error: AM-1: the review of 23 Nov 2026: its signature is "
		"not by a key of that name (entry ");
	server_takes(
		*state, "vigil undo --by Ann --key ann >out 2>&1; " COMMIT);
}

static void an_unsigned_entry_is_refused_where_signatures_are_required(
	void **state)
{
	server_takes(*state, REQUIRE COMMIT);
	server_refuses(*state,
		"rm claims/vigil.yaml; vigil mark AM-1 holding --by Ann >out; "
		"git checkout -q claims/vigil.yaml; " COMMIT,
		"it is not signed, and signatures are required here (entry ");
	server_refuses(*state,
		BACK
		"vigil mark AM-1 holding --by Eve --key eve >out 2>&1; " COMMIT,
		"its name has no key in allowed_signers, and signatures are "
		"required here (entry ");
	server_takes(*state, BACK
		"vigil mark AM-1 holding --by Ann --key ann >out "
		"2>&1; " COMMIT);
}

static void an_unsigned_publication_is_refused_where_they_are(void **state)
{
	server_takes(*state,
		"echo 'signatures: {required: 2026-11-01}' "
		">claims/vigil.yaml; " COMMIT);
	scratch_does(*state, SYNC);
	server_refuses(*state,
		"f=$(grep -l AM-3 claims/journal/*); sed -i 1q $f; " COMMIT,
		"AM-3: the publication of 22 Nov 2026: no signed entry follows "
		"it, and signatures are required here (entry ");
	scratch_does(*state, BACK SYNC);
	server_takes(*state, COMMIT);
}

/* ---- a push that would make itself believed ---- */

static void a_key_that_the_push_brings_does_not_count(void **state)
{
	server_refuses(*state,
		SIGNER("Ann", "", "eve") MARK
		"--by Ann --key eve >out 2>&1; " COMMIT,
		"claims/allowed_signers: error: it changes whose keys may "
		"sign" NOT_BY_A_PUSH);
	server_refuses(*state, "true",
		"AM-1: the review of 23 Nov 2026: its signature is not by a "
		"key of that name (entry ");
	server_refuses(*state, BACK "git rm -q claims/allowed_signers; " COMMIT,
		"claims/allowed_signers: error: it changes whose keys");
	server_refuses(*state, BACK "cp ann.pub claims/revoked_keys; " COMMIT,
		"claims/revoked_keys: error: it changes whose keys");
	server_refuses(*state,
		BACK
		"git mv claims/allowed_signers claims/x; "
		"ln -s x claims/allowed_signers; " COMMIT,
		"claims/allowed_signers: error: is not a regular file");
}

static void a_server_may_let_new_keys_in(void **state)
{
	scratch_does(*state, "git -C 'a server.git' config vigil.trust new");
	server_takes(*state,
		SIGNER("Eve", "", "eve") "vigil mark AM-1 holding --by Eve --key eve "
		">out; " COMMIT);
	scratch_says(*state, "vigil verify --trust new --range HEAD~1..HEAD",
		"claims/allowed_signers: warning: it changes whose keys may "
		"sign\n"
		"0 faults in 1 commit with 1 new entry; 1 claim checked\n");
	server_refuses(*state, SIGNER("'*'", "", "eve") COMMIT,
		"claims/allowed_signers:4:1: error: a pattern stands where");
}

static void keys_that_nobody_could_read_are_refused(void **state)
{
	scratch_does(*state, "git -C 'a server.git' config vigil.trust new");
	server_refuses(*state,
		"yes '#' | head -c 1048577 >>claims/allowed_signers; " COMMIT,
		"claims/allowed_signers: error: is larger than 1 MiB; write "
		"one line for each key");
}

static void settings_that_ask_for_less_are_refused(void **state)
{
	server_takes(*state,
		"printf 'signoff: required\\nsignatures:\\n  required: "
		"2030-01-01\\n' >claims/vigil.yaml; " COMMIT);
	server_refuses(*state, "sed -i 1d claims/vigil.yaml; " COMMIT,
		"claims/vigil.yaml: error: `signoff: required` was taken "
		"out" NOT_BY_A_PUSH);
	server_refuses(*state, BACK "sed -i 2,3d claims/vigil.yaml; " COMMIT,
		"claims/vigil.yaml: error: signatures were required, and are "
		"no more" NOT_BY_A_PUSH);
	server_refuses(*state,
		BACK
		"sed -i s/2030-01-01/2030-01-02/ claims/vigil.yaml; " COMMIT,
		"claims/vigil.yaml:2:1: error: signatures are required from a "
		"later day on than before" NOT_BY_A_PUSH);
	server_refuses(*state, BACK "git rm -q claims/vigil.yaml; " COMMIT,
		"claims/vigil.yaml: error: signatures were required, and are "
		"no more" NOT_BY_A_PUSH);
	server_takes(*state, BACK
		"sed -i s/2030-01-01/2029-01-01/ claims/vigil.yaml; " COMMIT);
}

static void nothing_is_remembered(void **state)
{
	scratch_does(*state,
		MARK "--by Ann --key ann >out 2>&1; " COMMIT
		     "rm -r claims/.vigil; vigil verify --range HEAD~1..HEAD; "
		     "[ ! -e claims/.vigil ]");
}

static void trust_goes_with_a_range(void **state)
{
	scratch_says(*state, "vigil verify --trust new 2>&1 | head -n 1",
		"vigil verify: --trust goes with --range\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		server_signers_test(a_signed_entry_is_let_in),
		server_signers_test(
			another_key_than_that_of_the_name_is_refused),
		server_signers_test(
			an_unsigned_entry_is_refused_where_signatures_are_required),
		server_signers_test(
			an_unsigned_publication_is_refused_where_they_are),
		server_signers_test(a_key_that_the_push_brings_does_not_count),
		server_signers_test(a_server_may_let_new_keys_in),
		server_signers_test(keys_that_nobody_could_read_are_refused),
		server_signers_test(settings_that_ask_for_less_are_refused),
		server_signers_test(nothing_is_remembered),
		server_signers_test(trust_goes_with_a_range),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
