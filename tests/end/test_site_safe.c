/* test_site_safe.c - a site is as it was, or whole; and nobody's files are lost
 * to it. */
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define PUBLISH "vigil site --quiet public >said 2>&1; "
#define ALL_OF_PUBLIC "find public -type f -exec sha256sum {} + | sort -k 2"

static const char nothing_written[] =
	"nothing was written: move them away, or publish into another "
	"directory\n";

/* Checks that a site is refused in these words, and that nothing changes. */
static void check_refused(
	struct scratch *scratch, const char *command, const char *why)
{
	const char *before = scratch_run(scratch,
		"find . -path ./claims -prune "
		"-o -ls")
				     .out;
	const char *err = arena_printf(&scratch->arena, "vigil site: %s", why);

	scratch_refuses(scratch, command, 1, err);
	scratch_says(scratch, "find . -path ./claims -prune -o -ls", before);
}

static void a_file_of_somebody_else_is_not_overwritten(void **state)
{
	struct scratch *scratch = *state;

	scratch_write(scratch, "public/index.html", "mine\n");
	scratch_write(scratch, "public/claims/AM-1.html", "mine\n");
	scratch_write(scratch, "public/CNAME", "example.org\n");
	check_refused(scratch, "vigil site public",
		arena_printf(&scratch->arena,
			"public/claims/AM-1.html: is not of this site, and "
			"would be overwritten\n"
			"public/index.html: is not of this site, and would be "
			"overwritten\n%s",
			nothing_written));
	scratch_does(scratch,
		"rm public/index.html public/claims/AM-1.html; " PUBLISH);
	scratch_says(scratch,
		"cat public/CNAME; grep CNAME public/SHA256SUMS || :",
		"example.org\n");
}

static void a_file_that_was_edited_is_not_overwritten(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch, PUBLISH "echo mine >>public/index.html");
	check_refused(scratch, "vigil site public",
		arena_printf(&scratch->arena,
			"public/index.html: was changed since it was "
			"published\n%s",
			nothing_written));
	scratch_does(scratch, "rm public/index.html; " PUBLISH);
	scratch_does(scratch, "cd public && sha256sum -c --quiet SHA256SUMS");
}

static void a_link_is_not_followed(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch, PUBLISH
		"mkdir elsewhere; rm public/index.html; "
		"ln -s ../elsewhere/index.html public/index.html; "
		"mv public/by elsewhere/by; ln -s ../elsewhere/by public/by");
	scratch_does(scratch,
		"echo mine >elsewhere/index.html; "
		"vigil mark AM-2 holding");
	assert_int_equal(scratch_run(scratch, "vigil site public").status, 1);
	scratch_says(scratch, "cat elsewhere/index.html; ls -A elsewhere/by",
		"mine\n"
		"closed.html\nholding.html\nnot-holding.html\noverdue.html\n"
		"partial.html\n");
}

static void a_directory_in_the_place_of_a_file_is_named(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch, "mkdir -p public/vigil.css");
	check_refused(scratch, "vigil site public",
		arena_printf(&scratch->arena,
			"public/vigil.css: is no regular file\n%s",
			nothing_written));
}

static void the_list_of_another_site_is_not_taken_for_ones_own(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch,
		"mkdir public; echo x >public/other; "
		"(cd public && sha256sum other >SHA256SUMS)");
	check_refused(scratch, "vigil site public",
		"public/SHA256SUMS: is not of a site that vigil made; give a "
		"directory of its own\n");
}

static void it_is_not_written_into_the_ledger(void **state)
{
	struct scratch *scratch = *state;

	check_refused(scratch, "vigil site claims",
		"claims: is in the ledger; give a directory elsewhere, such "
		"as claims/../public\n");
	check_refused(scratch, "vigil site claims/public",
		"claims/public: is in the ledger; give a directory elsewhere, "
		"such as claims/../public\n");
	check_refused(scratch, "vigil site .",
		".: has the ledger in it, where pages of claims would be; give "
		"a directory of its own, such as public\n");
}

static void a_record_that_was_changed_is_not_published(void **state)
{
	struct scratch *scratch = *state;
	const char *before;

	scratch_does(scratch, PUBLISH);
	before = scratch_run(scratch, ALL_OF_PUBLIC).out;
	scratch_does(scratch, "sed -i s/Less/More/ claims/journal/*review*");
	assert_int_equal(scratch_run(scratch, "vigil site public").status, 1);
	scratch_says(scratch, ALL_OF_PUBLIC, before);
}

