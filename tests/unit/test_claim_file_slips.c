/* test_claim_file_slips.c - what people write who come from other tools, or
 * from a template. */
#include "claim_support.h"

#include "arena.h"
#include "claim_fields.h"
#include "claim_file.h"
#include "fields.h"
#include "key_meant.h"
#include "reading.h"

#include <string.h>

static const char *tell_file(struct arena *arena, const char *text)
{
	struct reading reading = reading_of(arena, text);

	assert_null(claim_file_read(&reading));
	return problems_told(arena, &reading.problems);
}

/* Reads what stands on the third line and below, behind a good claim. */
static const char *tell_refused(struct arena *arena, const char *lines)
{
	return tell_file(
		arena, arena_printf(arena, "id: A\nclaim: c\n%s", lines));
}

static void words_of_other_tools_are_known(void **state)
{
	static const struct told_example examples[] = {
		{ "last_reviewed_on: 2026-01-01",
			"3:1: last_reviewed_on: no such key (did you mean "
			"reviewed?)" },
		{ "lastReviewed: 2026-01-01",
			"3:1: lastReviewed: no such key (did you mean "
			"reviewed?)" },
		{ "review-in: 90",
			"3:1: review-in: no such key (did you mean cadence?)" },
		{ "review_by: 2026-01-01",
			"3:1: review_by: no such key (did you mean "
			"next_review?)" },
		{ "status: open",
			"3:1: status: no such key (did you mean verdict?)" },
		{ "statement: s",
			"3:1: statement: no such key (did you mean claim?)" },
		{ "date: 2026-01-01",
			"3:1: date: no such key (did you mean published?)" },
		{ "category: c",
			"3:1: category: no such key (did you mean topic?)" },
		{ "Assigned To: Ann",
			"3:1: Assigned To: no such key (did you mean owner?)" },
		{ "sources:\n- {title: t, link: u}",
			"4:14: link: no such key (did you mean url?)" },
		{ "description: d",
			"3:1: description: no such key (did you mean notes?)" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_refused, examples);
}

static void two_addresses_in_one_text_are_told(void **state)
{
	static const char told[] =
		"two addresses in one text; write a list, such as [Ann "
		"<ann@example.org>, Ben <ben@example.org>]";
	static const char *const texts[] = { "a@b.org, c@d.org",
		"a@b.org; c@d.org", "Ann <a@b.org> Ben <c@d.org>",
		"Ann <a@b.org>, Ben <c@d.org>", "a@b.org/c@d.org" };
	struct arena arena = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		const struct told_example examples[] = {
			{ arena_printf(&arena, "owner: %s", texts[i]),
				arena_printf(&arena, "3:8: owner: %s", told) },
			{ arena_printf(
				  &arena, "owner:\n- e@f.org\n- %s", texts[i]),
				arena_printf(
					&arena, "5:3: this item: %s", told) },
			{ 0 },
		};

		check_succession(tell_refused, examples);
	}
	arena_release(&arena);
}

static void the_sentence_of_a_template_is_not_published(void **state)
{
	static const struct told_example examples[] = {
		{ "id: A\npublished: 2026-01-01\n"
		  "claim: one sentence that\n  evidence can settle.",
			"3:8: claim: this is still the sentence of the "
			"template; write your own before it is published" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_file, examples);
}

static bool is_claim_key(const char *key)
{
	const struct field *field = claim_fields;

	while (field->name && strcmp(field->name, key) != 0)
		field++;
	return field->name;
}

/* The table is walked, so that each word in it leads where it says. */
static void each_word_leads_to_a_key(void **state)
{
	const struct other_words *other = other_words;
	struct arena arena = { 0 };

	(void)state;
	for (; other->key; other++) {
		const char *words = other->words;
		size_t length;

		for (; *words; words += length + (words[length] == ' ')) {
			const char *word;

			length = strcspn(words, " ");
			word = arena_copy_bytes(&arena, words, length);
			assert_false(
				is_claim_key(word) && is_claim_key(other->key));
			if (is_claim_key(other->key))
				assert_non_null(key_meant(claim_fields, word));
		}
	}
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_of_other_tools_are_known),
		cmocka_unit_test(two_addresses_in_one_text_are_told),
		cmocka_unit_test(the_sentence_of_a_template_is_not_published),
		cmocka_unit_test(each_word_leads_to_a_key),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
