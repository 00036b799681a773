/* test_hostile_names.c - ids and names of files that would do harm if anybody
 * took them for more than names. */
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "text.h"
#include "text_utf8.h"

/* Each is tried as it stands here: paths, options, shell, SQL, formats, and
 * what a terminal would obey. */
static const char *const tricks[] = { "../../escaped", "/tmp/../escaped", "..",
	"-rf", "--help=x", "-", "$(touch escaped)", "`touch escaped`",
	"x;touch escaped", "x|touch escaped", "x\ntouch escaped", "&", "*", "~",
	"x'; DROP TABLE claim; --", "x\" OR \"1\"=\"1", "%s%n%999999d", "\\",
	"\033[31mred", "\033]0;title\a", "\xe2\x80\xaegnp.exe",
	("\x9b"
	 "31m"),
	"\xff\xfe", " ", "a b", "CON:", "{x}", "#x" };

enum { TRICKS = sizeof(tricks) / sizeof(*tricks) };

/* The trick stands in $TRICK, so that sh(1) is none of it. */
static struct answer run_with(
	struct scratch *scratch, const char *trick, const char *command)
{
	scratch_write(scratch, "../trick", trick);
	return scratch_run(scratch,
		arena_printf(&scratch->arena,
			"TRICK=$(cat ../trick; echo .); TRICK=${TRICK%%.}; %s",
			command));
}

static void check_printable(const char *text)
{
	assert_null(strpbrk(text, "\033\a\x9b"));
	assert_null(strstr(text, "\xe2\x80\xae"));
	assert_int_equal(text_valid_length(text, strlen(text)), strlen(text));
}

static void check_nothing_escaped(struct scratch *scratch)
{
	scratch_says(scratch,
		"find .. /tmp/escaped -name escaped -o -name escaped.yaml "
		"2>/dev/null || :",
		"");
}

static void no_command_takes_an_id_for_more(void **state)
{
	static const char try_all[] =
		"try() { vigil \"$@\"; s=$?; "
		"[ $s -ge 1 ] && [ $s -le 3 ] || echo \"$@ ended with $s\"; }; "
		"note='--note x'; "
		"try new -- \"$TRICK\"; try show -- \"$TRICK\"; "
		"vigil log -- \"$TRICK\" >listed; try mark -- \"$TRICK\" "
		"holding; "
		"try correct $note -- \"$TRICK\"; "
		"try dissent --from Bo $note -- \"$TRICK\"; "
		"try sign -- \"$TRICK\"; "
		"try close --as retired $note -- \"$TRICK\"; "
		"try reopen $note -- \"$TRICK\"; try \"$TRICK\"; "
		"try show \"$TRICK\"; try mark S-1 \"$TRICK\"; "
		"try list --state \"$TRICK\"; try log --since \"$TRICK\"; "
		"try mark S-1 holding --next \"$TRICK\"; "
		"try verify --against \"$TRICK\"; "
		"try close S-1 --as superseded --by-claim \"$TRICK\" $note";
	struct scratch *scratch = *state;
	size_t i;

	scratch_claim(scratch, "S-1", "published: 2026-10-01\n");
	scratch_does(scratch, "vigil sync; cp -r claims/journal kept");
	for (i = 0; i < TRICKS; i++) {
		struct answer answer = run_with(scratch, tricks[i], try_all);

		assert_string_equal(answer.out, "");
		check_printable(answer.err);
	}
	check_nothing_escaped(scratch);
	scratch_says(scratch, "diff -r kept claims/journal; ls -A claims",
		".vigil\nS-1.yaml\njournal\n");
}

static void no_file_has_such_an_id(void **state)
{
	struct scratch *scratch = *state;
	size_t i;

	scratch_does(scratch, "mkdir claims");
	for (i = 0; i < TRICKS; i++) {
		struct answer answer = run_with(scratch, tricks[i],
			"printf 'id: |-\\n  %s\\nclaim: C.\\n' \"$TRICK\" "
			">claims/S-1.yaml; vigil list; s=$?; vigil sync; "
			"vigil list --format json >/dev/null; "
			"vigil show -- \"$TRICK\"; exit $s");

		assert_int_equal(answer.status, 4);
		check_printable(answer.err);
		check_printable(answer.out);
	}
	check_nothing_escaped(scratch);
}

