/* test_site_cite.c - how claims of a site are cited, and shown elsewhere. */
#include <string.h>

#include "arena.h"
#include "digest.h"
#include "digest_base64.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define PUBLISH "vigil site --quiet public >said 2>&1; "
/* The entry that is cited, as the record has it. */
#define ENTRY                                                                  \
	"entry=$(tail -n 1 public/claims/AM-1.jsonl | "                        \
	"sed 's/.*\"hash\":\"\\(.\\{12\\}\\).*/\\1/'); "
#define HIDE " | sed \"s/$entry/ENTRY/g\""

/* The first has a title that means something elsewhere. */
static void make_public(struct scratch *scratch)
{
	scratch_write(scratch, "claims/vigil.yaml",
		"name: Bell, Book and Candle\n"
		"site: {url: 'https://a.example/l/'}\n");
	scratch_does(scratch,
		"echo 'title: R&D {50%} <b>' >>claims/AM-1.yaml; "
		"vigil sync >said; " PUBLISH);
}

/* ---- citing ---- */

static void a_claim_is_cited_as_it_stood(void **state)
{
	make_public(*state);
	scratch_says(*state, ENTRY "cat public/cite/AM-1.bib" HIDE,
		"@misc{AM-1,\n"
		"  author = {{Bell, Book and Candle}},\n"
		"  title = {{AM-1: R\\&D \\textbraceleft{}50\\%"
		"\\textbraceright{} <b>}},\n"
		"  year = {2026},\n"
		"  month = nov,\n"
		"  day = {23},\n"
		"  url = {https://a.example/l/claims/AM-1.html#e-ENTRY},\n"
		"  note = {Verdict: partial; entry ENTRY}\n"
		"}\n");
	scratch_says(*state, ENTRY "tr -d '\\r' <public/cite/AM-1.ris" HIDE,
		"TY  - ELEC\n"
		"ID  - AM-1\n"
		"AU  - Bell Book and\u00a0Candle\n"
		"TI  - AM-1: R&D {50%} <b>\n"
		"PY  - 2026\n"
		"DA  - 2026/11/23\n"
		"UR  - https://a.example/l/claims/AM-1.html#e-ENTRY\n"
		"N1  - Verdict: partial; entry ENTRY\n"
		"ER  - \n");
	scratch_says(*state, ENTRY "cat public/cite/AM-1.json" HIDE,
		"[{\"id\":\"AM-1\",\"type\":\"webpage\",\"author\":[{"
		"\"literal\":\"Bell, Book and Candle\"}],\"title\":\"AM-1: R&D "
		"{50%} <b>\",\"genre\":\"Claim, partial\",\"issued\":{"
		"\"date-parts\":[[2026,11,23]]},\"URL\":\"https://a.example/l/"
		"claims/AM-1.html#e-ENTRY\",\"note\":\"Verdict: partial; entry "
		"ENTRY\",\"language\":\"en\"}]\n");
}

static void the_page_has_texts_to_copy(void **state)
{
	make_public(*state);
	scratch_says(*state,
		ENTRY
		"sed -n 's/<dd lang[^>]*>/ /; /^<dt>[^<]*<.dt> /s/<[^>]*>//gp' "
		"public/claims/AM-1.html" HIDE,
		"APA Bell, Book and Candle. (2026, November 23). AM-1: R&amp;D "
		"{50%} &lt;b&gt; [Claim, partial]. "
		"https://a.example/l/claims/AM-1.html#e-ENTRY\n"
		"MLA Bell, Book and Candle. AM-1: R&amp;D {50%} &lt;b&gt;. 23 "
		"Nov. 2026, https://a.example/l/claims/AM-1.html#e-ENTRY. "
		"Claim, partial.\n"
		"Chicago Bell, Book and Candle. “AM-1: R&amp;D {50%} "
		"&lt;b&gt;.” Claim, partial, November 23, 2026. "
		"https://a.example/l/claims/AM-1.html#e-ENTRY.\n");
	scratch_says(*state,
		ENTRY "grep '^<meta name=\"cit' public/claims/AM-1.html" HIDE,
		"<meta name=\"citation_title\" content=\"AM-1: R&amp;D {50%} "
		"&lt;b&gt;\">\n"
		"<meta name=\"citation_author\" content=\"Bell, Book and "
		"Candle\">\n"
		"<meta name=\"citation_publication_date\" "
		"content=\"2026/11/23\">\n"
		"<meta name=\"citation_public_url\" content=\"https://"
		"a.example/l/claims/AM-1.html#e-ENTRY\">\n"
		"<meta name=\"citation_language\" content=\"en\">\n");
}

