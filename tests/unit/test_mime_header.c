/* test_mime_header.c - the headers of a mail. */
#include <stdlib.h>

#include "claim_support.h"

#include "arena.h"
#include "mailbox.h"
#include "mime_header.h"

enum { LINE_BYTES = 76 };

#define TEN "abcdefghi "
#define LONG_WORD                                                              \
	"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghi"

static char *taken(struct arena *arena, FILE *memory, char **text)
{
	const char *line;
	char *copy;

	assert_int_equal(fclose(memory), 0);
	for (line = *text; *line; line += strcspn(line, "\n") + 1)
		assert_true(strcspn(line, "\n") <= LINE_BYTES);
	copy = arena_copy(arena, *text);
	free(*text);
	return copy;
}

static const char *tell_text(struct arena *arena, const char *text)
{
	char *written = NULL;
	size_t length;
	FILE *memory = open_memstream(&written, &length);

	assert_non_null(memory);
	mime_text_header(memory, "Subject", text);
	return taken(arena, memory, &written);
}

static const char *tell_name(struct arena *arena, const char *name)
{
	const struct mailbox mailbox = { *name ? name : NULL, "a@example.org" };
	char *written = NULL;
	size_t length;
	FILE *memory = open_memstream(&written, &length);

	assert_non_null(memory);
	mime_mailbox_header(memory, "To", &mailbox);
	return taken(arena, memory, &written);
}

static const char *tell_recipient(struct arena *arena, const char *name)
{
	const struct mailbox mailbox = { name, "ann@example.org" };
	char *written = NULL;
	size_t length;
	FILE *memory = open_memstream(&written, &length);

	assert_non_null(memory);
	mime_recipient_header(memory, "To", &mailbox);
	return taken(arena, memory, &written);
}