static void a_sentence_that_was_edited_is_not_published(void **state)
{
	scratch_does(*state,
		"sed -i 's/^claim:.*/claim: Another./' "
		"claims/AM-1.yaml");
	assert_int_equal(scratch_run(*state, "vigil site public").status, 1);
	scratch_says(*state, "ls public 2>&- || :", "");
}

static void an_open_claim_needs_its_file_and_a_closed_one_does_not(void **state)
{
	scratch_does(*state, PUBLISH "mv claims/AM-2.yaml kept.yaml");
	assert_int_equal(scratch_run(*state, "vigil site public").status, 1);
	scratch_does(*state,
		"mv kept.yaml claims/AM-2.yaml; "
		"vigil close AM-2 --as retired --note Done.; "
		"rm claims/AM-2.yaml");
	scratch_does(*state, PUBLISH);
	scratch_says(*state,
		"sed 's/<[^>]*>//g' public/claims/AM-2.html | "
		"grep 'retired 23'",
		"Holding · retired 23 Nov 2026\n");
}

static void what_is_not_made_any_more_is_removed_but_no_page_of_a_claim(
	void **state)
{
	scratch_claim(*state, "AM-3", "published: 2026-11-20\ntopic: Late\n");
	scratch_does(*state, "vigil sync >/dev/null; " PUBLISH
			     "vigil --today 2026-11-01 site public "
			     "2>/dev/null | sed 's/.*, //' >said");
	scratch_says(*state,
		"cat said; ls public/claims; test ! -e public/topic; "
		"cd public && sha256sum -c --quiet SHA256SUMS",
		"8 removed\n"
		"AM-1.html\nAM-1.json\nAM-1.jsonl\nAM-2.html\nAM-2.json\nAM-2."
		"jsonl\nAM-3.html\n");
}

/* What a run that was killed between its renames leaves: files of then, and a
 * list of the others that may be there. */
static void what_a_killed_run_has_left_is_finished(void **state)
{
	scratch_does(*state, PUBLISH
		"cp -r public old; vigil mark AM-1 holding --note "
		"Back.; " PUBLISH
		"cp -r public new; rm -r public; cp -r old public; "
		"cp new/SHA256SUMS public/.vigil-unfinished; "
		"cp new/index.html new/record.jsonl public; "
		"echo half >public/claims/.vigil-000007; "
		"vigil mark AM-2 partial --note Less.");
	scratch_does(*state, "vigil site public >said 2>&1");
	scratch_says(*state,
		"find public -name '.vigil*'; "
		"cd public && sha256sum -c --quiet SHA256SUMS; "
		"cd .. && vigil site --quiet fresh >said 2>&1; "
		"diff -r public fresh",
		"");
}

static void a_directory_that_cannot_be_written_stays_as_it_is(void **state)
{
	struct scratch *scratch = *state;
	struct answer answer;

	scratch_does(scratch, PUBLISH
		"vigil mark AM-2 holding; "
		"chmod 755 . ..; chmod -R a+rX,a-w .");
	answer = scratch_run(
		scratch, arena_printf(&scratch->arena, "%s site public",
				 scratch_reader(scratch)));
	scratch_run(scratch, "chmod -R u+w .");
	assert_int_equal(answer.status, 1);
	scratch_does(scratch, "cd public && sha256sum -c --quiet SHA256SUMS");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		reviewed_test(a_file_of_somebody_else_is_not_overwritten),
		reviewed_test(a_file_that_was_edited_is_not_overwritten),
		reviewed_test(a_link_is_not_followed),
		reviewed_test(a_directory_in_the_place_of_a_file_is_named),
		reviewed_test(
			the_list_of_another_site_is_not_taken_for_ones_own),
		reviewed_test(it_is_not_written_into_the_ledger),
		reviewed_test(a_record_that_was_changed_is_not_published),
		reviewed_test(a_sentence_that_was_edited_is_not_published),
		reviewed_test(
			an_open_claim_needs_its_file_and_a_closed_one_does_not),
		reviewed_test(
			what_is_not_made_any_more_is_removed_but_no_page_of_a_claim),
		reviewed_test(what_a_killed_run_has_left_is_finished),
		reviewed_test(
			a_directory_that_cannot_be_written_stays_as_it_is),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
