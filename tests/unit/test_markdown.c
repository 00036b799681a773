/* test_markdown.c - what people write in Markdown, as HTML. */
#include <stdio.h>
#include <string.h>

#include "claim_support.h"

#include "arena.h"
#include "markdown.h"
#include "text_stream.h"

static const char *written(struct arena *arena, const char *text)
{
	struct text_stream stream;

	text_stream_open(&stream);
	markdown_write(stream.out, text, 3);
	return text_stream_close(&stream, arena);
}

static void markdown_becomes_html(void **state)
{
	static const struct told_example examples[] = {
		{ "a *b* **c** `d`",
			"<p>a <em>b</em> <strong>c</strong> "
			"<code>d</code></p>\n" },
		{ "one\n\ntwo", "<p>one</p>\n<p>two</p>\n" },
		{ "- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n" },
		{ "[x](https://a.example/?b&c)",
			"<p><a href=\"https://a.example/?b&amp;c\" "
			"rel=\"nofollow\">x</a></p>\n" },
		{ "", "" },
		{ 0 },
	};

	(void)state;
	check_succession(written, examples);
}

static void html_in_it_is_text(void **state)
{
	static const struct told_example examples[] = {
		{ "a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n" },
		{ "<script>alert(1)</script>",
			"<p>&lt;script&gt;alert(1)&lt;/script&gt;\n</p>\n" },
		{ "a & b \"c\"", "<p>a &amp; b &quot;c&quot;</p>\n" },
		{ "a \xe2\x80\xae b\033[2J",
			"<p>a \xef\xbf\xbd b\xef\xbf\xbd[2J</p>\n" },
		{ 0 },
	};

	(void)state;
	check_succession(written, examples);
}

static void only_addresses_of_the_web_are_links_and_images_are_links(
	void **state)
{
	static const struct told_example examples[] = {
		{ "[x](javascript:alert)", "<p>x</p>\n" },
		{ "[x](data:text/html,y) [y](../z) [z](#e)", "<p>x y z</p>\n" },
		{ "[x](https://a@b.example/)", "<p>x</p>\n" },
		{ "![x](https://a.example/i.png)",
			"<p><a href=\"https://a.example/i.png\" "
			"rel=\"nofollow\">x</a></p>\n" },
		{ "[![x](https://a.example/i.png)](https://b.example/)",
			"<p><a href=\"https://b.example/\" "
			"rel=\"nofollow\">x</a></p>\n" },
		{ 0 },
	};

	(void)state;
	check_succession(written, examples);
}

static void headings_sink_and_skip_no_level(void **state)
{
	static const struct told_example examples[] = {
		{ "# a\n## b", "<h3>a</h3>\n<h4>b</h4>\n" },
		{ "### a\n###### b\n# c",
			"<h3>a</h3>\n<h4>b</h4>\n<h3>c</h3>\n" },
		{ 0 },
	};

	(void)state;
	check_succession(written, examples);
}

/* Each level of quotation is one of nesting. */
static void what_is_nested_too_deep_is_plain(void **state)
{
	struct arena arena = { 0 };
	char text[104] = "";

	(void)state;
	memset(text, '>', 100);
	memcpy(text + 100, " a", 2);
	assert_null(strstr(written(&arena, text), "blockquote"));
	memcpy(text + 20, " a", 3);
	assert_non_null(strstr(written(&arena, text), "blockquote"));
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(markdown_becomes_html),
		cmocka_unit_test(html_in_it_is_text),
		cmocka_unit_test(
			only_addresses_of_the_web_are_links_and_images_are_links),
		cmocka_unit_test(headings_sink_and_skip_no_level),
		cmocka_unit_test(what_is_nested_too_deep_is_plain),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
