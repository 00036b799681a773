/* test_backup.c - vigil backup puts a whole ledger into one file. */
#include <string.h>

#include "scratch.h"

#define SAID "6 files, 3 claims, 4 entries → it.sqlar\n"
#define LEFT_OUT(name, why)                                                    \
	"claims/" name ": error: left out of the backup: " why "\n"
/* Leaks are not looked for in a program that is traced already. */
#define STRACE "ASAN_OPTIONS=detect_leaks=0 strace -qq -o /dev/null "
#define IS_LINK "is a symbolic link; put the file here itself"

/* Settings, what git needs, three claims, one of them in a directory and one in
 * another whose name is not ASCII, and a note on one; besides, a draft of a
 * note and files that are no claims. */
static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_does(scratch, "vigil init; rm claims/EX-001.yaml");
	scratch_claim(scratch, "AM-1", "published: 2026-10-01\n");
	scratch_write(scratch, "claims/sub/AM-2.yml",
		"id: AM-2\nclaim: Two.\npublished: 2026-10-02\n");
	scratch_write(scratch, "claims/\xc3\xbc/AM-3.yaml",
		"id: AM-3\nclaim: Three.\npublished: 2026-10-03\n");
	scratch_does(scratch,
		"vigil mark AM-1 partial --note Less.; cd claims; "
		"mkdir .vigil/drafts; echo x >.vigil/drafts/x; "
		"echo x >.vigil/x.yaml; echo x >.x.yaml; echo x >README");
	return 0;
}

#define backup_test(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void it_says_what_it_holds(void **state)
{
	scratch_says(*state, "vigil backup it.sqlar", SAID);
	scratch_says(*state, "sqlite3 it.sqlar -At | sort",
		".gitattributes\nAM-1.yaml\njournal.jsonl\nsub/AM-2.yml\n"
		"vigil.yaml\n\xc3\xbc/AM-3.yaml\n");
}

static void sqlite3_unpacks_it_without_vigil(void **state)
{
	scratch_does(*state,
		"touch -d '2020-02-03 04:05:06' claims/AM-1.yaml; "
		"chmod 640 claims/AM-1.yaml; vigil backup it.sqlar; "
		"mkdir unpacked; cd unpacked; sqlite3 ../it.sqlar -Ax");
	scratch_says(*state, "diff -r claims unpacked; :",
		"Only in claims: .vigil\n"
		"Only in claims: .x.yaml\n"
		"Only in claims: README\n");
	scratch_says(*state, "stat -c '%a %y' unpacked/AM-1.yaml | cut -c 1-23",
		"640 2020-02-03 04:05:06\n");
}

static void a_claim_that_no_command_has_seen_is_published_first(void **state)
{
	scratch_claim(*state, "AM-4", "published: 2026-10-04\n");
	scratch_says(*state, "vigil backup it.sqlar",
		"7 files, 4 claims, 5 entries → it.sqlar\n");
	scratch_says(*state,
		"mkdir unpacked; cd unpacked; sqlite3 ../it.sqlar -Ax; "
		"grep -c AM-4 journal.jsonl",
		"1\n");
}

static void a_ledger_that_is_empty_can_be_backed_up(void **state)
{
	scratch_says(*state,
		"mkdir -p new/claims; vigil -C new backup it.sqlar",
		"0 files, 0 claims, 0 entries → it.sqlar\n");
}

/* ---- what cannot be used ---- */

static void broken_files_are_in_it_as_they_are(void **state)
{
	struct answer answer;

	scratch_does(*state,
		"cd claims; printf 'id: \\377\\000' >broken.yaml; "
		": >empty.yml; "
		"head -c 1100000 /dev/zero >large.yaml; rm AM-1.yaml");
	answer = scratch_run(*state, "vigil backup it.sqlar");
	assert_int_equal(answer.status, 4);
	assert_string_equal(
		answer.out, "8 files, 3 claims, 4 entries → it.sqlar\n");
	assert_non_null(strstr(answer.err, "claims/broken.yaml:1:5: error"));
	scratch_does(*state,
		"mkdir unpacked; cd unpacked; sqlite3 ../it.sqlar -Ax; "
		"cd ../claims; for f in broken.yaml empty.yml large.yaml; do "
		"cmp $f ../unpacked/$f; done");
}

