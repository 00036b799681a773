/* test_contact_url.c - addresses that a claim is filled in. */
#include "claim_support.h"

#include "contact_url.h"

static const char *filled(struct arena *arena, const char *template)
{
	static const struct contact_words words = { .id = "AM-1",
		.title = "A & B",
		.claim = "It's \"so\".",
		.entry = "0123456789ab",
		.url = "https://a.example/claims/AM-1.html",
		.text = "One\ntwo\xe2\x80\xae",
		.subject = "Dissent on AM-1" };

	return contact_url(arena, template, &words);
}

static void words_are_filled_in_and_encoded(void **state)
{
	static const struct told_example examples[] = {
		{ "https://a.example/new?t={id}",
			"https://a.example/new?t=AM-1" },
		{ "https://a.example/{title}?{claim}#{entry}",
			"https://a.example/A%20%26%20B?It%27s%20%22so%22."
			"#0123456789ab" },
		{ "https://a.example/?u={url}&b={text}",
			"https://a.example/?u=https%3A%2F%2Fa.example%2Fclaims%"
			"2FAM-1.html&b=One%0Atwo%EF%BF%BD" },
		{ "https://a.example/", "https://a.example/" },
		{ 0 },
	};

	(void)state;
	check_succession(filled, examples);
}

static void a_mailbox_alone_gets_a_subject_and_a_text(void **state)
{
	static const struct told_example examples[] = {
		{ "mailto:d@a.example",
			"mailto:d@a.example?subject=Dissent%20on%20AM-1"
			"&body=One%0Atwo%EF%BF%BD" },
		{ "mailto:d@a.example?subject={id}",
			"mailto:d@a.example?subject=AM-1" },
		{ 0 },
	};

	(void)state;
	check_succession(filled, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_are_filled_in_and_encoded),
		cmocka_unit_test(a_mailbox_alone_gets_a_subject_and_a_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
