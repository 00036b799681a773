/* test_site_words.c - the words of a site come from the file that vigil.yaml
 * names. */
#include "scratch.h"
#include "scratch_ledger.h"

static void write_settings(void **state)
{
	scratch_write(*state, "claims/vigil.yaml",
		"site: {words: words.yaml, language: de}\n");
}

static void a_page_speaks_in_the_words_of_its_user(void **state)
{
	write_settings(state);
	scratch_write(*state, "claims/words.yaml",
		"partial: Gilt zum Teil\nreviewed_on: am {day}\n"
		"date: YYYY-MM-DD\n");
	scratch_says(*state,
		"vigil site --quiet public >said 2>&1; grep '^<p class=.strip' "
		"public/claims/AM-1.html | sed 's/<[^>]*>//g'",
		"Gilt zum Teil · am 2026-11-23 · next review 2026-12-23\n");
}

static void a_site_is_made_anew_when_its_words_change(void **state)
{
	write_settings(state);
	scratch_write(*state, "claims/words.yaml", "partial: Teils\n");
	scratch_says(*state,
		"vigil site --quiet public >said 2>&1; "
		"sed -i s/Teils/Halb/ claims/words.yaml; "
		"vigil site --quiet public >said 2>&1; grep -l Halb "
		"public/claims/AM-1.html; grep -rl Teils public | wc -l",
		"public/claims/AM-1.html\n0\n");
}

static void words_are_no_claims(void **state)
{
	write_settings(state);
	scratch_write(*state, "claims/words.yaml", "id: X\nclaim: Y\n");
	scratch_says(*state,
		"vigil list --format plain | cut -f 1; vigil check | tail -n 1",
		"AM-1\nAM-2\n2 files, 2 claims: 2 errors, 2 warnings\n");
}

static void wrong_words_keep_a_site_from_going_out(void **state)
{
	write_settings(state);
	scratch_write(*state, "claims/words.yaml", "as_of: {day}\n");
	scratch_says(*state, "vigil site public 2>said; echo $?; cat said",
		"1\n"
		"claims/words.yaml:1:8: error: as_of: should be text, not a "
		"map\n"
		"    as_of: {day}\n"
		"           ^\n"
		"vigil site: the words of the site cannot be used; nothing was "
		"published\n");
}

static void words_are_a_file_of_the_ledger(void **state)
{
	write_settings(state);
	scratch_says(*state, "vigil site public 2>said; echo $?; cat said",
		"1\n"
		"claims/vigil.yaml:1:15: error: words: words.yaml cannot be "
		"read: No such file or directory\n"
		"vigil site: the words of the site cannot be used; nothing was "
		"published\n");
	scratch_says(*state,
		"echo 'open: O' >other; ln -s ../other claims/words.yaml; "
		"vigil site public 2>&1 | head -n 1; rm claims/words.yaml; "
		"yes x | head -c 1048577 >claims/words.yaml; "
		"vigil site public 2>&1 | head -n 1",
		"claims/vigil.yaml:1:15: error: words: words.yaml is a "
		"symbolic link; put the file here itself\n"
		"claims/vigil.yaml:1:15: error: words: words.yaml is larger "
		"than 1 MiB\n");
	scratch_write(*state, "claims/vigil.yaml", "site: {words: ../other}\n");
	scratch_says(*state, "vigil check | head -n 1",
		"claims/vigil.yaml:1:15: error: words: ../other: should be a "
		"file in the ledger, such as look.css\n");
}

static void no_word_ends_its_place(void **state)
{
	write_settings(state);
	scratch_write(*state, "claims/words.yaml",
		"partial: '</script>\"><b>&'\ndue_in: '{days}</script>'\n"
		"short_months: ['<i>', b, c, d, e, f, g, h, i, j, '<i>', l]\n");
	scratch_says(*state,
		"vigil site --quiet public >said 2>&1; "
		"grep -rl --include=*.html -e '<b>' -e '<i>' "
		"-e 'days}</script' public || echo none",
		"none\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		reviewed_test(a_page_speaks_in_the_words_of_its_user),
		reviewed_test(a_site_is_made_anew_when_its_words_change),
		reviewed_test(words_are_no_claims),
		reviewed_test(wrong_words_keep_a_site_from_going_out),
		reviewed_test(words_are_a_file_of_the_ledger),
		reviewed_test(no_word_ends_its_place),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