static void plain_text_stands_as_it_is(void **state)
{
	static const struct told_example examples[] = {
		{ "vigil: 3 overdue, 2 due",
			"Subject: vigil: 3 overdue, 2 due\n" },
		{ "\"quoted\", <b>, a=b, C:\\x, 100%?",
			"Subject: \"quoted\", <b>, a=b, C:\\x, 100%?\n" },
		{ "two  spaces ", "Subject: two spaces\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_text, examples);
}

static void long_text_is_folded_before_a_word(void **state)
{
	static const struct told_example examples[] = {
		{ TEN TEN TEN TEN TEN TEN "abcdefg abc",
			"Subject: " TEN TEN TEN TEN TEN TEN "abcdefg\n abc\n" },
		{ TEN TEN TEN TEN TEN TEN "abcdefgh abc",
			"Subject: abcdefghi " TEN TEN TEN TEN
			"abcdefghi\n abcdefgh abc\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_text, examples);
}

static void what_is_not_ascii_becomes_encoded_words(void **state)
{
	static const struct told_example examples[] = {
		{ "Café au lait", "Subject: =?utf-8?Q?Caf=C3=A9_au_lait?=\n" },
		{ "é_=?", "Subject: =?utf-8?Q?=C3=A9=5F=3D=3F?=\n" },
		{ "日本語の題名はとても長いので折り返されます",
			"Subject: =?utf-8?Q?=E6=97=A5=E6=9C=AC=E8=AA=9E"
			"=E3=81=AE=E9=A1=8C=E5=90=8D?=\n"
			" =?utf-8?Q?=E3=81=AF=E3=81=A8=E3=81=A6=E3=82=82"
			"=E9=95=B7=E3=81=84=E3=81=AE?=\n"
			" =?utf-8?Q?=E3=81=A7=E6=8A=98=E3=82=8A=E8=BF=94"
			"=E3=81=95=E3=82=8C=E3=81=BE?=\n"
			" =?utf-8?Q?=E3=81=99?=\n" },
		{ "😀", "Subject: =?utf-8?Q?=F0=9F=98=80?=\n" },
		{ "😀😀😀😀😀😀",
			"Subject: =?utf-8?Q?=F0=9F=98=80=F0=9F=98=80"
			"=F0=9F=98=80=F0=9F=98=80?=\n"
			" =?utf-8?Q?=F0=9F=98=80=F0=9F=98=80?=\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_text, examples);
}

static void what_would_be_taken_for_something_else_is_encoded(void **state)
{
	static const struct told_example examples[] = {
		{ "=?utf-8?Q?x?=",
			"Subject: =?utf-8?Q?=3D=3Futf=2D8=3FQ=3Fx=3F=3D?=\n" },
		{ LONG_WORD,
			"Subject: =?utf-8?Q?abcdefghijklmnopqrstuvwxyz"
			"abcdefghijklmnopqrstuvwxyzabc?=\n"
			" =?utf-8?Q?defghi?=\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_text, examples);
}

static void no_text_can_add_a_header(void **state)
{
	static const struct told_example examples[] = {
		{ "a\nBcc: eve@example.org",
			"Subject: a Bcc: "
			"eve@example.org\n" },
		{ "a\n\nbody", "Subject: a body\n" },
		{ "a\r\nb", "Subject: =?utf-8?Q?a=EF=BF=BD_b?=\n" },
		{ "a\x1b[31m", "Subject: =?utf-8?Q?a=EF=BF=BD=5B31m?=\n" },
		{ "a\xff", "Subject: =?utf-8?Q?a=EF=BF=BD?=\n" },
		{ "a\u202eb", "Subject: =?utf-8?Q?a=EF=BF=BDb?=\n" },
		{ "\xc2\x85 a", "Subject: =?utf-8?Q?=EF=BF=BD_a?=\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_text, examples);
}

static void a_name_is_words_quoted_or_encoded(void **state)
{
	static const struct told_example examples[] = {
		{ "", "To: a@example.org\n" },
		{ "Ann Bee", "To: Ann Bee <a@example.org>\n" },
		{ "Ann B. Cee", "To: \"Ann B. Cee\" <a@example.org>\n" },
		{ "Cee, Ann", "To: \"Cee, Ann\" <a@example.org>\n" },
		{ "x <eve@example.org>",
			"To: \"x <eve@example.org>\" <a@example.org>\n" },
		{ "Ann (home)", "To: \"Ann (home)\" <a@example.org>\n" },
		{ "Ann \"A\" Bee",
			"To: =?utf-8?Q?Ann_=22A=22_Bee?= <a@example.org>\n" },
		{ "a\\", "To: =?utf-8?Q?a=5C?= <a@example.org>\n" },
		{ "Zoë", "To: =?utf-8?Q?Zo=C3=AB?= <a@example.org>\n" },
		{ "a\nBcc: e@example.org",
			"To: \"a Bcc: e@example.org\" <a@example.org>\n" },
		{ "=?utf-8?Q?x?=",
			"To: =?utf-8?Q?=3D=3Futf=2D8=3FQ=3Fx=3F=3D?= "
			"<a@example.org>\n" },
		{ TEN TEN TEN TEN TEN TEN TEN,
			"To: =?utf-8?Q?abcdefghi_abcdefghi_abcdefghi_abcdefghi"
			"_abcdefghi_abcdefghi_?=\n"
			" =?utf-8?Q?abcdefghi_?= <a@example.org>\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_name, examples);
}

static void a_recipient_is_one_line_without_a_name_that_is_too_long(
	void **state)
{
	static const struct told_example examples[] = {
		{ "Ann", "To: Ann <ann@example.org>\n" },
		{ TEN TEN TEN TEN "abcdefg abcdef",
			"To: " TEN TEN TEN TEN
			"abcdefg abcdef <ann@example.org>\n" },
		{ TEN TEN TEN TEN "abcdefg abcdefg", "To: ann@example.org\n" },
		{ "日本語日",
			"To: =?utf-8?Q?=E6=97=A5=E6=9C=AC=E8=AA=9E=E6=97=A5?= "
			"<ann@example.org>\n" },
		{ "日本語日本語日本語", "To: ann@example.org\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_recipient, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plain_text_stands_as_it_is),
		cmocka_unit_test(long_text_is_folded_before_a_word),
		cmocka_unit_test(what_is_not_ascii_becomes_encoded_words),
		cmocka_unit_test(
			what_would_be_taken_for_something_else_is_encoded),
		cmocka_unit_test(no_text_can_add_a_header),
		cmocka_unit_test(a_name_is_words_quoted_or_encoded),
		cmocka_unit_test(
			a_recipient_is_one_line_without_a_name_that_is_too_long),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
