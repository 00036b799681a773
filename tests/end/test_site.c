/* test_site.c - vigil site: a ledger as public pages and files. */
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

static const char no_feeds[] =
	"vigil: without `site: url:` in vigil.yaml there are no feeds and no "
	"other files that need whole addresses\n";

/* Publishes, and then says only which files of the site changed since. */
#define PUBLISH "vigil site --quiet public >said 2>&1; "
#define KEEP PUBLISH "cp -r public before; "
#define CHANGED "diff -rq before public | sed 's/.*public.//; s/ differ//'"

static void it_says_what_it_wrote(void **state)
{
	struct answer answer = scratch_run(*state, "vigil site public");

	assert_int_equal(answer.status, 0);
	assert_string_equal(answer.err, no_feeds);
	assert_non_null(
		strstr(answer.out, " written, 0 as they were, 0 removed"));
	answer = scratch_run(*state, "vigil site public");
	assert_non_null(strstr(answer.out, " files: 0 written, "));
	scratch_answers(*state, "vigil site --quiet public", 0, "", "");
}

static void a_page_says_what_the_record_says(void **state)
{
	scratch_does(*state, PUBLISH);
	scratch_says(*state,
		"sed 's/<[^>]*>//g' public/claims/AM-1.html | "
		"grep -e 'reviewed ' -e Less -e 'The claim'",
		"AM-1: The claim AM-1 holds. · Claims\n"
		"The claim AM-1 holds.\n"
		"The claim AM-1 holds.\n"
		"Partial · reviewed 23 Nov 2026 · next review 23 Dec 2026\n"
		"23 Nov 2026Holding → PartialLess.\n");
	scratch_says(*state,
		"sed 's/<[^>]*>//g' public/claims/AM-2.html | "
		"grep -e 'reviewed ' -e Until",
		"Holding · reviewed 2 Oct 2026 · review overdue since 1 Nov "
		"2026\n"
		"The review of this claim has been due since 1 Nov 2026. Until "
		"it is made, the verdict is that of 2 Oct 2026.\n");
}

static void each_list_has_its_claims(void **state)
{
	scratch_does(*state, PUBLISH);
	scratch_says(*state,
		"cd public && grep -o '<li id=\"AM-[0-9]\">' by/*.html "
		"year/*.html index.html",
		"by/holding.html:<li id=\"AM-2\">\n"
		"by/overdue.html:<li id=\"AM-2\">\n"
		"by/partial.html:<li id=\"AM-1\">\n"
		"year/2026.html:<li id=\"AM-2\">\n"
		"year/2026.html:<li id=\"AM-1\">\n"
		"index.html:<li id=\"AM-2\">\n"
		"index.html:<li id=\"AM-1\">\n");
}

static void a_topic_has_a_page_of_its_own(void **state)
{
	scratch_claim(*state, "AM-3",
		"published: 2026-11-01\ntopic: Où & \"quoi\"\n");
	scratch_claim(*state, "AM-4", "published: 2026-11-01\ntopic: 労働\n");
	scratch_does(*state, "vigil sync >/dev/null; " PUBLISH);
	scratch_says(
		*state, "ls public/topic", "ou-quoi.html\nt-620c0fa1.html\n");
	scratch_says(*state, "grep -o '<h1>.*</h1>' public/topic/ou-quoi.html",
		"<h1>Où &amp; &quot;quoi&quot;</h1>\n");
}

/* ---- what is public ---- */

static void a_draft_a_plan_and_what_is_not_recorded_are_in_no_file(void **state)
{
	scratch_claim(*state, "DR-1", "");
	scratch_claim(*state, "PL-1", "published: 2026-12-01\n");
	scratch_does(*state, PUBLISH);
	scratch_says(*state, "grep -rl -e DR-1 -e PL-1 public || :", "");
	scratch_claim(*state, "UN-1", "published: 2026-11-01\n");
	assert_int_equal(scratch_run(*state, "vigil site public").status, 4);
	scratch_says(*state, "grep -rl UN-1 public || :", "");
}

