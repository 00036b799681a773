/* test_site_changes.c - when which files of a site change. */
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define PUBLISH "vigil site --quiet public >said 2>&1; "
/* Publishes, and then says only which files of the site changed since. */
#define KEEP PUBLISH "cp -r public before; "
#define CHANGED "diff -rq before public | sed 's/.*public.//; s/ differ//'"

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
	scratch_says(*state, CHANGED,
		"SHA256SUMS\nfacts.json\nindex.html\ninsights.html\n");
}

static void what_becomes_overdue_changes_its_files(void **state)
{
	scratch_does(*state, KEEP
		"vigil --today 2026-12-24 site --quiet public "
		">said 2>&1");
	scratch_says(*state, CHANGED,
		"SHA256SUMS\n"
		"badge/AM-1.svg\n"
		"by/overdue.html\n"
		"by/partial.html\n"
		"claims/AM-1.html\n"
		"claims/AM-1.json\n"
		"claims.csv\n"
		"embed/AM-1.html\n"
		"facts.json\n"
		"index.html\n"
		"insights.html\n"
		"strips.json\n"
		"year/2026.html\n");
}

static void a_review_changes_the_files_that_tell_of_it(void **state)
{
	scratch_does(*state, KEEP "vigil mark AM-2 holding; " PUBLISH);
	scratch_says(*state, CHANGED,
		"SHA256SUMS\n"
		"badge/AM-2.svg\n"
		"by/holding.html\n"
		"by/overdue.html\n"
		"cite/AM-2.bib\n"
		"cite/AM-2.json\n"
		"cite/AM-2.ris\n"
		"claims/AM-2.html\n"
		"claims/AM-2.json\n"
		"claims/AM-2.jsonl\n"
		"claims.csv\n"
		"embed/AM-2.html\n"
		"entries.csv\n"
		"facts.json\n"
		"heads.txt\n"
		"index.html\n"
		"insights.html\n"
		"record.jsonl\n"
		"reviews.ics\n"
		"strips.json\n"
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

static void what_the_look_hangs_on_is_seen(void **state)
{
	scratch_write(*state, "claims/vigil.yaml", "site: {css: own.css}\n");
	scratch_write(*state, "claims/own.css", "a {}\n");
	scratch_does(*state, KEEP);
	scratch_write(*state, "claims/own.css", "b {}\n");
	scratch_does(*state, PUBLISH);
	scratch_says(*state, CHANGED, "SHA256SUMS\nsite.css\n");
	scratch_write(*state, "claims/vigil.yaml",
		"name: Ours\nsite: {css: own.css}\n");
	scratch_does(*state, PUBLISH);
	scratch_says(*state, "grep -c Ours public/index.html", "2\n");
}

static void a_directory_goes_with_its_last_file(void **state)
{
	static const char address[] = "site: {url: 'https://example.org/'}\n";

	scratch_write(*state, "claims/vigil.yaml", address);
	scratch_does(*state,
		PUBLISH "test -f public/feeds/AM-1.atom && mkdir public/mine");
	scratch_write(*state, "claims/vigil.yaml", "");
	scratch_does(*state,
		PUBLISH "test ! -e public/feeds && test -d public/mine");
	scratch_write(*state, "claims/vigil.yaml", address);
	scratch_does(*state, PUBLISH "echo mine >public/feeds/mine");
	scratch_write(*state, "claims/vigil.yaml", "");
	scratch_says(*state, PUBLISH "ls public/feeds", "mine\n");
}

static void a_file_that_is_gone_is_written_again(void **state)
{
	scratch_does(*state, KEEP "rm public/by/*.html; " PUBLISH);
	scratch_says(*state, CHANGED, "");
}

static void dots_of_an_id_lead_nowhere(void **state)
{
	scratch_claim(*state, "AM-3.", "published: 2026-11-01\n");
	scratch_claim(*state, "A..4", "published: 2026-11-01\n");
	scratch_does(*state, "vigil sync >/dev/null 2>&1; " PUBLISH PUBLISH);
	scratch_says(*state, "ls public/claims/*.html",
		"public/claims/A..4.html\npublic/claims/AM-1.html\n"
		"public/claims/AM-2.html\npublic/claims/AM-3..html\n");
}

static void a_list_that_leads_out_is_not_taken_for_ones_own(void **state)
{
	scratch_does(*state, PUBLISH
		"for path in ../x a/../../x ./x a//x /x; do "
		"echo \"$(sha256sum public/index.html | cut -c 1-64)  "
		"$path\" >public/SHA256SUMS; "
		"vigil site public 2>/dev/null && echo $path; "
		"done >taken; ! test -s taken");
}

static void a_draft_that_is_signed_off_later_can_be_drawn(void **state)
{
	scratch_does(*state,
		"vigil --today 2026-11-21 mark AM-2 partial --draft "
		"--note Less.; vigil --today 2026-11-22 sign AM-2 --by "
		"Ben; " PUBLISH);
	scratch_says(*state,
		"grep -c 'class=\"bp\".* width=\"0.0\"' "
		"public/claims/AM-2.html; ! grep '\"-' public/claims/AM-2.html",
		"1\n");
}

static void of_many_years_only_some_are_drawn(void **state)
{
	scratch_does(*state,
		"vigil --today 2026-11-21 mark AM-2 holding --next "
		"9990-01-01; " PUBLISH);
	scratch_says(*state,
		"grep -o 'y=\"62\">[0-9]*<' public/claims/AM-2.html | "
		"sed -n '1p; $p; $='",
		"y=\"62\">2027<\ny=\"62\">8999<\n8\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		reviewed_test(the_same_ledger_makes_the_same_bytes),
		reviewed_test(on_the_next_day_only_daily_files_change),
		reviewed_test(what_becomes_overdue_changes_its_files),
		reviewed_test(a_review_changes_the_files_that_tell_of_it),
		reviewed_test(a_dry_run_only_says_it),
		reviewed_test(what_the_look_hangs_on_is_seen),
		reviewed_test(a_directory_goes_with_its_last_file),
		reviewed_test(a_file_that_is_gone_is_written_again),
		reviewed_test(dots_of_an_id_lead_nowhere),
		reviewed_test(a_list_that_leads_out_is_not_taken_for_ones_own),
		reviewed_test(a_draft_that_is_signed_off_later_can_be_drawn),
		reviewed_test(of_many_years_only_some_are_drawn),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
