/* test_site_public.c - what of a ledger is in the pages and files of its site.
 */
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define PUBLISH "vigil site --quiet public >said 2>&1; "

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
		"grep -rl Secret public; grep -c . public/record.jsonl; "
		"grep '^<p>These' public/verify.html",
		"3\n<p>These are the first 3 of 4 lines; the rest follow once "
		"somebody has signed them off.</p>\n");
	scratch_does(*state, "vigil sign AM-2 --by Ben; " PUBLISH);
	scratch_does(*state, "! grep '^<p>These' public/verify.html");
	scratch_says(*state,
		"grep -rl Secret public | sort; grep -c . public/record.jsonl",
		"public/changes.html\n"
		"public/claims/AM-2.html\n"
		"public/claims/AM-2.json\n"
		"public/claims/AM-2.jsonl\n"
		"public/entries.csv\n"
		"public/facts.json\n"
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
		"published: 2026-11-01\nowner: [Ann <ann@example.org>, Ben]\n"
		"drafted_by: ben@example.org\n");
	scratch_does(*state, "vigil sync >/dev/null; " PUBLISH);
	scratch_says(*state,
		"grep -rl example public; "
		"grep -o '<dt>[OD][wr].*' public/claims/AM-3.html",
		"<dt>Owner</dt><dd><bdi>Ann, Ben</bdi></dd>\n<dt>Drafted "
		"by</dt><dd><bdi>ben</bdi></dd>\n");
}

static void a_name_that_is_no_address_is_shown_as_it_is(void **state)
{
	scratch_claim(*state, "AM-3",
		"published: 2026-11-01\nowner: '<b> & \"O\"'\n"
		"drafted_by: '@desk'\n");
	scratch_does(*state, "vigil sync >/dev/null; " PUBLISH);
	scratch_says(*state, "grep -o '<dt>[OD][wr].*' public/claims/AM-3.html",
		"<dt>Owner</dt><dd><bdi>&lt;b&gt; &amp; "
		"&quot;O&quot;</bdi></dd>\n"
		"<dt>Drafted by</dt><dd><bdi>desk</bdi></dd>\n");
}

static void a_dissenter_is_named_without_an_address(void **state)
{
	scratch_write(*state, "claims/vigil.yaml", "site: {addresses: yes}\n");
	scratch_does(*state,
		"vigil dissent AM-1 --from 'Dora <d@example.org>' --note "
		"'*Why* <b>not</b>?'; " PUBLISH);
	scratch_says(*state,
		"grep -l example.org public/*.html public/*/*.html || :; "
		"grep -o '<strong>Dissent.*' public/dissents.html | "
		"sed 's/e-[0-9a-f]*/e-DIGEST/'; grep -o '<p[^>]*>.Why.*' "
		"public/dissents.html public/claims/*.html "
		"| sed 's|</p>.*|</p>|'",
		"<strong>Dissent from <bdi>Dora</bdi></strong>, open</p><p><a "
		"href=\"claims/AM-1.html#e-DIGEST\"><bdi>The claim AM-1 "
		"holds.</bdi></a></p>\n"
		"public/dissents.html:<p dir=\"auto\">*Why* "
		"&lt;b&gt;not&lt;/b&gt;?</p>\n"
		"public/claims/AM-1.html:<p dir=\"auto\">*Why* "
		"&lt;b&gt;not&lt;/b&gt;?</p>\n");
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

static void a_broken_draft_keeps_nothing_from_being_published(void **state)
{
	struct answer answer;

	scratch_claim(*state, "DR-1", "verdct: holding\n");
	answer = scratch_run(*state, "vigil site public");
	assert_int_equal(answer.status, 4);
	assert_non_null(strstr(answer.out, " written, 0 as they were"));
	assert_non_null(strstr(answer.err, "claims/DR-1.yaml:3:1: error:"));
}

static void a_claim_is_named_in_any_case_and_only_if_it_is_public(void **state)
{
	scratch_claim(*state, "DR-1", "");
	scratch_claim(*state, "AM-3",
		"published: 2026-11-01\nrelated: [am-1, DR-1, AM-2]\n");
	scratch_does(*state, "vigil sync >/dev/null; " PUBLISH);
	scratch_says(*state,
		"grep Related public/claims/AM-3.html | sed 's/<[^>]*>//g'",
		"RelatedAM-1: The claim AM-1 holds.AM-2: The claim "
		"AM-2 holds.\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		reviewed_test(
			a_draft_a_plan_and_what_is_not_recorded_are_in_no_file),
		reviewed_test(a_review_is_public_with_its_signoff),
		reviewed_test(what_is_dated_later_is_not_public),
		reviewed_test(a_name_is_shown_without_its_address),
		reviewed_test(a_name_that_is_no_address_is_shown_as_it_is),
		reviewed_test(a_dissenter_is_named_without_an_address),
		reviewed_test(an_address_in_the_record_is_not_published),
		reviewed_test(
			a_broken_draft_keeps_nothing_from_being_published),
		reviewed_test(
			a_claim_is_named_in_any_case_and_only_if_it_is_public),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