static void a_review_is_public_with_its_signoff(void **state)
{
	scratch_does(*state,
		"vigil mark AM-2 partial --draft --note Secret.; " PUBLISH);
	scratch_says(*state,
		"grep -rl Secret public; grep -c . public/record.jsonl", "3\n");
	scratch_does(*state, "vigil sign AM-2 --by Ben; " PUBLISH);
	scratch_says(*state,
		"grep -rl Secret public | sort; grep -c . public/record.jsonl",
		"public/changes.html\n"
		"public/claims/AM-2.html\n"
		"public/claims/AM-2.jsonl\n"
		"public/index.html\n"
		"public/record.jsonl\n"
		"5\n");
}

static void what_is_dated_later_is_not_public(void **state)
{
	scratch_does(*state,
		"vigil --today 2026-10-20 site --quiet public "
		">said 2>&1");
	scratch_says(*state,
		"grep -rl Less public; grep -c . public/record.jsonl; "
		"grep -o 'Holding · .*' public/claims/AM-1.html | "
		"sed 's/<[^>]*>//g'",
		"2\n");
}

static void a_name_is_shown_without_its_address(void **state)
{
	scratch_claim(*state, "AM-3",
		"published: 2026-11-01\nowner: Ann <ann@example.org>\n"
		"drafted_by: ben@example.org\n");
	scratch_does(*state, "vigil sync >/dev/null; " PUBLISH);
	scratch_says(*state,
		"grep -rl example public; "
		"grep -o '<dt>[OD][wr].*' public/claims/AM-3.html",
		"<dt>Owner</dt><dd>Ann</dd>\n<dt>Drafted "
		"by</dt><dd>ben</dd>\n");
}

static void an_address_in_the_record_is_not_published(void **state)
{
	struct answer answer;

	scratch_does(
		*state, "vigil mark AM-2 holding --by 'Ann <ann@example.org>'");
	answer = scratch_run(*state, "vigil site public");
	assert_int_equal(answer.status, 1);
	assert_non_null(strstr(answer.err,
		"AM-2: the record has an address, "
		"ann@example.org, that would"));
	assert_non_null(strstr(answer.err, "{\"claim\":\"AM-2\","));
	scratch_says(*state, "ls public 2>&- || :", "");
	scratch_write(*state, "claims/vigil.yaml", "site: {record: no}\n");
	scratch_does(*state, PUBLISH);
	scratch_says(*state,
		"grep -rl example.org public; ls public/*.jsonl "
		"2>&- || :",
		"");
	scratch_write(*state, "claims/vigil.yaml", "site: {addresses: yes}\n");
	scratch_does(*state, PUBLISH);
	scratch_says(*state, "grep -rl example.org public | sort",
		"public/claims/AM-2.jsonl\npublic/record.jsonl\n");
}

/* ---- what changes ---- */

static void the_same_ledger_makes_the_same_bytes(void **state)
{
	scratch_does(*state, PUBLISH
		"TZ=Asia/Kathmandu LC_ALL=C.UTF-8 sh -c 'umask 077; "
		"vigil site --quiet other >said 2>&1'");
	scratch_says(*state, "diff -r public other", "");
}

static void on_the_next_day_only_daily_files_change(void **state)
{
	scratch_does(*state, KEEP
		"vigil --today 2026-11-24 site --quiet public "
		">said 2>&1");
	scratch_says(*state, CHANGED, "SHA256SUMS\nindex.html\n");
}

static void what_becomes_overdue_changes_its_files(void **state)
{
	scratch_does(*state, KEEP
		"vigil --today 2026-12-24 site --quiet public "
		">said 2>&1");
	scratch_says(*state, CHANGED,
		"SHA256SUMS\n"
		"by/overdue.html\n"
		"by/partial.html\n"
		"claims/AM-1.html\n"
		"index.html\n"
		"year/2026.html\n");
}

static void a_review_changes_the_files_that_tell_of_it(void **state)
{
	scratch_does(*state, KEEP "vigil mark AM-2 holding; " PUBLISH);
	scratch_says(*state, CHANGED,
		"SHA256SUMS\n"
		"by/holding.html\n"
		"by/overdue.html\n"
		"claims/AM-2.html\n"
		"claims/AM-2.jsonl\n"
		"index.html\n"
		"record.jsonl\n"
		"verify.html\n"
		"year/2026.html\n");
}

