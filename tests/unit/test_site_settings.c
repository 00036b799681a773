/* test_site_settings.c - `site:` in vigil.yaml. */
#include "claim_support.h"

#include "arena.h"
#include "reading.h"
#include "settings.h"
#include "site_settings.h"

static const char *shown(const char *text)
{
	return text ? text : "-";
}

static const char *tell_site(struct arena *arena, const char *text)
{
	struct reading reading =
		reading_of(arena, arena_printf(arena, "site: %s\n", text));
	const struct settings settings = settings_read(&reading);
	const struct site_settings *site = &settings.site;

	return told_line(arena,
		arena_printf(arena, "%s %s %s %s %d%d%d%d", shown(site->url),
			shown(site->language), shown(site->css),
			shown(site->dissent), site->has_no_script,
			site->has_no_csp, site->has_no_record,
			site->has_addresses),
		problems_told(arena, &reading.problems));
}

static void what_is_given_is_read(void **state)
{
	static const struct told_example examples[] = {
		{ "{}", "- - - - 0000" },
		{ "{url: 'https://a.example/b/', language: pt-BR}",
			"https://a.example/b/ pt-BR - - 0000" },
		{ "{css: look/own.css, dissent: 'mailto:d@a.example'}",
			"- - look/own.css mailto:d@a.example 0000" },
		{ "{dissent: 'https://a.example/?a={id}&b={text}'}",
			"- - - https://a.example/?a={id}&b={text} 0000" },
		{ "{script: no, csp: none, record: no, addresses: yes}",
			"- - - - 1111" },
		{ "{script: yes, csp: meta, record: yes, addresses: no}",
			"- - - - 0000" },
		{ "{x-mine: 1}", "- - - - 0000" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_site, examples);
}

static void what_cannot_be_is_a_problem(void **state)
{
	static const struct told_example examples[] = {
		{ "yes", "- - - - 0000\n1:7: site: should have keys under it, "
			 "such as `url: https://northline.example/ledger/`" },
		{ "{urls: x}",
			"- - - - 0000\n1:8: urls: no such key (did you mean "
			"url?)" },
		{ "{language: a_b}",
			"- - - - 0000\n1:18: language: a_b: should be a tag "
			"such as de or pt-BR" },
		{ "{css: ../own.css}",
			"- - - - 0000\n1:13: css: ../own.css: should be a file "
			"in the ledger, such as look.css" },
		{ "{bulletins: ../b/}",
			"- - - - 0000\n1:19: bulletins: ../b: should be a "
			"directory in the ledger, such as bulletins/" },
		{ "{bulletins: /}",
			"- - - - 0000\n1:19: bulletins: /: should be a "
			"directory in the ledger, such as bulletins/" },
		{ "{css: /own.css}",
			"- - - - 0000\n1:13: css: /own.css: should be a file "
			"in "
			"the ledger, such as look.css" },
		{ "{script: maybe}",
			"- - - - 0000\n1:16: script: maybe: should be yes or "
			"no" },
		{ "{dissent: 'https://a.example/{ids}'}",
			"- - - - 0000\n1:17: dissent: {ids} is unknown; there "
			"are {id}, {title}, {claim}, {entry}, {url} and "
			"{text}" },
		{ "{dissent: 'javascript:alert(1)'}",
			"- - - - 0000\n1:17: dissent: javascript:alert(1): "
			"should be an address such as "
			"mailto:ledger@northline.example or https://..." },
		{ 0 },
	};

	(void)state;
	check_succession(tell_site, examples);
}

static void an_address_of_a_site_has_a_path_that_ends(void **state)
{
	static const char *const wrong[] = { "https://a.example/b",
		"ftp://a.example/", "https://a.example/?b/",
		"https://a.example/#/", "https:///", "https://a.example/ b/" };
	struct arena arena = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(wrong) / sizeof(*wrong); i++)
		assert_memory_equal(
			tell_site(&arena,
				arena_printf(&arena, "{url: '%s'}", wrong[i])),
			"- - - - 0000\n1:13: url: ", 24);
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_given_is_read),
		cmocka_unit_test(what_cannot_be_is_a_problem),
		cmocka_unit_test(an_address_of_a_site_has_a_path_that_ends),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
