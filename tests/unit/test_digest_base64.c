/* test_digest_base64.c - a digest as base64. */
#include "claim_support.h"

#include <string.h>

#include "digest.h"
#include "digest_base64.h"

static const char *encoded(struct arena *arena, const char *text)
{
	const struct digest digest = digest_of(text, strlen(text));

	return digest_base64(arena, &digest);
}

/* As openssl dgst -sha256 -binary | base64 writes them. */
static void it_is_that_of_the_bytes(void **state)
{
	static const struct told_example examples[] = {
		{ "", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" },
		{ "abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=" },
		{ 0 },
	};

	(void)state;
	check_succession(encoded, examples);
}

static void a_digest_of_pieces_is_that_of_the_whole(void **state)
{
	struct arena arena = { 0 };
	struct digesting *digesting = digest_begin(&arena);

	(void)state;
	digest_add(digesting, "a", 1);
	digest_add(digesting, "", 0);
	digest_add(digesting, "bc", 2);
	assert_string_equal(digest_end(digesting).hex, digest_of("abc", 3).hex);
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_is_that_of_the_bytes),
		cmocka_unit_test(a_digest_of_pieces_is_that_of_the_whole),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