/* The problems that every command tells come behind. */
static void what_is_no_file_is_left_out_and_said(void **state)
{
	static const char left_out[] =
		LEFT_OUT("a.yaml", "is not a regular file") LEFT_OUT(
			"b.yaml", IS_LINK) LEFT_OUT("c.yaml",
			"is a directory; only files have names like this")
			LEFT_OUT("d", IS_LINK);

	scratch_does(*state,
		"cd claims; mkfifo a.yaml; ln -s AM-1.yaml b.yaml; "
		"mkdir c.yaml; echo x >c.yaml/x.yaml; ln -s sub d");
	scratch_says(*state,
		"vigil backup it.sqlar 2>&1 >/dev/null | grep 'left out' | "
		"sort",
		left_out);
	scratch_says(*state,
		"rm it.sqlar; vigil backup it.sqlar 2>/dev/null; "
		"[ $? -eq 4 ]",
		SAID);
}

/* There are moments in which it is empty, and some in which it is half. */
static void a_file_that_is_being_written_is_whole_or_left_out(void **state)
{
	scratch_does(*state,
		"head -c 900000 /dev/zero | tr '\\0' '#' >large; "
		"cp large claims/large.yaml; : >working; "
		"while [ -e working ]; do cat large >claims/large.yaml; done & "
		"vigil backup it.sqlar >out 2>told; rm working; wait; "
		"mkdir unpacked; cd unpacked; sqlite3 ../it.sqlar -Ax; "
		"if [ -e large.yaml ]; then cmp large.yaml ../large; else "
		"grep -q '/large.yaml: error: left out of the backup: changes "
		"all the time$' ../told; fi");
}

static void settings_that_cannot_be_read_are_left_out_and_said(void **state)
{
	struct answer answer;

	scratch_does(*state, "cd claims; rm vigil.yaml; mkdir vigil.yaml");
	answer = scratch_run(*state, "vigil backup it.sqlar");
	assert_int_equal(answer.status, 4);
	assert_string_equal(
		answer.out, "5 files, 3 claims, 4 entries → it.sqlar\n");
	assert_non_null(strstr(answer.err,
		LEFT_OUT("vigil.yaml",
			"is a directory; only files have names like this")));
}

static void entries_that_only_the_store_has_are_told(void **state)
{
	scratch_does(*state,
		"head -n 3 claims/journal.jsonl >x; cat x "
		">claims/journal.jsonl");
	scratch_answers(*state, "vigil backup it.sqlar", 4,
		"6 files, 3 claims, 3 entries → it.sqlar\n",
		"claims/journal.jsonl: error: the journal lacks 1 entry that "
		"the store has; `vigil journal --restore` writes it back\n");
	scratch_does(*state,
		"mkdir unpacked; cd unpacked; sqlite3 ../it.sqlar -Ax; "
		"cmp journal.jsonl ../x");
}

/* ---- where it goes ---- */

static void what_is_there_is_left_as_it_is(void **state)
{
	static const char *const kinds[] = { "echo precious >it.sqlar",
		"ln -s nowhere it.sqlar", "mkdir it.sqlar", ": >it.sqlar" };
	size_t i;

	for (i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		scratch_does(*state, kinds[i]);
		scratch_does(*state, "stat -c '%F %s %i %y' it.sqlar >before");
		scratch_refuses(*state, "vigil backup it.sqlar", 1,
			"vigil backup: it.sqlar: is there already, and is left "
			"as it is\n");
		scratch_does(*state,
			"stat -c '%F %s %i %y' it.sqlar | cmp - before");
		scratch_does(*state, "rm -r it.sqlar");
	}
}

static void where_it_cannot_be_written_nothing_is_left(void **state)
{
	scratch_refuses(*state, "vigil backup nowhere/it.sqlar", 1,
		"vigil backup: nowhere/it.sqlar: cannot be written: No such "
		"file or directory\n");
	scratch_refuses(*state, "vigil backup claims/README/it.sqlar", 1,
		"vigil backup: claims/README/it.sqlar: cannot be written: Not "
		"a directory\n");
}

