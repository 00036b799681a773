/* test_site_feeds.c - feeds of what is recorded. */
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define PUBLISH "vigil site --quiet public >said 2>&1; "
#define WITH_URL "site: {url: \"https://one.example/l/\"}\n"

static void without_an_address_there_are_no_feeds(void **state)
{
	scratch_does(*state, PUBLISH);
	scratch_says(*state,
		"cd public && find . -name '*.atom' -o -name 'sitemap*' "
		"-o -name changes.json -o -name robots.txt",
		"");
}

static void a_feed_has_all_but_plain_confirmations(void **state)
{
	scratch_write(*state, "claims/vigil.yaml", WITH_URL);
	scratch_does(*state, "vigil mark AM-2 holding; " PUBLISH);
	scratch_says(*state,
		"grep -A 2 '<entry>' public/changes.atom | grep '<title>'",
		"<title>AM-1: Holding → Partial · The claim AM-1 "
		"holds.</title>\n"
		"<title>AM-2: published as Holding · The claim AM-2 "
		"holds.</title>\n"
		"<title>AM-1: published as Holding · The claim AM-1 "
		"holds.</title>\n");
	scratch_says(*state,
		"grep '<title>' public/feeds/AM-2.atom | sed 's/ ·.*//; "
		"s/<.title>//'",
		"<title>AM-2: The claim AM-2 holds.\n"
		"<title>AM-2: Holding, confirmed\n"
		"<title>AM-2: published as Holding\n");
	scratch_says(*state,
		"sqlite3 :memory: \"select group_concat(json_extract(value, "
		"'$.id'), char(10)) from json_each(readfile("
		"'public/changes.json'), '$.items')\" >json; "
		"sed -n 's/<id>\\(.*\\)<.id>/\\1/p' public/changes.atom | "
		"sed 1d | diff - json",
		"");
}

static void ids_of_feeds_hang_on_no_host(void **state)
{
	scratch_write(*state, "claims/vigil.yaml", WITH_URL);
	scratch_does(*state, PUBLISH
		"cd public; grep -h '<id>' changes.atom feeds/* >../ids");
	scratch_write(*state, "claims/vigil.yaml",
		"site: {url: \"http://other.example/\"}\n");
	scratch_does(*state, PUBLISH);
	scratch_says(*state,
		"cd public; grep -h '<id>' changes.atom feeds/* | diff ../ids "
		"-; grep -vc 'urn:uuid:[0-9a-f-]*-8[0-9a-f]*-[89ab][0-9a-f]*-' "
		"../ids; cat robots.txt | tail -n 1",
		"0\nSitemap: http://other.example/sitemap.xml\n");
}

static void an_overdue_review_is_an_entry_of_the_claims_feed(void **state)
{
	scratch_write(*state, "claims/vigil.yaml", WITH_URL);
	scratch_does(*state, PUBLISH);
	scratch_says(*state,
		"grep -A 3 -m 1 '<entry>' public/feeds/AM-2.atom | tail -n 2; "
		"grep -c overdue public/changes.atom || :",
		"<title>AM-2: review overdue since 1 Nov 2026 · The claim AM-2 "
		"holds.</title>\n"
		"<updated>2026-11-02T00:00:00Z</updated>\n"
		"0\n");
}

/* What was recorded last comes first, whatever its day: a cut keeps it. */
static void a_feed_goes_by_the_time_of_recording(void **state)
{
	scratch_write(*state, "claims/vigil.yaml", WITH_URL);
	scratch_does(*state,
		"vigil mark AM-2 partial --on "
		"2026-10-05 --note Late.; " PUBLISH);
	scratch_says(*state,
		"grep -A 2 -m 1 '<entry>' public/changes.atom | "
		"grep -o 'AM-2: .* ·'",
		"AM-2: Holding → Partial ·\n");
}

static void only_lines_of_the_record_can_have_an_address(void **state)
{
	scratch_write(*state, "claims/vigil.yaml",
		"site: {url: \"https://one.example/\", addresses: yes}\n");
	scratch_does(*state,
		"vigil dissent AM-1 --from 'Dora <d@example.org>' --note No.; "
		"vigil mark AM-2 partial --draft --note Less. --by "
		"'Ann <ann@example.org>'; "
		"vigil sign AM-2 --by 'Ben <ben@example.org>'; " PUBLISH);
	scratch_says(*state,
		"grep -rl example.org public | sort; grep -ho -e '<name>.*e>' "
		"-e 'Said by .*<' public/feeds/*.atom | sort -u",
		"public/claims/AM-1.jsonl\n"
		"public/claims/AM-2.jsonl\n"
		"public/record.jsonl\n"
		"<name>Ann</name>\n<name>Ben</name>\n<name>Claims</name>\n"
		"<name>Tester</name>\nSaid by Dora<\n");
}

static void feeds_change_with_the_record_and_what_is_overdue(void **state)
{
	static const char changed[] =
		"diff -rq before public | sed 's/.*public.//; s/ differ//' | "
		"grep -e atom -e changes -e sitemap -e reviews";

	scratch_write(*state, "claims/vigil.yaml", WITH_URL);
	scratch_does(*state, PUBLISH
		"cp -r public before; vigil --today "
		"2026-11-24 site --quiet public");
	scratch_answers(*state, changed, 1, "", "");
	scratch_does(*state, "vigil --today 2026-12-24 site --quiet public");
	scratch_says(*state, changed, "feeds/AM-1.atom\n");
}

/* Where something is amiss, xmllint says it. */
static void feeds_are_well_formed_whatever_is_written(void **state)
{
	if (scratch_run(*state, "command -v xmllint").status != 0)
		scratch_skip("there is no xmllint");
	scratch_write(
		*state, "claims/vigil.yaml", "name: A ]]> & <b>\n" WITH_URL);
	scratch_claim(*state, "AM-3",
		"published: 2026-11-20\ntopic: '<&>\"'\n"
		"title: \"</title>\\u202e\"\n");
	scratch_does(*state,
		"vigil sync >said; vigil mark AM-3 partial --by '<&>' --note "
		"'</content>]]>'; " PUBLISH);
	scratch_says(*state,
		"cd public && find . -name '*.atom' -o -name '*.svg' -o "
		"-name '*.xml' | xargs xmllint --noout; "
		"grep -c '&lt;/content&gt;]]&gt;' changes.atom feeds/AM-3.atom "
		"topic/*.atom; grep -rl \"$(printf '\\342\\200\\256')\" . "
		"| "
		"sort",
		"changes.atom:1\nfeeds/AM-3.atom:1\n"
		"topic/t-4a6e8379.atom:1\n"
		"./claims/AM-3.jsonl\n./record.jsonl\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		reviewed_test(without_an_address_there_are_no_feeds),
		reviewed_test(a_feed_has_all_but_plain_confirmations),
		reviewed_test(ids_of_feeds_hang_on_no_host),
		reviewed_test(an_overdue_review_is_an_entry_of_the_claims_feed),
		reviewed_test(a_feed_goes_by_the_time_of_recording),
		reviewed_test(only_lines_of_the_record_can_have_an_address),
		reviewed_test(feeds_change_with_the_record_and_what_is_overdue),
		reviewed_test(feeds_are_well_formed_whatever_is_written),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
