/* test_mime_body.c - text as quoted-printable. */
#include <stdlib.h>

#include "claim_support.h"

#include "arena.h"
#include "mime_body.h"

#define X10 "xxxxxxxxxx"
#define X70 X10 X10 X10 X10 X10 X10 X10

static const char *tell_body(struct arena *arena, const char *text)
{
	char *written = NULL, *copy;
	size_t length;
	FILE *memory = open_memstream(&written, &length);

	assert_non_null(memory);
	mime_quoted_printable(memory, text);
	assert_int_equal(fclose(memory), 0);
	copy = arena_copy(arena, written);
	free(written);
	return copy;
}

static void plain_text_stays_as_it_is(void **state)
{
	static const struct told_example examples[] = {
		{ "", "" },
		{ "a\n", "a\n" },
		{ "a\n\n\nb\n", "a\n\n\nb\n" },
		{ " indented, a.b; <c> \"d\" --e\n",
			" indented, a.b; <c> \"d\" --e\n" },
		{ "no newline", "no newline\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_body, examples);
}

static void what_would_not_arrive_is_encoded(void **state)
{
	static const struct told_example examples[] = {
		{ "a=b\n", "a=3Db\n" },
		{ "é\n", "=C3=A9\n" },
		{ "a \nb\t\n", "a=20\nb=09\n" },
		{ "-- \n", "--=20\n" },
		{ "a ", "a=20\n" },
		{ "a\tb\n", "a\tb\n" },
		{ "a\r\n\x1b\x7f\xff\n", "a=0D\n=1B=7F=FF\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_body, examples);
}

static void no_line_is_a_lone_dot_or_begins_a_message(void **state)
{
	static const struct told_example examples[] = {
		{ ".\n", "=2E\n" },
		{ "a\n.\nb\n", "a\n=2E\nb\n" },
		{ "..\n", "=2E.\n" },
		{ " .\n", " .\n" },
		{ "From here\n", "=46rom here\n" },
		{ "From", "From\n" },
		{ " From here\n", " From here\n" },
		{ X70 "xxxxx.\n", X70 "xxxxx.\n" },
		{ X70 "xxxxxx.\n", X70 "xxxxx=\nx.\n" },
		{ X70 "xxxxx..\n", X70 "xxxxx=\n=2E.\n" },
		{ X70 "xxxxxFrom x\n", X70 "xxxxx=\n=46rom x\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_body, examples);
}

static void no_line_is_longer_than_76(void **state)
{
	static const struct told_example examples[] = {
		{ X70 "123456\n", X70 "123456\n" },
		{ X70 "1234567\n", X70 "12345=\n67\n" },
		{ X70 "12345=\n", X70 "12345=\n=3D\n" },
		{ X70 "123=\n", X70 "123=3D\n" },
		{ X70 "123=4\n", X70 "123=\n=3D4\n" },
		{ X70 "12=4\n", X70 "12=3D4\n" },
		{ X70 "12345 \n", X70 "12345=\n=20\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_body, examples);
}

/* Undoes what was written, and checks each line of it. */
static const char *decoded(struct arena *arena, const char *written)
{
	char *text = arena_copy(arena, written), *to = text;

	while (*written) {
		size_t length = strcspn(written, "\n"), i;

		assert_true(length <= 76);
		assert_true(length != 1 || *written != '.');
		assert_true(strncmp(written, "From ", 5) != 0);
		for (i = 0; i < length && written[i] != '='; i++)
			*to++ = written[i];
		for (; i + 2 < length; i++) {
			unsigned byte;

			if (written[i] != '=') {
				*to++ = written[i];
				continue;
			}
			assert_int_equal(sscanf(written + i, "=%2X", &byte), 1);
			*to++ = (char)byte;
			i += 2;
		}
		for (; i < length && written[i] != '='; i++)
			*to++ = written[i];
		if (i == length)
			*to++ = '\n';
		written += length + 1;
	}
	*to = '\0';
	return text;
}

static void all_text_comes_back_as_it_was(void **state)
{
	static const char signs[] = "aF=. \tro\nm\xc3\xa9_-\r";
	unsigned seed = 1;
	int times, i;

	(void)state;
	for (times = 0; times < 3000; times++) {
		struct arena arena = { 0 };
		char *text = arena_alloc(&arena, 402);
		const char *written;

		for (i = 0; i < times % 400; i++) {
			seed = seed * 1103515245 + 12345;
			text[i] = signs[(seed >> 16) % (sizeof(signs) - 1)];
		}
		text[i] = '\n';
		written = tell_body(&arena, text);
		assert_null(strstr(written, "=_"));
		assert_string_equal(decoded(&arena, written), text);
		arena_release(&arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plain_text_stays_as_it_is),
		cmocka_unit_test(what_would_not_arrive_is_encoded),
		cmocka_unit_test(no_line_is_a_lone_dot_or_begins_a_message),
		cmocka_unit_test(no_line_is_longer_than_76),
		cmocka_unit_test(all_text_comes_back_as_it_was),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
