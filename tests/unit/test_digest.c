/* test_digest.c - SHA-256 (FIPS 180-4) as text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "digest.h"

#include <cmocka.h>

struct vector {
	const char *bytes;
	size_t length;
	const char *hex;
};

static void check(const struct vector *vector)
{
	struct digest digest = digest_of(vector->bytes, vector->length);

	assert_string_equal(digest.hex, vector->hex);
}

static void the_examples_of_the_standard_come_out(void **state)
{
	static const struct vector vectors[] = {
		{ "abc", 3,
			"ba7816bf8f01cfea414140de5dae2223"
			"b00361a396177a9cb410ff61f20015ad" },
		{ "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
			56,
			"248d6a61d20638b8e5c026930c3e6039"
			"a33ce45964ff2167f6ecedd419db06c1" },
		{ "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
		  "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
			112,
			"cf5b16a778af8380036ce59e7b049237"
			"0b249b11e8f07a51afac45037afee9d1" },
		{ "", 0,
			"e3b0c44298fc1c149afbf4c8996fb924"
			"27ae41e4649b934ca495991b7852b855" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(vectors) / sizeof(*vectors); i++)
		check(&vectors[i]);
}

static void a_million_letters_come_out(void **state)
{
	enum { MILLION = 1000000 };
	struct arena arena = { 0 };
	char *bytes = arena_alloc(&arena, MILLION);
	struct vector vector = { bytes, MILLION,
		"cdc76e5c9914fb9281a1c7e284d73e67"
		"f1809a48a497200e046d39ccc7112cd0" };

	(void)state;
	memset(bytes, 'a', MILLION);
	check(&vector);
	arena_release(&arena);
}

static void nuls_and_high_bytes_count(void **state)
{
	static const char zeros[64];
	static const struct vector vectors[] = {
		{ "\xbd", 1,
			"68325720aabd7c82f30f554b313d0570"
			"c95accbb7dc4b5aae11204c08ffe732b" },
		{ zeros, 55,
			"02779466cdec163811d078815c633f21"
			"901413081449002f24aa3e80f0b88ef7" },
		{ zeros, 64,
			"f5a5fd42d16a20302798ef6ed309979b"
			"43003d2320d9f0e8ea9831a92759fb4b" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(vectors) / sizeof(*vectors); i++)
		check(&vectors[i]);
}

/* Asks the command of that name for the digest of the same bytes. */
static void check_by_command(const char *path, const char *bytes, size_t length)
{
	struct arena arena = { 0 };
	const char *command = arena_printf(&arena, "sha256sum <'%s'", path);
	char hex[DIGEST_CHARACTERS + 1] = "";
	FILE *file = fopen(path, "wb");
	FILE *answer;

	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, length, file), length);
	assert_int_equal(fclose(file), 0);
	answer = popen(command, "r");
	assert_non_null(answer);
	assert_non_null(fgets(hex, sizeof(hex), answer));
	assert_int_equal(pclose(answer), 0);
	assert_string_equal(digest_of(bytes, length).hex, hex);
	arena_release(&arena);
}

static void sha256sum_says_the_same_at_every_length_of_a_block(void **state)
{
	static const size_t lengths[] = { 0, 1, 54, 55, 56, 57, 63, 64, 65, 118,
		119, 120, 127, 128, 129, 1000, 4096 };
	char path[] = "/tmp/vigil-digest-XXXXXX";
	char bytes[4096];
	size_t i;
	int file = mkstemp(path);

	(void)state;
	assert_true(file >= 0);
	assert_int_equal(close(file), 0);
	for (i = 0; i < sizeof(bytes); i++)
		bytes[i] = (char)(i * i + i / 64);
	for (i = 0; i < sizeof(lengths) / sizeof(*lengths); i++)
		check_by_command(path, bytes, lengths[i]);
	assert_int_equal(unlink(path), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_examples_of_the_standard_come_out),
		cmocka_unit_test(a_million_letters_come_out),
		cmocka_unit_test(nuls_and_high_bytes_count),
		cmocka_unit_test(
			sha256sum_says_the_same_at_every_length_of_a_block),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
