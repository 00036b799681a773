/* test_backup_restored.c - vigil restore makes a ledger of a backup. */
#include <signal.h>

#include "scratch.h"

#define VERIFIED                                                               \
	"4 entries of 3 claims: each is as it was written, none between is "   \
	"missing, each file has the text that was judged\n"

/* Three claims, one of them in a directory and one in another whose name is not
 * ASCII, and a note on one; it.sqlar is a backup. */
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
		"vigil mark AM-1 partial --note Less.; "
		"vigil backup it.sqlar");
	return 0;
}

#define restored_test(test)                                                    \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* Takes the digest out of what a command line says. */
#define NO_DIGEST " | sed 's/^digest 4-[0-9a-f]*$/digest/'"

static void it_is_verified(void **state)
{
	scratch_says(*state, "vigil restore it.sqlar back" NO_DIGEST,
		"6 files → back\n" VERIFIED "digest\n");
	scratch_does(*state,
		"vigil verify >verified; vigil -C back verify | "
		"cmp - verified");
}

static void all_files_are_the_same(void **state)
{
	scratch_does(*state,
		"chmod 640 claims/AM-1.yaml; rm it.sqlar; "
		"touch -d '2020-02-03 04:05:06' claims/AM-1.yaml; "
		"vigil backup it.sqlar; vigil restore it.sqlar back");
	scratch_says(*state, "diff -r -x .vigil claims back", "");
	scratch_says(*state, "stat -c '%a %y' back/AM-1.yaml | cut -c 1-23",
		"640 2020-02-03 04:05:06\n");
	scratch_says(*state, "ls", "back\nclaims\nit.sqlar\n");
}

static void all_answers_are_the_same(void **state)
{
	static const char *const questions[] = { "list", "due",
		"show AM-1 AM-2 AM-3 --format json", "log --format json" };
	struct scratch *scratch = *state;
	size_t i;

	scratch_does(scratch, "vigil restore it.sqlar back");
	for (i = 0; i < sizeof(questions) / sizeof(*questions); i++)
		scratch_does(scratch, arena_printf(&scratch->arena,
					      "vigil %s >here; "
					      "vigil -C back %s | cmp - here",
					      questions[i], questions[i]));
}

static void a_backup_of_what_was_restored_is_the_same(void **state)
{
	scratch_does(*state,
		"vigil restore it.sqlar back; vigil -C back backup again; "
		"list() { sqlite3 $1 'SELECT name, mode, mtime, sz, hex(data) "
		"FROM sqlar ORDER BY name'; }; "
		"list it.sqlar >first; list again | cmp - first");
}

static void broken_files_come_back_and_are_told(void **state)
{
	scratch_does(*state,
		"rm it.sqlar; printf 'id: \\377\\000' >claims/broken.yaml");
	assert_int_equal(
		scratch_run(*state, "vigil backup it.sqlar").status, 4);
	scratch_answers(*state,
		"vigil restore it.sqlar back >out; status=$?; "
		"sed '/^digest/d' out; exit $status",
		4,
		"7 files → back\n"
		"back/broken.yaml:1:5: error: not UTF-8; save the file in that "
		"encoding\n"
		"    id: \xef\xbf\xbd\n"
		"        ^\n"
		"1 fault in 4 entries of 3 claims\n",
		"");
	scratch_does(*state, "cmp claims/broken.yaml back/broken.yaml");
}

/* A line end, an escape, a backslash, two that differ in case, one that is not
 * UTF-8, one that looks like options and one that a shell would take apart. */
static void odd_names_come_back(void **state)
{
	static const char *const names[] = { "a\nb", "x\033[31m", "a\\b",
		"am-1", "\377", "-rf", "$(touch x) ' \"" };
	struct scratch *scratch = *state;
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++)
		scratch_write(scratch,
			arena_printf(
				&scratch->arena, "claims/%s.yaml", names[i]),
			arena_printf(&scratch->arena,
				"id: ODD-%zu\nclaim: C.\n", i));
	scratch_says(scratch, "rm it.sqlar; vigil backup it.sqlar",
		"13 files, 10 claims, 4 entries → it.sqlar\n");
	scratch_does(scratch, "vigil restore it.sqlar back");
	scratch_says(scratch, "diff -r -x .vigil claims back", "");
}

