/* test_site.c - vigil site: a ledger as public pages and files. */
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

static const char no_feeds[] =
	"vigil: without `site: url:` in vigil.yaml there are no feeds and no "
	"other files that need whole addresses\n";

#define PUBLISH "vigil site --quiet public >said 2>&1; "

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
		"sed '/ld+json/d; /<dt>/d; s/<[^>]*>//g' "
		"public/claims/AM-1.html | "
		"grep -e 'reviewed ' -e Less -e 'The claim'",
		"AM-1: The claim AM-1 holds. · Claims\n"
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

/* It was due on 31 October. */
static void reviews_that_were_made_in_time_are_counted(void **state)
{
	static const char figures[] =
		"grep -o -E 'data-figure=\"(reviews|moves|on_time)\" "
		"value=\"[0-9]+' public/index.html | sed 's/.*\"//' | "
		"sort | uniq -c | tr -s ' '";

	scratch_does(*state, PUBLISH);
	scratch_says(*state, figures, " 1 0\n 2 1\n");
	scratch_does(*state,
		"vigil --today 2026-12-23 mark AM-1 partial --note Less.; "
		"vigil --today 2026-12-23 site --quiet public >said 2>&1");
	scratch_says(*state, figures, " 2 1\n 1 2\n");
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
	scratch_says(*state,
		"grep -o '<h1[^>]*>.*</h1>' public/topic/ou-quoi.html",
		"<h1 dir=\"auto\">Où &amp; &quot;quoi&quot;</h1>\n");
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
	scratch_says(*state, "grep -rl '<script>' public || :", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		reviewed_test(it_says_what_it_wrote),
		reviewed_test(a_page_says_what_the_record_says),
		reviewed_test(reviews_that_were_made_in_time_are_counted),
		reviewed_test(each_list_has_its_claims),
		reviewed_test(a_topic_has_a_page_of_its_own),
		reviewed_test(the_user_gives_it_a_look),
		reviewed_test(a_file_that_is_missing_is_named),
		reviewed_test(without_the_script_no_page_has_one),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
