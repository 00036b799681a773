/* test_claim_file.c - what is read from the files of claims. */
#include "claim_support.h"

#include "arena.h"
#include "claim.h"
#include "claim_file.h"
#include "reading.h"

static const char *tell_claims(struct arena *arena, const char *text)
{
	struct reading reading = reading_of(arena, text);
	const struct claim *claim = claim_file_read(&reading);
	const char *told = "";

	for (; claim; claim = claim->next)
		told = told_line(arena, told, claim_told(arena, claim));
	return told_line(arena, told, problems_told(arena, &reading.problems));
}

static void two_keys_make_a_draft(void **state)
{
	static const struct told_example examples[] = {
		{ "id: AM-1\nclaim: It holds.\n",
			"AM-1 at 1:5 claim=It holds." },
		{ "claim: 'It: holds.'\nid: \"am_1.b-C\"\n",
			"am_1.b-C at 2:5 claim=It: holds." },
		{ "{id: 7, claim: true}", "7 at 1:6 claim=true" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_claims, examples);
}

static void all_keys_are_read(void **state)
{
	static const struct told_example examples[] = {
		{ "id: AM-1\nclaim: c\ntitle: t\ntopic: p q\n"
		  "tags: [a, b c]\npublished: 2026-05-22\n"
		  "revised: 2026-05-23\ndrafted_by: Claude\n"
		  "signed_off_by: Peter\nowner: P <p@example.org>\n"
		  "verdict: Partial\nreviewed: 2026-05-24\n"
		  "next_review: 2026-12-30\ncadence: 45\n"
		  "resolves: 2026-12-31\n",
			"AM-1 at 1:5 claim=c title=t topic=p q tags=a|b c "
			"published=2026-05-22 revised=2026-05-23 "
			"drafted_by=Claude signed_off_by=Peter "
			"owner=P <p@example.org> verdict=partial "
			"reviewed=2026-05-24 next_review=2026-12-30 "
			"cadence=45 resolves=2026-12-31" },
		{ "id: AM-1\nclaim: c\n"
		  "article: {title: A b, url: /a, minutes: 12}\n"
		  "triggers: [one, 'two, three']\nrelated: [AM-2, AM-3]\n"
		  "supersedes: AM-0\nnotes: |\n  One.\n\n   Two.\n",
			"AM-1 at 1:5 claim=c article.title=A b article.url=/a "
			"article.minutes=12 triggers=one|two, three "
			"related=AM-2|AM-3 supersedes=AM-0 notes=One.\n\n"
			" Two.\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_claims, examples);
}

static void sources_are_urls_or_maps(void **state)
{
	static const struct told_example examples[] = {
		{ "id: A\nclaim: c\nsources:\n- https://example.org/a\n"
		  "- url: b.pdf\n"
		  "- {title: T u, url: 'https://c', accessed: 2026-05-22,\n"
		  "   archive: 'https://d', note: see  p. 2, x-page: [2]}\n",
			"A at 1:5 claim=c (https://example.org/a) (b.pdf) "
			"(https://c title=T u accessed=2026-05-22 "
			"archive=https://d note=see p. 2)" },
		{ "id: A\nclaim: c\nsources: []\n", "A at 1:5 claim=c" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_claims, examples);
}

static void a_published_claim_is_reviewed_that_day_and_holds(void **state)
{
	static const struct told_example examples[] = {
		{ "id: A\nclaim: c\npublished: 2024-02-29\n",
			"A at 1:5 claim=c published=2024-02-29 "
			"verdict=holding reviewed=2024-02-29" },
		{ "id: A\nclaim: c\npublished: 2024-02-29\n"
		  "verdict: not holding\nnext_review: 2024-03-01\n",
			"A at 1:5 claim=c published=2024-02-29 "
			"verdict=not_holding reviewed=2024-02-29 "
			"next_review=2024-03-01" },
		{ "id: A\nclaim: c\nverdict: partial\n",
			"A at 1:5 claim=c verdict=partial" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_claims, examples);
}

static void white_space_is_folded_where_it_means_nothing(void **state)
{
	static const struct told_example examples[] = {
		{ "id: A\nclaim: >-\n  one\n  two\n\n  three\n",
			"A at 1:5 claim=one two three" },
		{ "id: A\nclaim: |\n  one  two\n  \t three  \n",
			"A at 1:5 claim=one two three" },
		{ "id: A\nclaim: \"  one\\ttwo\\n\"\ntitle: ' a  b '\n"
		  "tags: [' a  b ']\n",
			"A at 1:5 claim=one two title=a b tags=a b" },
		{ "id: A\nclaim: c\nnotes: \" a  b \"\n",
			"A at 1:5 claim=c notes= a  b " },
		{ 0 },
	};

	(void)state;
	check_succession(tell_claims, examples);
}

static void keys_of_ones_own_hold_anything(void **state)
{
	static const struct told_example examples[] = {
		{ "id: A\nclaim: c\nx-a: {b: [c, {id: d, id2: [[e]]}]}\n"
		  "x-: ''\nx-claim:\n",
			"A at 1:5 claim=c" },
		{ "id: A\nclaim: c\narticle: {x-a: [b], title: t}\n",
			"A at 1:5 claim=c article.title=t" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_claims, examples);
}

static void numbers_and_verdicts_are_read_at_their_limits(void **state)
{
	static const struct told_example examples[] = {
		{ "id: A\nclaim: c\ncadence: 30\n",
			"A at 1:5 claim=c cadence=30" },
		{ "id: A\nclaim: c\ncadence: '90'\n",
			"A at 1:5 claim=c cadence=90" },
		{ "id: A\nclaim: c\narticle: {minutes: 999999999}\n",
			"A at 1:5 claim=c article.minutes=999999999" },
		{ "id: A\nclaim: c\nverdict: NOT-HOLDING\n",
			"A at 1:5 claim=c verdict=not_holding" },
		{ "id: "
		  "a123456789b123456789c123456789d123456789e123456789"
		  "f123456789._-z\nclaim: c\n",
			"a123456789b123456789c123456789d123456789e123456789"
			"f123456789._-z at 1:5 claim=c" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_claims, examples);
}

/* ---- several documents ---- */

static void a_file_may_hold_several_claims(void **state)
{
	static const struct told_example examples[] = {
		{ "id: A\nclaim: a\n---\nid: B\nclaim: b\n",
			"A at 1:5 claim=a\nB at 4:5 claim=b" },
		{ "---\n---\nid: A\nclaim: a\n...\n---\n# none\n---\n",
			"A at 3:5 claim=a" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_claims, examples);
}

static void a_broken_claim_leaves_the_others_whole(void **state)
{
	static const struct told_example examples[] = {
		{ "id: A\nclaim: a\n---\nid: B\nclam: b\n---\nid: C\n"
		  "claim: c\n",
			"A at 1:5 claim=a\nC at 7:5 claim=c\n"
			"5:1: clam: no such key (did you mean claim?)\n"
			"4:1: claim: is missing, and is required" },
		{ "id: A\nclaim: *a\nnotes: n\n---\nid: B\nclaim: b\n",
			"B at 5:5 claim=b\n"
			"2:8: aliases (*) are not read; write the text out" },
		{ "- A\n---\nid: B\nclaim: b\n",
			"B at 3:5 claim=b\n"
			"1:1: a claim file holds keys and values, such as "
			"`id: AM-1`" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_claims, examples);
}

static void a_syntax_error_leaves_the_claims_before_it_whole(void **state)
{
	static const struct told_example examples[] = {
		{ "id: A\nclaim: a\n---\nid: B\nclaim: @b\n---\nid: C\n"
		  "claim: c\n",
			"A at 1:5 claim=a\n"
			"5:8: text cannot begin like this; put it in quotes, "
			"or use spaces for a tab" },
		{ "id: A\nclaim: a\n---\n  id: B\n  claim: b\nverdict: c\n",
			"A at 1:5 claim=a\n"
			"6:1: the document ends before this line; check the "
			"indentation, or begin another with `---`" },
		{ "  id: A\n  claim: a\npublished: 2026-05-22\n",
			"3:1: the document ends before this line; check the "
			"indentation, or begin another with `---`" },
		{ "{id: A, claim: a}\nverdict: partial\n",
			"2:1: the document ends before this line; check the "
			"indentation, or begin another with `---`" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_claims, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(two_keys_make_a_draft),
		cmocka_unit_test(all_keys_are_read),
		cmocka_unit_test(sources_are_urls_or_maps),
		cmocka_unit_test(
			a_published_claim_is_reviewed_that_day_and_holds),
		cmocka_unit_test(white_space_is_folded_where_it_means_nothing),
		cmocka_unit_test(keys_of_ones_own_hold_anything),
		cmocka_unit_test(numbers_and_verdicts_are_read_at_their_limits),
		cmocka_unit_test(a_file_may_hold_several_claims),
		cmocka_unit_test(a_broken_claim_leaves_the_others_whole),
		cmocka_unit_test(
			a_syntax_error_leaves_the_claims_before_it_whole),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
