/* fuzz_words.c - no file can upset the reading of words.yaml, and whatever it
 * says, each word has in braces what English has, days keep their year, and the
 * script for readers stays within its element. */
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "due_script.h"
#include "reading.h"
#include "require.h"
#include "words.h"
#include "words_read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Requires that text has each {name} of other. */
static void require_names(
	struct arena *arena, const char *text, const char *other)
{
	while ((other = strchr(other, '{'))) {
		const size_t length = strcspn(other, "}") + 1;

		require(strstr(text, arena_copy_bytes(arena, other, length)) !=
			NULL);
		other += length;
	}
}

static void require_words(struct arena *arena, const struct words *words)
{
	enum word word;
	long month;

	for (word = 0; word < WORDS; word++) {
		const char *text = words->texts[word];
		const char *english = words_english.texts[word];

		require(*text);
		require_names(arena, text, english);
		require_names(arena, english, text);
		require(words_filled(arena, words, word,
				FILL(AS_TEXT("day", "{day}"),
					AS_MOVE("verdict", HOLDING,
						PARTIAL))) != NULL);
	}
	for (month = 1; month <= MONTHS_IN_YEAR; month++)
		require(strstr(words_day(arena, words,
				       date_of(2026, (int)month, 9)),
				"2026") != NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = { 0 };
	struct reading reading = { .arena = &arena,
		.file = "words.yaml",
		.bytes = (const char *)data,
		.length = size };
	const struct words words = words_read(&reading);

	require_words(&arena, &words);
	require(!strstr(due_script(&arena, &words), "</"));
	arena_release(&arena);
	return 0;
}
