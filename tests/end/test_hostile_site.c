/* test_hostile_site.c - text in any key of a claim is no more than text on the
 * pages that show it. */
#include <string.h>

#include "arena.h"
#include "hostile_ledger.h"
#include "hostile_text.h"
#include "scratch.h"

/* The script that pages end in stands there as it is, and is not looked at;
 * what is said in JSON is looked at, but for the block that it stands in. */
static void check_pages(struct scratch *scratch)
{
	const char *pages = scratch_run(scratch,
		"find public -name '*.html' | sort | xargs cat | "
		"sed -e '/^<script>/,/<.script>$/d' "
		"-e 's|^<script type=\"application/ld+json\">\\(.*\\)</script>"
		"$|\\1|'")
				    .out;

	assert_non_null(strstr(pages, "cmd()"));
	hostile_check("site", pages, "\n");
	if (strstr(pages, "<script") || strstr(pages, "javascript:"))
		fail_msg("a script on a page");
}

/* Each line of RIS ends in CR LF. */
static void check_files(struct scratch *scratch)
{
	const char *texts = scratch_run(scratch,
		"cat public/cite/*.bib public/cite/*.ris public/cite/*.json "
		"public/embed/*.json")
				    .out;

	assert_non_null(strstr(texts, "cmd()"));
	hostile_check("site", texts, "\r\n");
	scratch_says(scratch,
		"grep -L -x 'ER  - .' public/cite/*.ris; "
		"grep -c '^[A-Z][A-Z0-9]  - ' public/cite/*.ris | "
		"sed 's/.*://' | uniq; cat public/cite/*.ris | "
		"grep -v '^[A-Z][A-Z0-9]  - ' || :",
		"9\n");
}

/* Elements that are opened are closed: no text has any. */
static void check_elements(struct scratch *scratch)
{
	scratch_says(scratch,
		"for name in li p div dd dt span a strong code; do "
		"[ $(find public -name '*.html' | xargs cat | "
		"grep -o \"<$name[ >]\" | wc -l) = "
		"$(find public -name '*.html' | xargs cat | "
		"grep -o \"</$name>\" | wc -l) ] || echo $name; done",
		"");
}

static void publish(struct scratch *scratch, const char *text)
{
	struct answer answer;

	hostile_claims(scratch, text);
	scratch_write(scratch, "claims/vigil.yaml",
		"site: {addresses: yes, url: 'https://example.org/s/', "
		"dissent: 'mailto:d@example.org', "
		"correction: 'https://example.org/?a={title}&b={text}'}\n");
	scratch_run(scratch, "vigil sync");
	answer = scratch_run(scratch, "vigil site public");
	hostile_check("site", answer.err, "\n");
	if (answer.status != 0 && answer.status != 4)
		fail_msg("vigil site ends with %d: %s", answer.status,
			answer.err);
	check_pages(scratch);
	check_files(scratch);
	check_elements(scratch);
}

static void a_hostile_word_is_text(void **state)
{
	publish(*state, hostile_word);
}

static void hostile_words_are_text(void **state)
{
	publish(*state, hostile_words);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(a_hostile_word_is_text),
		scratch_test(hostile_words_are_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
