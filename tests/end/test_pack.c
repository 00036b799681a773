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

#define CHANGED                                                                \
	"no file goes for journal/pack-mine.jsonl, not being as written; "     \
	"give it a name without pack- to have the lines packed anew\n"

/* What it has goes into a pack that is one. */
static void a_pack_that_is_none_keeps_nothing_from_being_packed(void **state)
{
	struct scratch *scratch = *state;
	const char *before = seen_after(scratch, SIX
		"cat claims/journal/* >mine; "
		"mv mine claims/journal/pack-mine.jsonl; " OLD_PACK);

	assert_string_equal(
		seen_after(scratch, PACK " | grep -q '^packed '"), before);
	assert_string_equal(seen_after(scratch, OLD_PACK PACK), before);
	scratch_says(scratch, "ls claims/journal | sed 's/-.*//' | uniq -c",
		"      2 pack\n");
	scratch_says(scratch, "vigil journal pack --before 2020-01-01",
		"nothing to pack: fewer than four files were recorded before "
		"1 Jan 2020 and are not in a pack; --before names another "
		"day\n");
}

static void a_pack_that_is_none_is_told_of(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch, SIX
		"cat claims/journal/* >mine; "
		"mv mine claims/journal/pack-mine.jsonl");
	scratch_says(scratch, "vigil journal pack", CHANGED);
}

/* A pack of that name is there, and not whole. */
static void a_pack_that_was_cut_short_is_told_of(void **state)
{
	struct scratch *scratch = *state;
	const char *before = seen_after(scratch, SIX PACK);

	scratch_does(scratch,
		"cd claims/journal && for pack in pack-*; do "
		"head -n 1 $pack >cut; mv cut $pack; done");
	assert_string_equal(seen_after(scratch, PACK), before);
	scratch_says(scratch,
		PACK " | sed 's/pack-[0-9a-f]*\\.jsonl/pack-mine.jsonl/'",
		CHANGED);
}

static void a_line_of_several_files_is_packed_and_counts_once(void **state)
{
	struct scratch *scratch = *state;
	const char *before = seen_after(scratch, SIX
		"cd claims/journal && cat * >all && mv all all.jsonl && "
		"set -- *review* && cat $1 $1 $1 >thrice.jsonl && "
		"cp $1 again.jsonl");

	seen_after(scratch, PACK);
	assert_string_equal(seen_after(scratch, OLD_PACK PACK), before);
	scratch_says(scratch,
		PACK " | cut -d : -f 1; ls claims/journal | wc -l",
		"nothing to pack\n1\n");
	assert_string_equal(seen_after(scratch, WITHOUT_STORE), before);
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

/* Git may have made CR LF of the ends of its lines. */
static void in_git_the_ends_of_lines_make_no_difference(void **state)
{
	struct scratch *scratch = *state;
	const char *before = seen_after(scratch, SIX COMMIT PACK "; " COMMIT);

	scratch_does(scratch, "sed -i 's/$/\r/' claims/journal/*; " OLD_PACK);
	assert_string_equal(seen_after(scratch, PACK), before);
	scratch_says(
		scratch, "ls claims/journal | grep -vc pack- || true", "0\n");
}

/* HEAD would never have the pack. */
static void what_git_ignores_is_packed_as_outside_it(void **state)
{
	struct scratch *scratch = *state;
	const char *before = seen_after(scratch, SIX
		"git rm -rq --cached claims; echo claims >.gitignore; "
		"git add .gitignore; git commit -qm ignored");

	assert_string_equal(seen_after(scratch, PACK), before);
	assert_string_equal(seen_after(scratch, OLD_PACK PACK), before);
	scratch_says(
		scratch, "ls claims/journal | grep -vc pack- || true", "0\n");
}

/* Git has the files, and must have the pack before they go. */
static void a_pack_alone_that_git_ignores_lets_no_file_go(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch,
		SIX COMMIT "echo 'pack-*' >.gitignore; " PACK "; " OLD_PACK);
	scratch_does(scratch, PACK " | grep -q \"until git's HEAD has\"");
	scratch_does(scratch, "git diff --exit-code --quiet");
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
		reviewed_test(
			a_pack_that_is_none_keeps_nothing_from_being_packed),
		reviewed_test(a_pack_that_is_none_is_told_of),
		reviewed_test(a_pack_that_was_cut_short_is_told_of),
		reviewed_test(
			a_line_of_several_files_is_packed_and_counts_once),
		reviewed_test(what_is_broken_or_linked_is_left),
		git_test(in_git_a_file_goes_once_head_has_the_pack),
		git_test(in_git_the_ends_of_lines_make_no_difference),
		git_test(what_git_ignores_is_packed_as_outside_it),
		git_test(a_pack_alone_that_git_ignores_lets_no_file_go),
		git_test(a_clone_that_pulls_a_pack_loses_nothing),
		one_test(an_option_of_pack_is_for_pack),
		reviewed_test(who_looks_meanwhile_sees_all),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
