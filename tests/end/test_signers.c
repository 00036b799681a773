/* test_signers.c - vigil signers: whose keys may sign. */
#include "scratch.h"
#include "scratch_signed.h"

#define PLAIN " | sed 's/SHA256:[^ ]*/SHA256:.../'"

static void each_is_listed_with_what_was_signed(void **state)
{
	scratch_does(*state,
		"printf 'Tester valid-after=\"20260101Z\","
		"valid-before=\"20270101Z\" %s\\n' \"$(cat ann.pub)\" "
		">>claims/allowed_signers; "
		"vigil mark AM-1 AM-2 holding --key tester >out; "
		"vigil mark AM-1 holding --by ann@example.org --key ann; "
		"vigil verify");
	scratch_says(*state, "vigil signers" PLAIN,
		"Tester\n"
		"    SHA256:... · 2 signed\n"
		"Ann Müller, ann@example.org\n"
		"    SHA256:... · 1 signed\n"
		"Tester\n"
		"    SHA256:... · from 20260101Z · until 20270101Z · 0 "
		"signed\n");
	scratch_says(*state,
		"vigil signers | grep -c \"$(ssh-keygen -lf ann.pub | "
		"cut -d ' ' -f 2)\"",
		"2\n");
}

static void without_any_it_says_how_to_add_one(void **state)
{
	scratch_says(*state, "rm claims/allowed_signers; vigil signers",
		"no signers; `vigil signers add NAME KEY` prints a line "
		"for claims/allowed_signers\n");
}

static void a_line_that_was_printed_works(void **state)
{
	scratch_does(*state,
		"ssh-keygen -q -t ecdsa -N '' -C 'me @ home' -f peter; "
		"vigil signers add 'Peter Müller,peter@example.org' peter.pub "
		">>claims/allowed_signers; "
		"vigil mark AM-1 holding --by 'Peter Müller' --key peter");
	scratch_says(*state,
		"tail -n 1 claims/allowed_signers | sed 's,AAAA.*,AAAA,'",
		"\"Peter Müller,peter@example.org\" namespaces=\"vigil\" "
		"ecdsa-sha2-nistp256 AAAA\n");
	scratch_says(*state, "vigil verify | grep 'signed by'",
		"1 signed by 1 of 3 signers, 0 unsigned\n");
}

static void what_can_never_sign_is_refused(void **state)
{
	scratch_refuses(*state,
		"vigil signers add 'Doe, Ann' ann.pub 2>&1 | head -n 1 >&2; "
		"vigil signers add '*' ann.pub 2>&1 | head -n 1 >&2; "
		"vigil signers add Ann ann 2>&1 | head -n 1 >&2; "
		"vigil signers add Ann claims/AM-1.yaml 2>&1 | "
		"head -n 1 >&2; exit 2",
		2,
		"vigil signers: Doe, Ann: a name with a comma can never be "
		"signed with: commas stand between names, without a space\n"
		"vigil signers: *: a name of a signer has none of * ? ! \" and "
		"backslash: the first three make it a pattern\n"
		"vigil signers: ann: is a private key; give the public one, "
		"ann.pub\n"
		"vigil signers: claims/AM-1.yaml: is no public key of ssh, "
		"such as ~/.ssh/id_ed25519.pub\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		signers_test(each_is_listed_with_what_was_signed),
		signers_test(without_any_it_says_how_to_add_one),
		signers_test(a_line_that_was_printed_works),
		signers_test(what_can_never_sign_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
