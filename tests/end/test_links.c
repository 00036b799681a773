/* test_links.c - symbolic links below a ledger lead nowhere. */
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define LINK "ln -sf ../../outside/file .vigil/"
#define IS_LINK                                                                \
	": is a symbolic link, which is not followed; remove it, and vigil "   \
	"makes what it needs"
#define FROM_MEMORY "; this answer comes from a store in memory\n"
/* Whoever waits is stopped, and fails the test. */
#define AT_ONCE "timeout 20 "

static int make(void **state)
{
	if (scratch_make_one(state) < 0)
		return -1;
	scratch_does(*state, "vigil sync; mkdir outside");
	return 0;
}

#define links_test(test)                                                       \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* ---- the program's own files ---- */

/* Each makes the link in claims/, and names what is said of it. */
static const struct {
	const char *make, *link;
} links[] = {
	{ "mv .vigil ../outside/file; ln -s ../outside/file .vigil", ".vigil" },
	{ "mv .vigil/lock ../outside/file; " LINK "lock", ".vigil/lock" },
	{ "mv .vigil/store.db ../outside/file; " LINK "store.db",
		".vigil/store.db" },
	{ LINK "store.db-wal", ".vigil/store.db-wal" },
	{ LINK "store.db-shm", ".vigil/store.db-shm" },
	{ LINK "store.db-journal", ".vigil/store.db-journal" },
};

static void in_place_of_its_own_files_they_are_named(void **state)
{
	struct scratch *scratch = *state;
	size_t i;

	scratch_does(scratch, "cp -r claims/journal kept; cp -a claims new");
	for (i = 0; i < sizeof(links) / sizeof(*links); i++) {
		scratch_does(scratch,
			arena_printf(&scratch->arena,
				"rm -rf claims outside; mkdir outside; "
				"cp -a new claims; cd claims; %s",
				links[i].make));
		scratch_does(scratch, "find outside -ls >before");
		scratch_refuses(scratch, AT_ONCE "vigil mark AM-1 holding", 1,
			arena_printf(&scratch->arena,
				"vigil mark: claims/%s" IS_LINK "\n",
				links[i].link));
		scratch_does(scratch, "find outside -ls | cmp - before");
		scratch_does(scratch, "diff -r kept claims/journal");
	}
}

static void reading_goes_on_without_them(void **state)
{
	scratch_does(*state,
		"cd claims; mv .vigil ../outside/v; ln -s ../outside/v .vigil");
	scratch_answers(*state, "vigil list", 0, LISTED_1,
		"vigil: claims cannot be written (claims/.vigil" IS_LINK
		")" FROM_MEMORY);
}

static void in_place_of_the_mail_lock_it_is_named(void **state)
{
	scratch_write(*state, "claims/vigil.yaml",
		"mail:\n  to: desk@example.org\n  from: v@example.org\n");
	scratch_write(*state, "../home/.config/vigil/config.yaml",
		"sendmail: /bin/true\n");
	scratch_does(*state,
		"vigil list; : >outside/file; "
		"ln -s ../../outside/file claims/.vigil/mail-lock");
	scratch_refuses(*state, AT_ONCE "vigil mail --send", 1,
		"vigil mail: nothing was sent, since that could not be noted: "
		"claims/.vigil/mail-lock" IS_LINK "\n");
}

static void what_a_crash_left_goes_behind_none(void **state)
{
	struct answer answer;

	scratch_does(*state,
		"cp -a claims/.vigil outside; rm -r claims/.vigil; "
		"ln -s ../outside/.vigil claims/.vigil; "
		"printf half >outside/.vigil/recording-half; "
		"ls -A outside/.vigil >before");
	answer = scratch_run(*state, "vigil list");
	assert_non_null(strstr(answer.err, FROM_MEMORY));
	scratch_does(*state, "ls -A outside/.vigil | cmp - before");
}

static void a_fifo_among_its_own_files_is_not_waited_for(void **state)
{
	static const char *const names[] = { "lock", "store.db", "store.db-wal",
		"store.db-shm", "store.db-journal" };
	struct scratch *scratch = *state;
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++) {
		scratch_does(scratch,
			arena_printf(&scratch->arena,
				"cd claims; rm -rf .vigil; vigil -C . list; "
				"cd .vigil; rm -f %s; mkfifo %s",
				names[i], names[i]));
		scratch_refuses(scratch, AT_ONCE "vigil mark AM-1 holding", 1,
			arena_printf(&scratch->arena,
				"vigil mark: claims/.vigil/%s: is not a "
				"regular file; move it away\n",
				names[i]));
		assert_string_equal(
			scratch_run(scratch, AT_ONCE "vigil list").out,
			LISTED_1);
	}
}

