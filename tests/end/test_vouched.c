/* test_vouched.c - signatures are held against the keys of those who may sign.
 */
#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"
#include "scratch_signed.h"

#define MARK "vigil mark AM-1 holding --key tester >out; "
#define AS_ANN "vigil mark AM-1 holding --by 'Ann Müller' "

/* What verify says of signatures. */
#define SIGNED "vigil verify | sed -n '/ signed by /p'"

/* What verify finds wrong, without file, line and the digest. */
#define FAULTS "vigil verify | sed -n 's/^.*error: //p'"

/* AM-1 has a review of which verify says so. */
static void check_fault(
	struct scratch *scratch, const char *before, const char *why)
{
	scratch_says(scratch,
		arena_printf(&scratch->arena, "%s" FAULTS, before),
		arena_printf(&scratch->arena,
			"AM-1: the review of 23 Nov 2026: %s\n", why));
	scratch_says(scratch, "vigil verify >out; echo $?", "4\n");
}

static void a_signature_of_the_name_is_good(void **state)
{
	scratch_does(*state, MARK AS_ANN "--key ann; vigil mark AM-2 holding");
	scratch_says(
		*state, SIGNED, "2 signed by 2 of 2 signers, 1 unsigned\n");
	scratch_says(*state, "vigil verify >out; echo $?", "0\n");
}

static void a_forged_name_is_a_fault(void **state)
{
	check_fault(*state, AS_ANN "--key tester >out 2>warned; ",
		"its signature is not by a key of that name");
	scratch_does(*state, "vigil undo AM-1 --key tester; vigil verify");
}

static void a_changed_line_is_a_fault(void **state)
{
	scratch_does(*state, MARK);
	check_fault(*state,
		"cd claims/journal; old=$(echo *review*); "
		"sed -e 's/\"holding\"/\"partial\"/' "
		"-e 's/,\"rule\"/,\"rule\"/; "
		"s/,\"recorded\"/,\"recorded\"/' "
		"-e 's/,\"statement\"/,\"statement\"/; "
		"s/,\"hash\":.*//; "
		"s/\"by\":\"Tester\"/&,\"note\":\"Less.\"/' $old >line; "
		"printf '%s}' \"$(cat line)\" | sha256sum | cut -c 1-64 >sum; "
		"printf '%s,\"hash\":\"%s\"}\\n' \"$(cat line)\" "
		"\"$(cat sum)\" >other.jsonl; rm $old line sum; cd ../..; "
		"rm -r claims/.vigil; ",
		"its signature is of another text: the line was changed, or "
		"signed as another");
}

static void what_was_signed_for_another_line_is_a_fault(void **state)
{
	scratch_does(*state, MARK);
	check_fault(*state,
		"cd claims/journal; old=$(echo *review*); "
		"sed 's/,\"hash\":.*//; "
		"s/\"signature\":\"U/\"signature\":\"?/' "
		"$old >line; "
		"printf '%s}' \"$(cat line)\" | sha256sum | cut -c 1-64 >sum; "
		"printf '%s,\"hash\":\"%s\"}\\n' \"$(cat line)\" "
		"\"$(cat sum)\" >other.jsonl; rm $old line sum; cd ../..; "
		"rm -r claims/.vigil; ",
		"its signature is not in base64");
}

#define ONLY(options)                                                          \
	"rm claims/allowed_signers; " SIGNER("Tester", options, "tester")

static void a_key_is_held_against_the_time_of_recording(void **state)
{
	scratch_does(*state, MARK);
	check_fault(*state, ONLY("valid-before=\"20261122\" "),
		"its key had expired when it was recorded");
	check_fault(*state, ONLY("valid-after=\"20400101\" "),
		"its key was not valid yet when it was recorded");
	scratch_says(*state, ONLY("valid-before=\"20400101\" ") SIGNED,
		"1 signed by 1 of 1 signer, 0 unsigned\n");
}

/* Dates without a Z are of UTC, wherever one is. */
static void days_of_keys_are_in_utc(void **state)
{
	scratch_does(*state,
		"VIGIL_NOW=2026-11-23T23:30:00Z "
		"vigil mark AM-1 holding --key tester >out");
	scratch_says(*state,
		"export VIGIL_NOW=2026-11-23T23:30:00Z TZ=UTC-5; " ONLY(
			"valid-before=\"20261124\" ") SIGNED,
		"1 signed by 1 of 1 signer, 0 unsigned\n");
}

static void a_revoked_key_is_a_fault(void **state)
{
	scratch_does(*state, MARK);
	check_fault(*state, "cp tester.pub claims/revoked_keys; ",
		"its key was revoked");
	check_fault(*state,
		"ssh-keygen -q -k -f claims/revoked_keys tester.pub; ",
		"its key was revoked");
	scratch_says(*state,
		"ssh-keygen -q -k -f claims/revoked_keys ann.pub; " SIGNED,
		"1 signed by 1 of 2 signers, 0 unsigned\n");
}

static void old_and_new_key_of_one_person_are_both_good(void **state)
{
	scratch_does(*state, MARK
		"ssh-keygen -q -t ed25519 -N '' -C '' -f new; " SIGNER("Tester",
			"", "new") "vigil mark AM-2 holding --key new");
	scratch_says(
		*state, SIGNED, "2 signed by 1 of 2 signers, 0 unsigned\n");
}

static void a_name_without_a_key_counts_as_unsigned(void **state)
{
	scratch_says(*state,
		"vigil mark AM-1 holding --by Bob --key ann >out; " SIGNED,
		"0 signed by 0 of 2 signers, 1 unsigned, of these 1 with a key "
		"that is in no allowed_signers\n");
	scratch_says(*state, "vigil show AM-1 | grep Bob",
		"  23 Nov 2026  review  Holding · Bob (unsigned: no key of "
		"that name)\n");
}

