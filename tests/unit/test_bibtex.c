/* test_bibtex.c - writing text into BibTeX and RIS. */
#include "claim_support.h"

#include <stdio.h>

#include "arena.h"
#include "bibtex.h"
#include "ris.h"
#include "text_stream.h"

static const char *tell_bibtex(struct arena *arena, const char *text)
{
	struct text_stream stream;

	text_stream_open(&stream);
	bibtex_text(stream.out, text);
	return text_stream_close(&stream, arena);
}

static void latex_prints_the_text_itself(void **state)
{
	static const struct told_example examples[] = {
		{ "", "" },
		{ "Holding · 日本語 é", "Holding · 日本語 é" },
		{ "R&D: 5% of $1 #2 a_b", "R\\&D: 5\\% of \\$1 \\#2 a\\_b" },
		{ "{a} ~ ^",
			"\\textbraceleft{}a\\textbraceright{} "
			"\\textasciitilde{} \\textasciicircum{}" },
		{ "\\input{x}",
			"\\textbackslash{}input\\textbraceleft{}x"
			"\\textbraceright{}" },
		{ "a--b --- ''c'' <<", "a-{}-b -{}-{}- '{}'c'{}' <{}<" },
		{ "a\nb\x1b", "a b\uFFFD" },
		{ "a\u202eb", "a\uFFFDb" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_bibtex, examples);
}

static const char *tell_line(struct arena *arena, const char *text)
{
	struct text_stream stream;

	text_stream_open(&stream);
	ris_line(stream.out, "TI", text);
	return text_stream_close(&stream, arena);
}

static void a_text_is_one_line_of_ris(void **state)
{
	static const struct told_example examples[] = {
		{ "", "TI  - \r\n" },
		{ "A, b and c", "TI  - A, b and c\r\n" },
		{ "A\r\nER  - \n", "TI  - A\uFFFD ER  -  \r\n" },
		{ "a\u2028b", "TI  - a\uFFFDb\r\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_line, examples);
}

static const char *tell_organization(struct arena *arena, const char *text)
{
	struct text_stream stream;

	text_stream_open(&stream);
	ris_organization(stream.out, text);
	return text_stream_close(&stream, arena);
}

/* Readers split at `, ` and at ` and `. */
static void an_organization_is_one_author(void **state)
{
	static const struct told_example examples[] = {
		{ "The Northline Ledger", "AU  - The Northline Ledger\r\n" },
		{ "Bell, Book and Candle",
			"AU  - Bell Book and\u00a0Candle\r\n" },
		{ "Sand and AND And Land",
			"AU  - Sand and\u00a0AND\u00a0And\u00a0Land\r\n" },
		{ "and so", "AU  - and so\r\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_organization, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(latex_prints_the_text_itself),
		cmocka_unit_test(a_text_is_one_line_of_ris),
		cmocka_unit_test(an_organization_is_one_author),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