/* One file is fine and one is broken, in a directory of that name. */
static void a_file_of_such_a_name_is_just_a_file(void **state)
{
	static const char make_both[] =
		"rm -rf claims/* claims/.vigil; mkdir -p -- \"$DIR\" && "
		"echo 'id: S-1\nclaim: S.\npublished: 2026-10-01' "
		">\"$DIR/$NAME.yaml\" && "
		"echo 'id: S-2' >\"$DIR/$NAME-2.yaml\"; ";
	static const char ask[] =
		"vigil list; echo $?; vigil show S-1; vigil sync; "
		"vigil check; vigil verify; "
		"vigil list --format json; vigil list --format plain; "
		"vigil list --format csv; "
		"vigil mark S-1 holding; vigil undo; echo $?";
	static const char first[] =
		"S-1  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  S.\n4\n";
	struct scratch *scratch = *state;
	size_t i;

	scratch_does(scratch, "mkdir claims");
	for (i = 0; i < TRICKS; i++) {
		struct answer answer = run_with(scratch, tricks[i],
			arena_printf(&scratch->arena,
				"NAME=x$(printf %%s \"$TRICK\" | tr / _); "
				"DIR=claims/$NAME; %s%s",
				make_both, ask));

		check_printable(answer.out);
		check_printable(answer.err);
		assert_memory_equal(answer.out, first, strlen(first));
		scratch_says(scratch,
			"cat claims/journal/* | grep -c '\"claim\":\"S-1\"'",
			"3\n");
	}
	check_nothing_escaped(scratch);
}

/* A name that begins with a hyphen is one as well, at the top of the ledger. */
static void a_ledger_of_such_a_name_is_just_a_ledger(void **state)
{
	struct scratch *scratch = *state;
	size_t i;

	for (i = 0; i < TRICKS; i++) {
		struct answer answer = run_with(scratch, tricks[i],
			"NAME=$(printf %s \"$TRICK\" | tr / _)x; "
			"mkdir -- \"$NAME\" && cd -- \"$NAME\" && "
			"mkdir claims && "
			"echo 'id: S-1\nclaim: S.\npublished: 2026-10-01\n"
			"nonsense: 1' >claims/S-1.yaml; "
			"cd .. && vigil -C \"$NAME\" check; "
			"vigil -C \"$NAME\" list; "
			"vigil -C \"$NAME\" new S; vigil -C \"$NAME\" due");

		assert_int_equal(answer.status, 4);
		check_printable(answer.out);
		check_printable(answer.err);
	}
	check_nothing_escaped(scratch);
}

static void an_editor_gets_such_a_path_whole(void **state)
{
	struct scratch *scratch = *state;
	struct answer answer;

	scratch_write(scratch, "edit",
		"#!/bin/sh\necho \"$#\" >edited; sed -i s/One/Two/ \"$1\"\n");
	scratch_does(scratch, "chmod +x edit");
	scratch_write(scratch, "a '\"$(touch escaped) b/claims/x.yaml", "");
	answer = scratch_run_in_window(
		scratch, 80, "EDITOR=./edit vigil -C a*b new S-1");
	assert_int_equal(answer.status, 4);
	scratch_says(scratch, "cat edited; grep ^claim: a*b/claims/S-1.yaml",
		"1\nclaim: Two sentence that evidence can settle.\n");
	check_nothing_escaped(scratch);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(no_command_takes_an_id_for_more),
		scratch_test(no_file_has_such_an_id),
		scratch_test(a_file_of_such_a_name_is_just_a_file),
		scratch_test(a_ledger_of_such_a_name_is_just_a_ledger),
		scratch_test(an_editor_gets_such_a_path_whole),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