static void without_signers_signatures_are_not_checked(void **state)
{
	scratch_says(*state, "rm claims/allowed_signers; " MARK SIGNED,
		"0 signed by 0 of 0 signers, 0 unsigned, 1 not checked: there "
		"is no allowed_signers\n");
	scratch_says(*state, HISTORY " | grep review",
		"  23 Nov 2026  review  Holding · Tester (signature not "
		"checked)\n");
}

/* One key that has two names signs for one person. */
static void a_draft_is_signed_off_with_another_key(void **state)
{
	scratch_does(*state,
		SIGNER("Bob", "", "tester") "vigil mark AM-1 partial --note "
					    "Less. --draft --key tester");
	scratch_refuses(*state, "vigil sign AM-1 --by Bob --key tester", 1,
		"vigil sign: AM-1: this sign-off cannot be recorded: it is "
		"signed with the key of the review: somebody else signs it "
		"off, with another\n");
	scratch_does(*state,
		"vigil sign AM-1 --by 'Ann Müller' --key ann; vigil verify");
}

static void a_pattern_is_a_fault(void **state)
{
	scratch_says(*state, SIGNER("'T*'", "", "ann") FAULTS,
		"a pattern stands where a name should: one key would sign for "
		"many; write out each name\n");
}

/* Once checked, a signature costs nothing, until keys change. */
static void what_was_checked_is_remembered(void **state)
{
	scratch_does(*state, MARK
		"vigil verify; "
		"printf '#!/bin/sh\\nexit 127\\n' "
		">../bin/ssh-keygen; "
		"chmod +x ../bin/ssh-keygen; vigil verify");
	scratch_says(*state, HISTORY " | grep review",
		"  23 Nov 2026  review  Holding · Tester (signed)\n");
	scratch_says(*state,
		"vigil show AM-1 --format json | grep -o "
		"'\"signed\":\"[a-z]*\"'"
		" | uniq",
		"\"signed\":\"good\"\n");
	scratch_says(*state, "vigil log --kind review",
		"23 Nov 2026  AM-1  review  Holding  Tester (signed)\n");
	scratch_refuses(*state,
		"echo '#' >>claims/allowed_signers; "
		"vigil verify",
		1,
		"vigil verify: ssh-keygen, which checks signatures, was not "
		"found: install OpenSSH\n");
}

/* Each is there, and cannot be read as what it is to be. */
static void files_of_no_use_are_said_and_nothing_is_held_against_them(
	void **state)
{
	static const struct {
		const char *makes, *said;
	} examples[] = {
		{ "mkfifo $f", "is not a regular file" },
		{ "mkdir $f",
			"is a directory; only files have names like "
			"this" },
		{ "ln -s ../tester.pub $f",
			"is a symbolic link; put the file "
			"here itself" },
		{ "printf 'Tester\\0 ssh-ed25519 AAAA\\n' >$f", NULL },
		{ "head -c 70000000 /dev/zero >$f", NULL },
		{ NULL, NULL },
	};
	struct scratch *scratch = *state;
	int i;

	scratch_does(scratch, MARK "cp claims/allowed_signers kept");
	for (i = 0; examples[i].makes; i++) {
		const char *said = examples[i].said ? examples[i].said
				   : i == 3
					   ? "has a NUL byte; it is a text file"
					   : "is larger than 1 MiB; write one "
					     "line for each key";

		scratch_says(scratch,
			arena_printf(&scratch->arena,
				"f=claims/allowed_signers; rm -rf $f; %s; "
				"vigil verify | sed 1q; vigil show AM-1 2>&1 | "
				"sed -n '/^vigil/p; / review /p'; rm -rf $f",
				examples[i].makes),
			arena_printf(&scratch->arena,
				"claims/allowed_signers: error: %s\n"
				"vigil: signatures were not checked: "
				"allowed_signers %s\n"
				"  23 Nov 2026  review  Holding · Tester "
				"(signature not checked)\n",
				said, said));
	}
	scratch_does(scratch, "cp kept claims/allowed_signers; vigil verify");
}

static void revoked_keys_that_nobody_can_read_revoke_nothing(void **state)
{
	scratch_does(*state, MARK);
	scratch_says(*state,
		"echo rubbish >claims/revoked_keys; vigil verify | sed 1q",
		"claims/revoked_keys: error: has neither public keys, one a "
		"line, nor is it a list that `ssh-keygen -k` made\n");
	scratch_refuses(*state,
		"ssh-keygen -q -k -f list ann.pub; "
		"head -c 30 list >claims/revoked_keys; vigil verify",
		4,
		"vigil verify: revoked_keys is a list that ssh-keygen cannot "
		"read\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		signers_test(a_signature_of_the_name_is_good),
		signers_test(a_forged_name_is_a_fault),
		signers_test(a_changed_line_is_a_fault),
		signers_test(what_was_signed_for_another_line_is_a_fault),
		signers_test(a_key_is_held_against_the_time_of_recording),
		signers_test(days_of_keys_are_in_utc),
		signers_test(a_revoked_key_is_a_fault),
		signers_test(old_and_new_key_of_one_person_are_both_good),
		signers_test(a_name_without_a_key_counts_as_unsigned),
		signers_test(without_signers_signatures_are_not_checked),
		signers_test(a_draft_is_signed_off_with_another_key),
		signers_test(a_pattern_is_a_fault),
		signers_test(what_was_checked_is_remembered),
		signers_test(
			files_of_no_use_are_said_and_nothing_is_held_against_them),
		signers_test(revoked_keys_that_nobody_can_read_revoke_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
