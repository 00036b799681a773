/* test_mailbox.c - names and addresses. */
#include "claim_support.h"

#include "arena.h"
#include "mailbox.h"

static const char *tell_mailbox(struct arena *arena, const char *text)
{
	struct mailbox mailbox;
	bool is_fine = mailbox_parse(arena, text, &mailbox);

	return arena_printf(arena, "%s [%s] %s",
		mailbox.name ? mailbox.name : "-",
		mailbox.address ? mailbox.address : "-",
		is_fine ? "fine" : "wrong");
}

static void a_mailbox_is_a_name_an_address_or_both(void **state)
{
	static const struct told_example examples[] = {
		{ "Ann", "Ann [-] fine" },
		{ "ann@example.org", "- [ann@example.org] fine" },
		{ "<ann@example.org>", "- [ann@example.org] fine" },
		{ "Ann <ann@example.org>", "Ann [ann@example.org] fine" },
		{ "Ann<ann@example.org>", "Ann [ann@example.org] fine" },
		{ " Ann \n B.  <ann@example.org> ",
			"Ann B. [ann@example.org] fine" },
		{ "Zoë Müller, 日本 <z@example.org>",
			"Zoë Müller, 日本 [z@example.org] fine" },
		{ "\"Ann, PhD\" <ann@example.org>",
			"Ann, PhD [ann@example.org] fine" },
		{ "\"Pat \\\"Q\\\" Neil\" <pat@example.org>",
			"Pat \"Q\" Neil [pat@example.org] fine" },
		{ "\"a\\\\b\" \"c\" <a@b.org>", "a\\b c [a@b.org] fine" },
		{ "Pat \"Q\" Neil <pat@example.org>",
			"Pat \"Q\" Neil [pat@example.org] fine" },
		{ "\"Neil, Pat\"", "Neil, Pat [-] fine" },
		{ "\"Ann <a@b> @ home\"", "Ann <a@b> @ home [-] fine" },
		{ "\"Ann, a@b.org\" <c@d.org>", "Ann, a@b.org [c@d.org] fine" },
		{ "a@b.org <A@b.org>", "a@b.org [A@b.org] fine" },
		{ "Ann @ann@c.org <a@b.org>", "Ann @ann@c.org [a@b.org] fine" },
		{ "a <b> c <ann@example.org>",
			"a <b> c [ann@example.org] fine" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_mailbox, examples);
}

static void what_looks_like_an_address_but_is_none_is_wrong(void **state)
{
	static const struct told_example examples[] = {
		{ "Ann <ann at example.org>",
			"Ann <ann at example.org> [-] wrong" },
		{ "Ann <ann@example.org", "Ann <ann@example.org [-] wrong" },
		{ "Ann <>", "Ann <> [-] wrong" },
		{ "Ann <ann@example.org> (home)",
			"Ann <ann@example.org> (home) [-] wrong" },
		{ "ann@example.org, bob@example.org",
			"ann@example.org, bob@example.org [-] wrong" },
		{ "Ann <a@b.org>, Ben <c@d.org>",
			"Ann <a@b.org>, Ben <c@d.org> [-] wrong" },
		{ "ann@", "ann@ [-] wrong" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_mailbox, examples);
}

static const char *tell_address(struct arena *arena, const char *text)
{
	(void)arena;
	return is_address(text) ? "yes" : "no";
}

#define TEN "abcdefghij"
#define FIFTY TEN TEN TEN TEN TEN

static void an_address_is_plain(void **state)
{
	static const struct told_example examples[] = {
		{ "a@b", "yes" },
		{ "root@localhost", "yes" },
		{ "first.last+tag@mail.example.org", "yes" },
		{ "o'neil_1@xn--bcher-kva.example", "yes" },
		{ FIFTY TEN "abcd@example.org", "yes" },
		{ FIFTY TEN "abcde@example.org", "no" },
		{ "a@" FIFTY TEN "abc.org", "yes" },
		{ "a@" FIFTY TEN "abcd.org", "no" },
		{ "a@" FIFTY "." FIFTY "." FIFTY "." FIFTY "." FIFTY, "no" },
		{ "", "no" },
		{ "ann", "no" },
		{ "@example.org", "no" },
		{ "ann@", "no" },
		{ "ann@@example.org", "no" },
		{ "ann@b@example.org", "no" },
		{ "ann.@example.org", "no" },
		{ ".ann@example.org", "no" },
		{ "a..b@example.org", "no" },
		{ "ann@example..org", "no" },
		{ "ann@.example.org", "no" },
		{ "ann@example.org.", "no" },
		{ "ann@-example.org", "no" },
		{ "ann@example-.org", "no" },
		{ "ann@example.-org", "no" },
		{ "ann@exa_mple.org", "no" },
		{ "ann@[127.0.0.1]", "no" },
		{ "\"a b\"@example.org", "no" },
		{ "zoë@example.org", "no" },
		{ "ann@bücher.example", "no" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_address, examples);
}

static void an_address_is_nothing_else_to_a_header_or_a_mailer(void **state)
{
	static const struct told_example examples[] = {
		{ "ann@example.org\nBcc: eve@example.org", "no" },
		{ "ann@example.org\n", "no" },
		{ "a\nb@example.org", "no" },
		{ "ann@example.org,eve@example.org", "no" },
		{ "ann@example.org eve@example.org", "no" },
		{ "ann@example.org>", "no" },
		{ "a(b)@example.org", "no" },
		{ "ann@example.org\t", "no" },
		{ "ann@exa\x01mple.org", "no" },
		{ "-oQ/tmp@example.org", "no" },
		{ "|/bin/sh@example.org", "no" },
		{ "/etc/passwd@example.org", "no" },
		{ "a\\b@example.org", "no" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_address, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_mailbox_is_a_name_an_address_or_both),
		cmocka_unit_test(
			what_looks_like_an_address_but_is_none_is_wrong),
		cmocka_unit_test(an_address_is_plain),
		cmocka_unit_test(
			an_address_is_nothing_else_to_a_header_or_a_mailer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
