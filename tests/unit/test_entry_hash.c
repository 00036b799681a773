/* test_entry_hash.c - anyone can check the hash of a journal line. */
#include "claim_support_story.h"

#include <stdlib.h>
#include <unistd.h>

#include "arena.h"
#include "claim_support.h"
#include "digest.h"
#include "entries.h"
#include "entry.h"

/* Asks sed and sha256sum for the hash of the line in a file. */
static void check_by_command(const char *path, const char *note)
{
	struct arena arena = { 0 };
	struct entries entries =
		story_of(&arena, "A review 2026-06-21 partial");
	const char *command = arena_printf(&arena,
		"sed 's/,\"hash\":\"[0-9a-f]*\"}$/}/' '%s' | tr -d '\\n' |"
		" sha256sum",
		path);
	char hex[DIGEST_CHARACTERS + 1] = "";
	FILE *file = fopen(path, "w");
	FILE *answer;

	assert_non_null(file);
	entries.items[0]->note = note;
	assert_true(fprintf(file, "%s\n",
			    entry_line(&arena, entries.items[0])) > 0);
	assert_int_equal(fclose(file), 0);
	answer = popen(command, "r");
	assert_non_null(answer);
	assert_non_null(fgets(hex, sizeof(hex), answer));
	assert_int_equal(pclose(answer), 0);
	assert_string_equal(entries.items[0]->hash, hex);
	arena_release(&arena);
}

static void sed_and_sha256sum_say_the_same(void **state)
{
	static const char *const notes[] = { "", "It \"moved\".",
		"C:\\x\\\\y\\\"", "one\n\ttwo\r\n", "\b\f\x01\x1b\x1f\x7f",
		"Gödel — 証拠 \xf0\x9f\x93\x88 \xe2\x80\xa8 </script>",
		",\"hash\":\"", "it's \\u0041" };
	char path[] = "/tmp/vigil-entry-XXXXXX";
	int file = mkstemp(path);
	size_t i;

	(void)state;
	assert_true(file >= 0);
	assert_int_equal(close(file), 0);
	for (i = 0; i < sizeof(notes) / sizeof(*notes); i++)
		check_by_command(path, notes[i]);
	assert_int_equal(unlink(path), 0);
}

static void a_note_cannot_pass_for_a_hash(void **state)
{
	struct arena arena = { 0 };
	struct entries entries = story_of(&arena,
		"A published 2026-05-22 holding;"
		"B review 2026-06-21 partial");
	struct entry *entry = entries.items[1];

	(void)state;
	entry->statement = A_HASH;
	entry->note = arena_printf(&arena, ",\"hash\":\"%s\"}", entry->hash);
	assert_string_equal(
		print_line(&arena, entry_line(&arena, entry)), "read");
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sed_and_sha256sum_say_the_same),
		cmocka_unit_test(a_note_cannot_pass_for_a_hash),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