static void a_dry_run_only_says_it(void **state)
{
	scratch_does(*state, KEEP "vigil mark AM-2 holding");
	scratch_says(*state,
		"vigil site --dry-run public 2>/dev/null | head -n 2",
		"write claims/AM-2.html\nwrite claims/AM-2.jsonl\n");
	scratch_says(*state, CHANGED, "");
	scratch_says(*state,
		"vigil site --dry-run none 2>/dev/null | tail -n 1; ls none "
		"2>&- || :",
		"write index.html\n");
}

/* ---- the look ---- */

static void the_user_gives_it_a_look(void **state)
{
	scratch_write(*state, "claims/vigil.yaml",
		"name: What <we> said\n"
		"site:\n"
		"  language: ar\n"
		"  css: look/own.css\n"
		"  header: look/header.html\n"
		"  method: look/method.md\n"
		"  dissent: mailto:desk@example.org\n");
	scratch_write(*state, "claims/look/own.css", "body { color: red }\n");
	scratch_write(
		*state, "claims/look/header.html", "<header>Ours</header>\n");
	scratch_write(*state, "claims/look/method.md", "# Ours\n\n<b>so</b>\n");
	scratch_does(*state, PUBLISH);
	scratch_says(*state,
		"cd public && cat site.css && grep -o -e '<html .*' -e "
		"'<header>.*' -e '.*</title>' -e '<link rel=\"st.*' -e "
		"'<h2>Ours.*' -e '<p>&lt;b.*' method.html && grep -c "
		"'mailto:desk@example.org?subject=Dissent%20on%20AM-1&amp;body="
		"I%20disagree%20with%20AM-1' claims/AM-1.html",
		"body { color: red }\n"
		"<html lang=\"ar\" dir=\"rtl\">\n"
		"<title>Method · What &lt;we&gt; said</title>\n"
		"<link rel=\"stylesheet\" href=\"vigil.css\">\n"
		"<link rel=\"stylesheet\" href=\"site.css\">\n"
		"<header>Ours</header>\n"
		"<h2>Ours</h2>\n"
		"<p>&lt;b&gt;so&lt;/b&gt;</p>\n"
		"1\n");
}

static void a_file_that_is_missing_is_named(void **state)
{
	scratch_write(*state, "claims/vigil.yaml", "site: {css: none.css}\n");
	scratch_refuses(*state, "vigil site public", 1,
		"vigil site: claims/none.css: cannot be read: No such "
		"file or directory (site: css: in vigil.yaml names it)\n");
}

static void without_the_script_no_page_has_one(void **state)
{
	scratch_write(*state, "claims/vigil.yaml", "site: {script: no}\n");
	scratch_does(*state, PUBLISH);
	scratch_says(*state, "grep -rl '<script' public || :", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		reviewed_test(it_says_what_it_wrote),
		reviewed_test(a_page_says_what_the_record_says),
		reviewed_test(each_list_has_its_claims),
		reviewed_test(a_topic_has_a_page_of_its_own),
		reviewed_test(
			a_draft_a_plan_and_what_is_not_recorded_are_in_no_file),
		reviewed_test(a_review_is_public_with_its_signoff),
		reviewed_test(what_is_dated_later_is_not_public),
		reviewed_test(a_name_is_shown_without_its_address),
		reviewed_test(an_address_in_the_record_is_not_published),
		reviewed_test(the_same_ledger_makes_the_same_bytes),
		reviewed_test(on_the_next_day_only_daily_files_change),
		reviewed_test(what_becomes_overdue_changes_its_files),
		reviewed_test(a_review_changes_the_files_that_tell_of_it),
		reviewed_test(a_dry_run_only_says_it),
		reviewed_test(the_user_gives_it_a_look),
		reviewed_test(a_file_that_is_missing_is_named),
		reviewed_test(without_the_script_no_page_has_one),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