/* No file may get larger than 40 KiB, and nothing but the backup does. */
static void a_disk_that_is_full_leaves_nothing(void **state)
{
	scratch_does(*state,
		"head -c 100000 /dev/zero | tr '\\0' '#' "
		">claims/large.yaml; vigil list >/dev/null 2>&1; "
		"ls -A >before");
	scratch_refuses(*state,
		"trap '' XFSZ; ulimit -f 80; vigil backup it.sqlar 2>err; "
		"status=$?; head -n 1 err >&2; rm err; exit $status",
		1, "vigil backup: it.sqlar: disk I/O error\n");
	scratch_says(*state, "ls -A | diff - before", "");
}

/* As on a USB stick: there, a name is first taken by an empty file. */
static void a_disk_without_links_will_do(void **state)
{
	static const char backup[] = STRACE
		"-e inject=?link,?linkat:error=EPERM \"$VIGIL\" backup "
		"it.sqlar";

	if (scratch_run(*state, "strace -o /dev/null true").status != 0)
		skip();
	scratch_says(*state, backup, SAID);
	scratch_says(*state, "sqlite3 it.sqlar -At | wc -l; ls",
		"6\nclaims\nit.sqlar\n");
	scratch_does(*state, "echo precious >it.sqlar");
	assert_int_equal(scratch_run(*state, backup).status, 1);
	scratch_says(*state, "cat it.sqlar", "precious\n");
}

/* It is not seen at first, as if it were not there yet. */
static void what_appears_meanwhile_is_left_as_it_is(void **state)
{
	struct answer answer;

	if (scratch_run(*state, "strace -o /dev/null true").status != 0)
		skip();
	scratch_does(*state, "echo precious >it.sqlar");
	answer = scratch_run(*state, STRACE
		"-P it.sqlar "
		"-e inject=?lstat,?newfstatat,?statx:error=ENOENT \"$VIGIL\" "
		"backup it.sqlar");
	assert_int_equal(answer.status, 1);
	assert_non_null(strstr(answer.err,
		"vigil backup: it.sqlar: is there already, and is left as it "
		"is\n"));
	scratch_says(
		*state, "cat it.sqlar; ls", "precious\nclaims\nit.sqlar\n");
}

static void a_name_is_a_name_whatever_it_looks_like(void **state)
{
	static const char *const names[] = { "file:x?mode=memory",
		":memory:", "-x", "x y'\"%s", "\xc3\xbc" };
	struct scratch *scratch = *state;
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++) {
		scratch_write(scratch, "name", names[i]);
		scratch_does(scratch,
			"vigil backup -- \"$(cat name)\"; "
			"vigil restore -- \"$(cat name)\" back; "
			"cmp claims/AM-1.yaml back/AM-1.yaml; "
			"rm -r back ./\"$(cat name)\"");
	}
}

/* ---- words ---- */

static void it_takes_one_name(void **state)
{
	static const char usage[] =
		"vigil backup: name the one file to be made\n"
		"usage: vigil backup FILE; `vigil backup --help` tells more\n";

	scratch_refuses(*state, "vigil backup", 2, usage);
	scratch_refuses(*state, "vigil backup a b", 2, usage);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		backup_test(it_says_what_it_holds),
		backup_test(sqlite3_unpacks_it_without_vigil),
		backup_test(
			a_claim_that_no_command_has_seen_is_published_first),
		backup_test(a_ledger_that_is_empty_can_be_backed_up),
		backup_test(broken_files_are_in_it_as_they_are),
		backup_test(what_is_no_file_is_left_out_and_said),
		backup_test(a_file_that_is_being_written_is_whole_or_left_out),
		backup_test(settings_that_cannot_be_read_are_left_out_and_said),
		backup_test(entries_that_only_the_store_has_are_told),
		backup_test(what_is_there_is_left_as_it_is),
		backup_test(where_it_cannot_be_written_nothing_is_left),
		backup_test(a_disk_that_is_full_leaves_nothing),
		backup_test(a_disk_without_links_will_do),
		backup_test(what_appears_meanwhile_is_left_as_it_is),
		backup_test(a_name_is_a_name_whatever_it_looks_like),
		backup_test(it_takes_one_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