static void one_that_is_left_where_the_store_is_made_is_removed(void **state)
{
	scratch_does(*state,
		"cd claims; rm .vigil/store.db*; "
		"mkfifo .vigil/store.db-new-journal; "
		"ln -s ../../outside/file .vigil/store.db-new");
	scratch_says(*state, AT_ONCE "vigil list", LISTED_1);
	scratch_says(*state, "ls outside", "");
}

/* ---- the way to the ledger is the user's ---- */

static void on_the_way_to_the_ledger_they_are_followed(void **state)
{
	scratch_does(*state,
		"mkdir far; mv claims far/ledger; ln -s far/ledger claims; "
		"ln -s far way");
	scratch_says(*state, "vigil list", LISTED_1);
	scratch_says(*state, "vigil -C way/ledger list", LISTED_1);
	scratch_does(*state, "rm -r far/ledger/.vigil");
	scratch_does(*state, "vigil -C way/ledger mark AM-1 holding");
	scratch_says(*state, "ls far/ledger/.vigil/store.db",
		"far/ledger/.vigil/store.db\n");
}

static void a_file_is_named_by_way_of_them(void **state)
{
	scratch_does(*state, "ln -s claims way");
	scratch_says(*state, "vigil check way/AM-1.yaml | tail -1",
		"1 file, 1 claim: 0 errors, 1 warning\n");
}

/* ---- claim files ---- */

/* The store may say that a claim stands anywhere. */
static void a_path_that_leads_out_is_not_followed(void **state)
{
	scratch_write(*state, "outside/AM-1.yaml",
		"id: AM-1\nclaim: Out.\npublished: 2026-10-01\n");
	scratch_does(*state,
		"sqlite3 claims/.vigil/store.db \"UPDATE claim SET "
		"file = '../outside/AM-1.yaml'\"");
	scratch_refuses(*state, "vigil correct AM-1 --accept --note x", 1,
		"vigil correct: ../outside/AM-1.yaml: cannot be read: Invalid "
		"argument\n");
}

static void a_claim_behind_one_is_gone(void **state)
{
	scratch_does(*state,
		"mkdir claims/sub; mv claims/AM-1.yaml claims/sub; vigil list; "
		"mv claims/sub outside; ln -s ../outside/sub claims/sub");
	scratch_answers(*state, "vigil list", 4,
		"AM-1  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  (its "
		"file is gone) The claim AM-1 holds.\n",
		"claims/sub: error: is a symbolic link; put the file here "
		"itself\n"
		"claims/sub/AM-1.yaml: error: the file is gone, and with it "
		"AM-1; bring it back, or end its reviews: vigil close AM-1 "
		"--as retired --note TEXT\n");
}

/* Swaps a directory for a link and back, until it is killed. */
static void swap_for_ever(struct scratch *scratch)
{
	int turn, bad = chdir(scratch->path);

	for (turn = 0; turn < 100000000 && !bad; turn++)
		bad = rename("claims/sub", "kept") ||
		      rename("link", "claims/sub") ||
		      rename("claims/sub", "link") ||
		      rename("kept", "claims/sub");
	_exit(1);
}

static void a_directory_swapped_for_one_is_not_followed(void **state)
{
	struct scratch *scratch = *state;
	bool is_followed = false;
	pid_t swapper;
	int turn;

	scratch_does(scratch,
		"mkdir claims/sub; i=0; while [ $i -lt 200 ]; do i=$((i + 1)); "
		"echo 'password: hunter2' >outside/$i.yaml; "
		"echo 'id: B-'$i >claims/sub/$i.yaml; done; "
		"ln -s ../outside link");
	swapper = fork();
	assert_true(swapper >= 0);
	if (swapper == 0)
		swap_for_ever(scratch);
	for (turn = 0; turn < 40 && !is_followed; turn++)
		is_followed = strstr(scratch_run(scratch, "vigil check").out,
				      "hunter2") != NULL;
	kill(swapper, SIGKILL);
	waitpid(swapper, NULL, 0);
	assert_false(is_followed);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		links_test(in_place_of_its_own_files_they_are_named),
		links_test(reading_goes_on_without_them),
		links_test(in_place_of_the_mail_lock_it_is_named),
		links_test(what_a_crash_left_goes_behind_none),
		links_test(a_fifo_among_its_own_files_is_not_waited_for),
		links_test(one_that_is_left_where_the_store_is_made_is_removed),
		links_test(on_the_way_to_the_ledger_they_are_followed),
		links_test(a_file_is_named_by_way_of_them),
		links_test(a_path_that_leads_out_is_not_followed),
		links_test(a_claim_behind_one_is_gone),
		links_test(a_directory_swapped_for_one_is_not_followed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
