/* test_markdown_text.c - text that stays text in Markdown. */
#include "claim_support.h"

#include "arena.h"
#include "markdown_text.h"
#include "text_stream.h"

#define APART "\u200c"

static void markup_mentions_references_and_links_are_text(void **state)
{
	static const struct {
		const char *text, *written;
	} examples[] = {
		{ "Plain, with (all) else: 5 - 3 = 2; 50% off!",
			"Plain, with (all) else: 5 - 3 = 2; 50% off!" },
		{ "a | b ` c", "a \\| b \\` c" },
		{ "<script>", "\\<script\\>" },
		{ "[x](y) ![z]", "\\[x\\](y) !\\[z\\]" },
		{ "*a* _b_ ~~c~~ \\",
			"\\*a\\* \\_b\\_ \\~\\~" APART "c\\~\\~ \\\\" },
		{ "&lt; R&D", "\\&" APART "lt; R\\&" APART "D" },
		{ "@ann a@b.c, @ all", "@" APART "ann a@" APART "b.c, @ all" },
		{ "#12 # 1 owner/repo#3",
			"#" APART "12 # 1 owner/repo#" APART "3" },
		{ "!5 $6 %7 ^8 ~nine", "!" APART "5 \\$" APART "6 %" APART
				       "7 ^" APART "8 \\~" APART "nine" },
		{ "https://example.org/x Www.example.org",
			"https:" APART "//example.org/x Www" APART
			".example.org" },
		{ "one\ntwo\tthree\033[m", "one two three\uFFFD\\[m" },
		{ "", "" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		struct arena arena = { 0 };
		struct text_stream written;

		text_stream_open(&written);
		markdown_text(written.out, examples[i].text);
		assert_string_equal(text_stream_close(&written, &arena),
			examples[i].written);
		arena_release(&arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(markup_mentions_references_and_links_are_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
