/* test_signing.c - entries that are signed with a key of ssh. */
#include <string.h>

#include "scratch.h"
#include "scratch_signed.h"

#define CONFIG "../home/.config/vigil/config.yaml"

/* What is signed is the line without signature and hash: stock tools check the
 * reviews of a ledger. */
#define STOCK                                                                  \
	"cat claims/journal/*review*.jsonl | while IFS= read -r line; do "     \
	"text=$(printf %s \"$line\" | "                                        \
	"sed 's/,\"signature\":\"[^\"]*\",\"hash\":\"[^\"]*\"}$/}/'); "        \
	"{ echo '-----BEGIN SSH SIGNATURE-----'; printf '%s\\n' \"$line\" | "  \
	"sed 's/.*,\"signature\":\"\\([^\"]*\\)\".*/\\1/'; "                   \
	"echo '-----END SSH SIGNATURE-----'; } >line.sig; "                    \
	"printf 'Tester %s\\n' \"$(cat tester.pub)\" >signers; "               \
	"printf %s \"$text\" | ssh-keygen -Y verify -f signers -I Tester "     \
	"-n vigil -s line.sig; done | sed 's/ with.*//'; "

static void a_review_is_signed_as_stock_tools_check_it(void **state)
{
	scratch_does(*state,
		"vigil mark AM-1 AM-2 holding --note 'Zoë says \"so\".' "
		"--key tester");
	scratch_says(*state, STOCK,
		"Good \"vigil\" signature for Tester\n"
		"Good \"vigil\" signature for Tester\n");
	scratch_says(*state, "vigil verify | head -n 1",
		"4 entries of 2 claims: each is as it was written, none "
		"between is missing, each file has the text that was "
		"judged\n");
}

static void the_key_of_the_own_configuration_signs(void **state)
{
	scratch_write(*state, CONFIG, "signing_key: ~/key\n");
	scratch_does(*state, "cp tester ../home/key; vigil mark AM-1 holding");
	scratch_says(*state, STOCK, "Good \"vigil\" signature for Tester\n");
	scratch_does(*state, "vigil mark AM-2 holding --no-key");
	scratch_says(*state,
		"grep -c signature claims/journal/*review-AM-2* || :", "0\n");
}

static void the_key_of_git_signs(void **state)
{
	scratch_write(*state, CONFIG, "signing_key: git\n");
	scratch_answers(*state, "vigil mark AM-1 holding", 1, "",
		"vigil mark: signing_key: git: git does not sign with keys of "
		"ssh; `git config gpg.format ssh` has it do so\n");
	scratch_does(*state,
		"git config --global gpg.format ssh; "
		"git config --global user.signingkey \"$PWD/tester\"; "
		"vigil mark AM-1 holding");
	scratch_says(*state, STOCK, "Good \"vigil\" signature for Tester\n");
}

static void the_agent_signs_for_a_public_key(void **state)
{
	scratch_does(*state,
		"eval \"$(ssh-agent -s)\" >out; ssh-add -q tester 2>err; "
		"mv tester gone; vigil mark AM-1 holding --key tester.pub; "
		"status=$?; kill $SSH_AGENT_PID; exit $status");
	scratch_says(*state, STOCK, "Good \"vigil\" signature for Tester\n");
}

/* The second names the hash of the first, which has its signature in it. */
static void what_one_command_records_of_a_claim_is_signed_in_turn(void **state)
{
	scratch_does(*state,
		"printf 'title: One\\n' >>claims/AM-1.yaml; "
		"vigil mark AM-1 AM-2 holding --key tester");
	scratch_says(
		*state, "cat claims/journal/*change*.jsonl | wc -l", "3\n");
	scratch_says(*state,
		"grep -h -c signature claims/journal/*change*.jsonl", "3\n");
	scratch_does(*state, "vigil verify");
}

static void publications_are_in_nobodys_name(void **state)
{
	scratch_claim(*state, "AM-3", "published: 2026-10-03\n");
	scratch_does(*state, "vigil sync --key tester");
	scratch_says(*state,
		"cat claims/journal/*published-AM-3* | "
		"grep -c signature || :",
		"0\n");
}