/* ---- where it goes ---- */

static void it_goes_where_init_would_make_one(void **state)
{
	scratch_says(*state,
		"mkdir a b; cd a; vigil restore ../it.sqlar | head -n 1; "
		"cd ..; vigil -C b restore it.sqlar | head -n 1; "
		"mkdir c; vigil restore it.sqlar c/ | head -n 1; ls a b",
		"6 files → claims\n6 files → b/claims\n6 files → c/\n"
		"a:\nclaims\n\nb:\nclaims\n");
	scratch_does(*state, "diff -r -x .vigil claims c");
}

static void what_is_there_is_left_as_it_is(void **state)
{
	static const char *const there[] = { "echo x >back", "ln -s no back",
		"mkdir back; echo x >back/x", "mkfifo back",
		"mkdir back; : >back/.x" };
	size_t i;

	for (i = 0; i < sizeof(there) / sizeof(*there); i++) {
		scratch_does(*state, there[i]);
		scratch_does(*state, "ls -lAR --full-time back >../home/x");
		scratch_refuses(*state, "vigil restore it.sqlar back", 1,
			"vigil restore: back: is there already, and is left as "
			"it is\n");
		scratch_does(*state,
			"ls -lAR --full-time back | cmp - ../home/x; "
			"rm -r back");
	}
	scratch_refuses(*state, "vigil restore it.sqlar", 1,
		"vigil restore: claims: is there already, and is left as it "
		"is\n");
}

static void a_directory_in_use_is_not_replaced(void **state)
{
	scratch_refuses(*state,
		"mkdir new; cd new; vigil restore ../it.sqlar .", 1,
		"vigil restore: .: cannot be put in place: Device or resource "
		"busy; name a directory that is yet to be made\n");
	scratch_says(
		*state, "ls -A . new", ".:\nclaims\nit.sqlar\nnew\n\nnew:\n");
}

static void what_is_no_backup_is_refused(void **state)
{
	scratch_refuses(*state, "vigil restore missing back", 1,
		"vigil restore: missing: cannot be read: No such file or "
		"directory\n");
	scratch_refuses(*state, "mkfifo pipe; vigil restore pipe back", 1,
		"vigil restore: pipe: is not a regular file\n");
	scratch_refuses(*state, "vigil restore claims back", 1,
		"vigil restore: claims: is not a regular file\n");
	scratch_refuses(*state, "vigil restore claims/vigil.yaml back", 1,
		"vigil restore: claims/vigil.yaml: file is not a database\n");
	scratch_refuses(*state, "vigil restore claims/.vigil/store.db back", 1,
		"vigil restore: claims/.vigil/store.db: this is no backup: it "
		"holds no table sqlar, or more than that\n");
	scratch_says(*state, "ls", "claims\nit.sqlar\npipe\n");
}

/* ---- accidents ---- */

static void a_disk_that_is_full_leaves_nothing(void **state)
{
	scratch_does(*state,
		"head -c 100000 /dev/zero | tr '\\0' '#' "
		">>claims/sub/AM-2.yml; "
		"rm it.sqlar; vigil backup it.sqlar; ls >../home/before");
	scratch_refuses(*state,
		"trap '' XFSZ; ulimit -f 80; "
		"{ vigil restore it.sqlar back 2>&1 >&3; } 3>&1 | "
		"sed 's/restoring-[0-9]*/restoring-N/' >&2",
		0,
		"vigil restore: back.restoring-N/sub/AM-2.yml: cannot be "
		"written: File too large\n");
	scratch_does(*state, "ls | cmp - ../home/before");
}