static void signs_of_a_title_agree_with_those_around_it(void **state)
{
	scratch_write(*state, "claims/vigil.yaml", "name: Acme Inc.\n");
	scratch_does(*state,
		"echo 'title: Who \"wins\"?' >>claims/AM-1.yaml; "
		"vigil sync >said; " PUBLISH);
	scratch_says(*state,
		"sed -n 's/<dd lang[^>]*>/ /; /^<dt>[^<]*<.dt> /s/<[^>]*>//gp' "
		"public/claims/AM-1.html | sed \"s/&quot;/\\\"/g; "
		"s/&#39;/'/g\"",
		"APA Acme Inc. (2026, November 23). AM-1: Who \"wins\"? "
		"[Claim, partial].\n"
		"MLA Acme Inc. AM-1: Who \"wins\"? 23 Nov. 2026. Claim, "
		"partial.\n"
		"Chicago Acme Inc. “AM-1: Who 'wins'?” Claim, partial, "
		"November 23, 2026.\n");
}

/* ---- showing ---- */

static void a_card_says_where_a_claim_stands(void **state)
{
	make_public(*state);
	scratch_says(*state,
		"sed -e '/<style>/,/<.style>/d' -e 's/<[^>]*>//g' -e '/^$/d' "
		"public/embed/AM-2.html; grep -c -e 'class=\"x\"' -e "
		"'class=\"v x\"' public/embed/AM-1.html public/embed/AM-2.html",
		"AM-2: The claim AM-2 holds.\n"
		"AM-2 · Bell, Book and Candle\n"
		"The claim AM-2 holds.\n"
		"Holding · reviewed 2 Oct 2026 · review overdue since 1 Nov "
		"2026\n"
		"public/embed/AM-1.html:0\n"
		"public/embed/AM-2.html:2\n");
}

static void its_style_is_the_one_that_its_policy_allows(void **state)
{
	struct scratch *scratch = *state;
	const char *page, *style;
	struct digest digest;

	make_public(scratch);
	page = scratch_run(scratch, "cat public/embed/AM-1.html").out;
	style = strstr(page, "<style>") + strlen("<style>");
	digest = digest_of(style, (size_t)(strstr(style, "</style>") - style));
	assert_non_null(strstr(
		page, arena_printf(&scratch->arena, "style-src 'sha256-%s';",
			      digest_base64(&scratch->arena, &digest))));
	assert_null(strstr(page, "<script"));
}

static void who_embeds_a_page_is_told_of_one_frame(void **state)
{
	make_public(*state);
	scratch_says(*state, "cat public/embed/AM-2.json",
		"{\"version\":\"1.0\",\"type\":\"rich\",\"title\":\"AM-2: The "
		"claim AM-2 holds.\",\"provider_name\":\"Bell, Book and "
		"Candle\",\"provider_url\":\"https://a.example/l/\","
		"\"cache_age\":86400,\"width\":560,\"height\":125,\"html\":"
		"\"<iframe src=\\\"https://a.example/l/embed/AM-2.html\\\" "
		"width=\\\"560\\\" height=\\\"125\\\" title=\\\"AM-2: The "
		"claim "
		"AM-2 holds.\\\" style=\\\"border:0;max-width:100%\\\" "
		"sandbox=\\\"allow-popups allow-popups-to-escape-sandbox\\\">"
		"</iframe>\"}\n");
	scratch_says(*state, "grep 'json+oembed' public/claims/AM-2.html",
		"<link rel=\"alternate\" type=\"application/json+oembed\" "
		"href=\"https://a.example/l/embed/AM-2.json\" title=\"AM-2: "
		"The claim AM-2 holds.\">\n");
}

/* Forty columns of the sentence are a line. */
static void a_frame_is_as_high_as_its_sentence_is_long(void **state)
{
	scratch_claim(*state, "AM-3", "published: 2026-11-20\n");
	scratch_does(*state,
		"sed -i \"s/^claim:.*/claim: $(printf %081d 0)/\" "
		"claims/AM-3.yaml");
	make_public(*state);
	scratch_says(*state,
		"grep -o '\"height\":[0-9]*' public/embed/AM-3.json",
		"\"height\":175\n");
}

