/* test_file_entries.c - the entry that records what a claim file says. */
#include "claim_support.h"

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "digest.h"
#include "entry.h"
#include "file_entries.h"
#include "history.h"
#include "verdict.h"

static const char *publication_line(
	struct arena *arena, const struct claim *claim)
{
	const struct circumstances circumstances = { .topic_cadence = 45,
		.today = NO_DATE };

	return entry_line(arena, entry_published(arena, claim, &circumstances));
}

static void an_entry_of_publication_says_what_the_file_says(void **state)
{
	struct arena arena = { 0 };
	const struct claim claim = { .id = "AM-162",
		.claim = "It  holds.",
		.title = "One",
		.published = day("2026-05-22"),
		.reviewed = day("2026-05-24"),
		.verdict = PARTIAL,
		.next_review = day("2026-12-30"),
		.resolves = day("2027-01-31"),
		.cadence = 60 };
	const char *line = publication_line(&arena, &claim);

	(void)state;
	assert_string_equal(line,
		sealed_line(&arena,
			arena_printf(&arena,
				"{\"claim\":\"AM-162\",\"v\":2,"
				"\"kind\":\"published\","
				"\"on\":\"2026-05-24\","
				"\"published\":\"2026-05-22\","
				"\"verdict\":\"partial\","
				"\"next_review\":\"2026-12-30\","
				"\"rule\":\"named\","
				"\"resolves\":\"2027-01-31\",\"cadence\":60,"
				"\"title\":\"One\",\"text\":\"It holds.\","
				"\"statement\":\"%s\"",
				digest_of("It holds.", 9).hex)));
	assert_string_equal(print_line(&arena, line), "read");
	arena_release(&arena);
}

static void it_promises_what_the_schedule_says(void **state)
{
	struct arena arena = { 0 };
	const struct claim claim = { .id = "AM-162",
		.claim = "It holds.",
		.published = day("2026-05-22"),
		.reviewed = day("2026-05-24"),
		.verdict = HOLDING,
		.next_review = NO_DATE,
		.resolves = NO_DATE };
	const char *line = publication_line(&arena, &claim);

	(void)state;
	assert_non_null(strstr(
		line, "\"next_review\":\"2026-07-08\",\"rule\":\"topic\","));
	assert_string_equal(print_line(&arena, line), "read");
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_promises_what_the_schedule_says),
		cmocka_unit_test(
			an_entry_of_publication_says_what_the_file_says),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