static void what_is_not_signed_is_not_recorded(void **state)
{
	scratch_answers(*state,
		"vigil mark AM-1 partial --note - --key nothing 2>err "
		"</dev/null; vigil mark AM-1 partial --note Less. "
		"--key nothing 2>err; status=$?; tail -n 1 err; exit $status",
		1,
		"vigil mark: refused: it was not signed with nothing, so "
		"nothing was recorded\n",
		"");
	scratch_says(*state, "vigil log --kind review", "");
	scratch_says(*state,
		"mkdir tmp; TMPDIR=$PWD/tmp; export TMPDIR; "
		"vigil mark AM-1 holding --key nothing 2>err; ls tmp",
		"");
}

static void a_note_is_kept_where_signing_fails(void **state)
{
	const char *told = scratch_run_in_window(*state, 200,
		"printf '#!/bin/sh\necho Less. >\"$1\"\n' >ed; "
		"chmod +x ed; EDITOR=./ed vigil mark AM-1 partial "
		"--note --key nothing")
				   .err;

	assert_non_null(strstr(told, "your note is kept in "));
	scratch_says(*state, "cat claims/.vigil/drafts/* | sed 1q", "Less.\n");
	scratch_says(*state, "vigil log --kind review", "");
}

static void without_ssh_keygen_nothing_is_signed(void **state)
{
	scratch_refuses(*state,
		"mkdir less; ln -s \"$(command -v vigil)\" less/vigil; "
		"PATH=$PWD/less vigil mark AM-1 holding --key tester",
		1,
		"vigil mark: ssh-keygen, which signs, was not found: install "
		"OpenSSH, or give --no-key\n");
}

static void a_passphrase_is_asked_for_on_the_terminal(void **state)
{
	struct talk *talk;

	scratch_does(*state, "ssh-keygen -q -p -P '' -N secret -f tester >out");
	talk = talk_begin(*state, 80, "vigil mark AM-1 holding --key tester");
	talk_hear(talk, "Enter passphrase: ");
	talk_type(talk, "secret\n");
	assert_int_equal(talk_end(talk).status, 0);
	scratch_says(*state, STOCK, "Good \"vigil\" signature for Tester\n");
}

#define TOLD_OF(key, why)                                                      \
	"vigil: warning: `vigil verify` will call the signature made "         \
	"with " key " a fault: " why                                           \
	"; `vigil signers` lists whose keys may sign, and "                    \
	"`vigil undo` with one of them takes the entry back\n"

/* A key that was not added yet, or not on this branch, signs all the same. */
static void a_signature_that_will_be_a_fault_is_told(void **state)
{
	scratch_answers(*state, "vigil mark AM-1 AM-2 holding --key ann >out",
		0, "",
		TOLD_OF("ann", "its signature is not by a key of that name"));
	scratch_answers(*state,
		"sed 's/^Tester /&valid-before=\"20200101\" /' "
		"claims/allowed_signers >s; cat s >claims/allowed_signers; "
		"vigil mark AM-1 holding --key tester >out",
		0, "",
		TOLD_OF("tester", "its key had expired when it was recorded"));
	scratch_answers(*state,
		"printf 'signatures: required\n' >claims/vigil.yaml; "
		"vigil mark AM-2 holding --by Bob --key tester >out",
		0, "",
		TOLD_OF("tester",
			"its name has no key in allowed_signers, and "
			"signatures are required here"));
}

static void a_name_with_a_comma_is_refused(void **state)
{
	scratch_refuses(*state,
		"vigil mark AM-1 holding --by 'Doe, Ann' --key ann 2>&1 >out | "
		"head -n 1 >&2; exit 2",
		2,
		"vigil mark: Doe, Ann: a name with a comma cannot be signed "
		"with; give another with --by, or --no-key\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		keys_test(a_review_is_signed_as_stock_tools_check_it),
		keys_test(the_key_of_the_own_configuration_signs),
		keys_test(the_key_of_git_signs),
		keys_test(the_agent_signs_for_a_public_key),
		keys_test(
			what_one_command_records_of_a_claim_is_signed_in_turn),
		keys_test(publications_are_in_nobodys_name),
		keys_test(what_is_not_signed_is_not_recorded),
		keys_test(a_note_is_kept_where_signing_fails),
		keys_test(without_ssh_keygen_nothing_is_signed),
		keys_test(a_passphrase_is_asked_for_on_the_terminal),
		signers_test(a_signature_that_will_be_a_fault_is_told),
		keys_test(a_name_with_a_comma_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
