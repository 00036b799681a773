/* test_signing_faults.c - accidents of the program that signs and checks. */
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_signed.h"

/* A program in the place of ssh-keygen; it knows the real one as $real. */
#define FAKE(does)                                                             \
	"real=$(PATH=${PATH#*:} command -v ssh-keygen); "                      \
	"{ echo '#!/bin/sh'; echo \"real=$real\"; echo '" does                 \
	"'; } >../bin/ssh-keygen; chmod +x ../bin/ssh-keygen; "

#define MARK "vigil mark AM-1 holding --key tester"

/* Directories that vigil leaves behind, other than those of tests. */
#define TEMPORARY "mkdir -p tmp; TMPDIR=$PWD/tmp; export TMPDIR; "

static void check_refused(
	struct scratch *scratch, const char *does, const char *said)
{
	scratch_answers(scratch,
		arena_printf(&scratch->arena,
			TEMPORARY "%s" MARK " 2>err; status=$?; "
				  "tail -n 1 err; ls tmp; exit $status",
			does),
		1, arena_printf(&scratch->arena, "vigil mark: %s\n", said), "");
	scratch_says(
		scratch, "rm ../bin/ssh-keygen; vigil log --kind review", "");
}

static void whatever_does_not_sign_records_nothing(void **state)
{
	static const char none[] =
		"ssh-keygen made no signature, so nothing "
		"was recorded";

	check_refused(*state, FAKE("exit 1"),
		"refused: it was not signed with tester, so nothing was "
		"recorded");
	check_refused(*state, FAKE("kill -9 $$"),
		"cancelled: it was not signed with tester, so nothing was "
		"recorded");
	check_refused(*state, FAKE("kill -2 $$"),
		"cancelled: it was not signed with tester, so nothing was "
		"recorded");
	check_refused(*state, FAKE("exit 0"), none);
	check_refused(
		*state, FAKE("for f; do :; done; echo \"x\" >$f.sig"), none);
	check_refused(*state,
		FAKE("for f; do :; done; { echo -----BEGIN SSH SIGNATURE-----;"
		     " echo rubbish; echo -----END SSH SIGNATURE-----; } "
		     ">$f.sig"),
		none);
	check_refused(*state, FAKE("for f; do :; done; mkfifo $f.sig"), none);
	check_refused(*state,
		FAKE("for f; do :; done; ln -s /etc/passwd $f.sig"), none);
}

static void check_unknown(
	struct scratch *scratch, const char *does, const char *said)
{
	scratch_answers(scratch,
		arena_printf(&scratch->arena,
			TEMPORARY "%s vigil verify; status=$?; ls tmp; "
				  "exit $status",
			does),
		1, "",
		arena_printf(&scratch->arena,
			"vigil verify: ssh-keygen, which checks signatures, "
			"%s\n",
			said));
	scratch_says(scratch,
		"vigil show AM-1 2>&1 | sed -n '/^vigil/p; / review /p'",
		arena_printf(&scratch->arena,
			"vigil: signatures were not checked: ssh-keygen, which "
			"checks signatures, %s\n"
			"  23 Nov 2026  review  Holding · Tester (signature "
			"not checked)\n",
			said));
	scratch_does(scratch, "rm ../bin/ssh-keygen");
}

static void what_is_no_answer_is_no_verdict(void **state)
{
	scratch_does(*state, MARK);
	check_unknown(*state, FAKE("exit 1"),
		"failed, so it is not known whether they are good");
	check_unknown(*state, FAKE("echo out of paper; exit 255"),
		"failed, so it is not known whether they are good; it said: "
		"out of paper");
	check_unknown(*state, FAKE("echo Fine.; exit 0"),
		"failed, so it is not known whether they are good; it said: "
		"Fine.");
	check_unknown(*state, FAKE("kill -9 $$"),
		"was ended by a signal, so it is not known whether they are "
		"good");
	scratch_says(*state, "vigil verify | grep signed",
		"1 signed by 1 of 2 signers, 0 unsigned\n");
}

static void one_run_checks_a_signature_once(void **state)
{
	scratch_does(*state,
		MARK "; rm -r claims/.vigil; " FAKE(
			"case \"$*\" in *verify*) echo x >>../checks; esac; "
			"exec $real \"$@\""));
	scratch_does(*state, "vigil site public 2>err");
	scratch_says(*state, "cat ../checks", "x\n");
}

