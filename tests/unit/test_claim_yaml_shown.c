/* test_claim_yaml_shown.c - a claim file that is written is as people like it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "claim.h"
#include "claim_yaml.h"
#include "date.h"
#include "text_stream.h"

#include <cmocka.h>

static const char *written(
	struct arena *arena, const struct claim *claim, size_t *length)
{
	struct text_stream stream;
	const char *text;

	text_stream_open(&stream);
	claim_yaml(stream.out, claim);
	text = text_stream_close(&stream, arena);
	*length = stream.length;
	return text;
}

static void people_can_read_it(void **state)
{
	struct arena arena = { 0 };
	struct source book = { .title = "A book: the second edition",
		.url = "https://example.org/book",
		.accessed = NO_DATE };
	struct source page = { .next = &book,
		.url = "https://example.org/page",
		.accessed = NO_DATE };
	const char *tags[] = { "prices", "big models" },
		   *triggers[] = { "A vendor says: \"no\"" };
	struct claim claim = { .id = "AM-1",
		.claim = "By the end of 2027 more than half of the firms in "
			 "this survey will have dropped a tool that they "
			 "bought in 2025.",
		.title = "Tools: who drops them",
		.tags = { tags, 2 },
		.owner = "Ann <ann@example.org>",
		.published = date_of(2026, 1, 5),
		.verdict = HOLDING,
		.reviewed = date_of(2026, 1, 5),
		.next_review = NO_DATE,
		.revised = NO_DATE,
		.resolves = date_of(2027, 12, 31),
		.sources = &page,
		.triggers = { triggers, 1 },
		.notes = "First.\n\n  indented\n",
		.own = "\"x-slack\":\"#docs\",\"x-teams\":[\"one\",\"two\"],"
		       "\"x-more\":{\"a\":1}" };
	size_t length;

	(void)state;
	assert_string_equal(written(&arena, &claim, &length),
		"id: AM-1\n"
		"claim: >-\n"
		"  By the end of 2027 more than half of the firms in this "
		"survey will have\n"
		"  dropped a tool that they bought in 2025.\n"
		"title: \"Tools: who drops them\"\n"
		"tags: [prices, big models]\n"
		"owner: Ann <ann@example.org>\n"
		"\n"
		"published: 2026-01-05\n"
		"resolves: 2027-12-31\n"
		"\n"
		"sources:\n"
		"  - https://example.org/page\n"
		"  - title: \"A book: the second edition\"\n"
		"    url: https://example.org/book\n"
		"triggers:\n"
		"  - 'A vendor says: \"no\"'\n"
		"notes: |\n"
		"  First.\n"
		"\n"
		"    indented\n"
		"x-slack: \"#docs\"\n"
		"x-teams: [one, two]\n"
		"x-more: {\"a\":1}\n");
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(people_can_read_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