/* Killed as it makes a file, writes, waits for the disk, gives it its name. */
static void one_that_is_killed_leaves_nothing_in_place(void **state)
{
	static const char *const calls[] = { "?mkdir,?mkdirat", "write",
		"fsync", "?rename,?renameat,?renameat2" };
	struct scratch *scratch = *state;
	size_t i;

	if (scratch_run(scratch, "strace -o /dev/null true").status != 0)
		skip();
	for (i = 0; i < sizeof(calls) / sizeof(*calls); i++) {
		struct answer answer = scratch_run(scratch,
			arena_printf(&scratch->arena,
				"ASAN_OPTIONS=detect_leaks=0 strace -qq "
				"-o /dev/null -e inject=%s:signal=KILL:when=1 "
				"\"$VIGIL\" "
				"restore it.sqlar back",
				calls[i]));

		assert_int_equal(answer.status, 128 + SIGKILL);
		scratch_says(scratch, "rm -rf back.restoring-*; ls",
			"claims\nit.sqlar\n");
	}
}

static void what_such_a_one_left_is_told(void **state)
{
	scratch_answers(*state,
		"mkdir back.restoring-17 claims.restoring-18; "
		"vigil restore it.sqlar back | head -n 1",
		0, "6 files → back\n",
		"vigil: back.restoring-17 is left of a restore that did not "
		"end; delete it, unless one is under way\n");
	scratch_answers(*state,
		"mkdir a; mkdir a/b.restoring-1; "
		"vigil restore it.sqlar a/b/ | head -n 1",
		0, "6 files → a/b/\n",
		"vigil: a/b.restoring-1 is left of a restore that did not end; "
		"delete it, unless one is under way\n");
}

/* ---- while others write ---- */

/* Each backup has the first lines of the journal, all of a command or none, and
 * nothing else is wrong with it. */
static void one_made_while_others_write_is_whole(void **state)
{
	scratch_does(*state,
		"writer() { while [ -e working ]; do "
		"vigil mark AM-1 AM-2 AM-3 holding --note \"$1\" || "
		"echo failed; done; }\n"
		": >working; w=0; while [ $w -lt 4 ]; do w=$((w + 1)); "
		"writer $w >out.$w 2>&1 & done\n"
		"i=0; while [ $i -lt 8 ]; do i=$((i + 1)); "
		"vigil backup $i.sqlar || echo failed; done >out.0 2>&1\n"
		"rm working; wait");
	scratch_says(*state, "cat out.* | grep -e failed -e vigil: ; :", "");
	scratch_does(*state,
		"for i in 1 2 3 4 5 6 7 8; do "
		"vigil restore $i.sqlar $i >>../home/out || exit 1; "
		"size=$(wc -c <$i/journal.jsonl); "
		"head -c $size claims/journal.jsonl | "
		"cmp - $i/journal.jsonl || exit 1; "
		"[ $((($(wc -l <$i/journal.jsonl) - 4) % 3)) -eq 0 ] || "
		"exit 1; done");
}

/* ---- words ---- */

static void it_takes_one_name_or_two(void **state)
{
	static const char usage[] =
		"vigil restore: name a file that backup made, and one "
		"directory at most\n"
		"usage: vigil restore FILE [DIR]; `vigil restore --help` tells "
		"more\n";

	scratch_refuses(*state, "vigil restore", 2, usage);
	scratch_refuses(*state, "vigil restore a b c", 2, usage);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		restored_test(it_is_verified),
		restored_test(all_files_are_the_same),
		restored_test(all_answers_are_the_same),
		restored_test(a_backup_of_what_was_restored_is_the_same),
		restored_test(broken_files_come_back_and_are_told),
		restored_test(odd_names_come_back),
		restored_test(it_goes_where_init_would_make_one),
		restored_test(what_is_there_is_left_as_it_is),
		restored_test(a_directory_in_use_is_not_replaced),
		restored_test(what_is_no_backup_is_refused),
		restored_test(a_disk_that_is_full_leaves_nothing),
		restored_test(one_that_is_killed_leaves_nothing_in_place),
		restored_test(what_such_a_one_left_is_told),
		restored_test(one_made_while_others_write_is_whole),
		restored_test(it_takes_one_name_or_two),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