/* The one that signs waits until it is told to go on. */
#define SLOW                                                                   \
	"mkfifo started gate; " FAKE(                                          \
		"case \"$*\" in *Y?sign*) echo >started; "                     \
		"read x <gate;; esac; "                                        \
		"exec $real \"$@\"") TEMPORARY                                 \
		"{ " MARK                                                      \
		" >one 2>&1; echo $? >>one; } & "                              \
		"read x <started; "

static void while_somebody_looks_for_a_key_others_write(void **state)
{
	scratch_says(*state,
		SLOW
		"vigil mark AM-2 holding --no-key --by Ann | tail -n 1; "
		"echo >gate; wait; tail -n 1 one; ls tmp",
		"undo with: vigil undo\n0\n");
	scratch_says(*state, "vigil verify | sed -n 2p",
		"1 signed by 1 of 2 signers, 1 unsigned\n");
}

static void what_others_recorded_meanwhile_is_not_passed_over(void **state)
{
	scratch_says(*state,
		SLOW
		"vigil mark AM-1 partial --note Less. --no-key --by Ann "
		"| tail -n 1; echo >gate; wait; cat one; ls tmp",
		"undo with: vigil undo\n"
		"vigil mark: while the key was asked for, something was "
		"recorded about the same claim, or in the same name at the "
		"same time; so nothing was recorded here: look at it, and try "
		"again\n"
		"5\n");
	scratch_says(
		*state, "vigil log --kind review | grep -c Tester || :", "0\n");
	scratch_does(*state, "vigil verify");
}

static void a_vigil_that_is_killed_leaves_no_directory(void **state)
{
	scratch_does(*state,
		"mkfifo started gate; " FAKE("case \"$*\" in *Y?sign*) echo "
					     ">started; read x <gate;; "
					     "esac") TEMPORARY MARK
		" >one 2>&1 & child=$!; "
		"read x <started; test \"$(ls tmp)\"; kill -9 $child; "
		"{ wait $child || :; } 2>killed; echo >gate; "
		"while test \"$(ls tmp)\"; do :; done");
	scratch_says(*state, "vigil log --kind review", "");
}

static void one_that_hangs_is_ended(void **state)
{
	scratch_does(*state,
		"vigil mark AM-2 holding --key tester; mkdir other; "
		"cp -R claims other; rm -r other/claims/.vigil; "
		"vigil -C other/claims list");
	scratch_says(*state,
		FAKE("exec tail -f /dev/null") "setsid " MARK
					       " >one 2>&1 & setsid vigil -C "
					       "other/claims verify >two 2>&1 "
					       "& "
					       "wait; cat one two",
		"vigil mark: ssh-keygen was ended, as it did not sign with "
		"tester in time, so nothing was recorded: is there somebody to "
		"touch the key, or to type a passphrase?\n"
		"vigil verify: ssh-keygen, which checks signatures, did not "
		"end within 30 seconds and was stopped\n");
	scratch_says(*state,
		"rm ../bin/ssh-keygen; vigil log | grep -c 'review.*Holding' "
		"|| :",
		"1\n");
}

/* Ctrl-C would be lost now and then: ssh-keygen asks before it waits. */
static void a_passphrase_is_not_given(void **state)
{
	struct talk *talk;

	scratch_does(*state, "ssh-keygen -q -p -P '' -N secret -f tester >out");
	talk = talk_begin(*state, 80,
		"exec vigil mark AM-1 partial --note Less. --key tester");
	talk_hear(talk, "Enter passphrase: ");
	talk_type(talk, "wrong\n");
	talk_hear(talk, "so nothing was recorded");
	talk_end(talk);
	scratch_says(*state, "vigil log --kind review", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		signers_test(whatever_does_not_sign_records_nothing),
		signers_test(what_is_no_answer_is_no_verdict),
		signers_test(one_run_checks_a_signature_once),
		signers_test(while_somebody_looks_for_a_key_others_write),
		signers_test(what_others_recorded_meanwhile_is_not_passed_over),
		signers_test(a_vigil_that_is_killed_leaves_no_directory),
		signers_test(one_that_hangs_is_ended),
		signers_test(a_passphrase_is_not_given),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