static void the_code_to_copy_is_on_the_page(void **state)
{
	make_public(*state);
	scratch_says(*state,
		"sed -n '/\"copy/,/<.dl>/s/<[^>]*>//gp' "
		"public/claims/AM-2.html | sed -e 's/&lt;/</g; s/&gt;/>/g; "
		"s/&quot;/\"/g; s/&amp;/\\&/g' -e '/^$/d' -e 's/>.*iframe/>/'",
		"Card<iframe src=\"https://a.example/l/embed/AM-2.html\" "
		"width=\"560\" height=\"125\" title=\"AM-2: The claim AM-2 "
		"holds.\" style=\"border:0;max-width:100%\" "
		"sandbox=\"allow-popups allow-popups-to-escape-sandbox\">>\n"
		"Badge, HTML<a href=\"https://a.example/l/claims/AM-2.html\">"
		"<img src=\"https://a.example/l/badge/AM-2.svg\" alt=\"AM-2: "
		"where the claim stands\"></a>\n"
		"Badge, Markdown[![AM-2: where the claim stands](<https://"
		"a.example/l/badge/AM-2.svg>)](<https://a.example/l/claims/"
		"AM-2.html>)\n"
		"Line, HTML<a href=\"https://a.example/l/claims/AM-2.html\">"
		"AM-2</a>: <strong>Holding</strong> · reviewed <time "
		"datetime=\"2026-10-02\">2 Oct 2026</time> · <span "
		"class=\"late\">review overdue since <time "
		"datetime=\"2026-11-01\" data-due>1 Nov 2026</time></span>\n"
		"Line, Markdown[AM-2](<https://a.example/l/claims/AM-2.html>): "
		"**Holding** · reviewed 2 Oct 2026 · review overdue since 1 "
		"Nov 2026\n");
}

static void without_an_address_what_needs_one_is_not_there(void **state)
{
	scratch_does(*state, PUBLISH);
	scratch_says(*state,
		"ls public/embed public/cite; "
		"grep -l -e 'https://[^s]' -r public/embed public/cite || :; "
		"grep -c -e oembed -e '\"copy' public/claims/AM-1.html || :; "
		"grep -o 'href=\"[^\"]*\"' public/embed/AM-1.html",
		"public/cite:\n"
		"AM-1.bib\nAM-1.json\nAM-1.ris\nAM-2.bib\nAM-2.json\nAM-2.ris\n"
		"\n"
		"public/embed:\nAM-1.html\nAM-2.html\n"
		"0\n"
		"href=\"../claims/AM-1.html\"\n");
}

/* ---- for search engines ---- */

static void the_page_says_in_json_what_it_is(void **state)
{
	make_public(*state);
	scratch_says(*state,
		"sed -n 's|^<script type=\"application/ld+json\">\\(.*\\)"
		"</script>$|\\1|p' public/claims/AM-1.html",
		"{\"@context\":\"https://schema.org\",\"@type\":\"WebPage\","
		"\"url\":\"https://a.example/l/claims/AM-1.html\",\"name\":"
		"\"AM-1: R&D {50%} \\u003cb>\",\"inLanguage\":\"en\","
		"\"datePublished\":\"2026-10-01\",\"dateModified\":"
		"\"2026-11-23\",\"lastReviewed\":\"2026-11-23\",\"reviewedBy\":"
		"{\"@type\":\"Organization\",\"name\":\"Bell, Book and "
		"Candle\",\"url\":\"https://a.example/l/\"},\"mainEntity\":{"
		"\"@type\":\"Claim\",\"identifier\":\"AM-1\",\"text\":\"The "
		"claim AM-1 holds.\",\"author\":{\"@type\":\"Organization\","
		"\"name\":\"Bell, Book and Candle\",\"url\":\"https://"
		"a.example/l/\"},\"datePublished\":\"2026-10-01\"},"
		"\"isPartOf\":{\"@type\":\"WebSite\",\"name\":\"Bell, Book and "
		"Candle\",\"url\":\"https://a.example/l/\"}}\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		reviewed_test(a_claim_is_cited_as_it_stood),
		reviewed_test(the_page_has_texts_to_copy),
		reviewed_test(signs_of_a_title_agree_with_those_around_it),
		reviewed_test(a_card_says_where_a_claim_stands),
		reviewed_test(its_style_is_the_one_that_its_policy_allows),
		reviewed_test(who_embeds_a_page_is_told_of_one_frame),
		reviewed_test(a_frame_is_as_high_as_its_sentence_is_long),
		reviewed_test(the_code_to_copy_is_on_the_page),
		reviewed_test(without_an_address_what_needs_one_is_not_there),
		reviewed_test(the_page_says_in_json_what_it_is),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
