/* test_pack.c - files of the record that are put together. */
#include <string.h>

#include "scratch.h"
#include "scratch_git.h"
#include "scratch_ledger.h"

#define PACK "vigil journal pack --before 2100-01-01"
#define FILES "ls claims/journal | wc -l"
#define OLD_PACK "touch -d 2026-10-01 claims/journal/pack-*; "

/* Six more files; then there are as many and what vigil init made. */
#define SIX "for n in 1 2 3 4 5 6; do vigil mark AM-1 holding --note $n; done; "
#define SEEN "vigil list; vigil show AM-1; vigil verify; vigil journal lost"

/* Runs a command and returns what all the views say after it. */
static const char *seen_after(struct scratch *scratch, const char *command)
{
	scratch_does(scratch, command);
	return scratch_run(scratch, SEEN).out;
}

static void the_first_run_writes_and_a_later_one_removes(void **state)
{
	struct scratch *scratch = *state;
	const char *before = seen_after(scratch, SIX);
	const char *loose = scratch_run(scratch, FILES).out;

	assert_string_equal(seen_after(scratch, PACK), before);
	scratch_does(
		scratch, PACK " | grep -q 'files stay until journal/pack-'");
	assert_string_not_equal(scratch_run(scratch, FILES).out, loose);
	assert_string_equal(seen_after(scratch, OLD_PACK PACK), before);
	scratch_says(scratch, "ls claims/journal | sed 's/-.*//' | sort -u",
		"pack\n");
	assert_string_equal(seen_after(scratch, WITHOUT_STORE), before);
}

static void only_old_files_are_packed(void **state)
{
	scratch_does(*state, SIX);
	scratch_says(*state, "vigil journal pack",
		"nothing to pack: fewer than four files were recorded before "
		"24 Oct 2026 and are not in a pack; --before names another "
		"day\n");
	scratch_says(*state, "vigil journal pack --before today",
		"nothing to pack: fewer than four files were recorded before "
		"23 Nov 2026 and are not in a pack; --before names another "
		"day\n");
}

static void many_loose_files_are_told(void **state)
{
	scratch_does(*state,
		"vigil sync >out; set -- claims/journal/*; i=0; "
		"while [ $((i += 1)) -le 1000 ]; do "
		"cp \"$1\" claims/journal/copy-$i.jsonl; done");
	scratch_says(*state, "vigil sync | tail -n 1",
		"1001 files of the record lie loose; `vigil journal pack` "
		"packs those that are older than 30 days, and removes them a "
		"day later\n");
}

static void a_file_that_is_most_of_a_pack_is_left(void **state)
{
	scratch_does(*state, SIX
		"vigil mark AM-1 holding --note "
		"\"$(printf '%05000d' 0)\"; " PACK);
	scratch_does(*state, OLD_PACK PACK);
	scratch_says(*state, "ls claims/journal | grep -vc pack-", "1\n");
}

static void a_pack_that_was_changed_lets_no_file_go(void **state)
{
	struct scratch *scratch = *state;
	const char *before = seen_after(scratch, SIX PACK);
	const char *files = scratch_run(scratch, FILES).out;

	scratch_does(scratch,
		"cd claims/journal && cat 20*.jsonl | head -n 1 >>\"$(ls "
		"pack-*)\"");
	assert_string_equal(seen_after(scratch, OLD_PACK PACK), before);
	assert_string_equal(scratch_run(scratch, FILES).out, files);
}

static void what_is_broken_or_linked_is_left(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch, SIX);
	scratch_does(scratch,
		"cd claims/journal && cp \"$(ls | tail -n 1)\" broken.jsonl && "
		"echo x >>broken.jsonl && ln -s broken.jsonl link.jsonl");
	scratch_run(scratch, PACK);
	scratch_run(scratch, OLD_PACK PACK);
	scratch_does(scratch,
		"test -e claims/journal/broken.jsonl && "
		"test -L claims/journal/link.jsonl && "
		"! grep -q '^x$' claims/journal/pack-*");
}

static void in_git_a_file_goes_once_head_has_the_pack(void **state)
{
	struct scratch *scratch = *state;
	const char *before = seen_after(scratch, SIX COMMIT);

	scratch_says(scratch, PACK " | sed 's/-[0-9a-f]*[.]/-[.]/'",
		"packed 7 files into journal/pack-[.]jsonl; commit that on the "
		"branch that all others pull from; the files stay for a day, "
		"and `vigil journal pack` removes them after that\n");
	assert_string_equal(seen_after(scratch, OLD_PACK PACK), before);
	scratch_does(scratch, PACK " | grep -q \"until git's HEAD has\"");
	assert_string_equal(seen_after(scratch, COMMIT PACK), before);
	scratch_says(
		scratch, "ls claims/journal | grep -vc pack- || true", "0\n");
	assert_string_equal(seen_after(scratch, COMMIT), before);
	assert_string_equal(
		seen_after(scratch, "git revert --no-edit HEAD"), before);
	assert_string_equal(
		seen_after(scratch, "git reset -q --hard HEAD~3"), before);
}

static void a_clone_that_pulls_a_pack_loses_nothing(void **state)
{
	struct scratch *scratch = *state;
	const char *before = seen_after(scratch,
		SIX COMMIT "git clone -q . other && vigil -C other list");

	scratch_does(scratch, PACK "; " OLD_PACK COMMIT PACK "; " COMMIT);
	scratch_does(scratch, "cd other && git pull -q");
	assert_string_equal(
		scratch_run(scratch, "cd other && " SEEN).out, before);
}

static void an_option_of_pack_is_for_pack(void **state)
{
	scratch_refuses(*state, "vigil journal lost --before today", 2,
		"vigil journal: --before is for `vigil journal pack`\n"
		"usage: vigil journal lost|restore|forget|pack; `vigil journal "
		"--help` tells more\n");
}

/* Files come and go while others look: each line is in one of them. */
static void who_looks_meanwhile_sees_all(void **state)
{
	struct scratch *scratch = *state;
	const char *digest;

	scratch_does(scratch, SIX);
	digest = scratch_run(scratch, "vigil verify | tail -n 1").out;
	scratch_does(scratch, "mkdir kept && cp claims/journal/* kept");
	scratch_does(scratch,
		"(for n in 1 2 3 4 5 6 7 8; do " PACK ";" OLD_PACK PACK
		";"
		"cp kept/* claims/journal; done) >said 2>&1 & "
		"for n in 1 2 3 4 5 6 7 8 9 10 11 12; do "
		"vigil verify | tail -n 1 >>digests; done; wait");
	scratch_says(scratch, "sort -u digests", digest);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		reviewed_test(the_first_run_writes_and_a_later_one_removes),
		one_test(only_old_files_are_packed),
		one_test(many_loose_files_are_told),
		one_test(a_file_that_is_most_of_a_pack_is_left),
		reviewed_test(a_pack_that_was_changed_lets_no_file_go),
		reviewed_test(what_is_broken_or_linked_is_left),
		git_test(in_git_a_file_goes_once_head_has_the_pack),
		git_test(a_clone_that_pulls_a_pack_loses_nothing),
		one_test(an_option_of_pack_is_for_pack),
		reviewed_test(who_looks_meanwhile_sees_all),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
