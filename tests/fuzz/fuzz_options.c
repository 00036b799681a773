/* fuzz_options.c - no words can upset the reading of options. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "options.h"
#include "text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef int parser(struct arena *arena, const struct option *options,
	struct texts *words, bool *help, struct error *err);

static struct texts words_of(
	struct arena *arena, const char *bytes, size_t size)
{
	struct texts words = { 0 };
	size_t start = 0;
	size_t i;

	for (i = 0; i <= size; i++) {
		if (i < size && bytes[i] && bytes[i] != '\n')
			continue;
		texts_add(arena, &words,
			arena_copy_bytes(arena, bytes + start, i - start));
		start = i + 1;
	}
	return words;
}

static void require(bool holds)
{
	if (!holds)
		abort();
}

static void require_printable(const char *text)
{
	for (; *text; text++)
		require((unsigned char)*text >= ' ' && *text != 0x7f);
}

/* The operands are the very words that were given, in order. */
static void require_among(
	const struct texts *operands, const struct texts *words)
{
	size_t found = 0;
	size_t i;

	for (i = 0; i < words->count && found < operands->count; i++) {
		if (words->items[i] == operands->items[found])
			found++;
	}
	require(found == operands->count);
}

static void require_choice(const char *text, const char *const *choices)
{
	while (*choices && *choices != text)
		choices++;
	require(*choices);
}

static void read_words(
	struct arena *arena, parser *parse, const struct texts *words)
{
	static const char *const formats[] = { "table", "plain", "json", NULL };
	const char *on = "", *format = formats[0], *color = "";
	struct texts notes = { 0 }, operands = *words;
	bool quiet = false, help = false;
	const struct option options[] = {
		{ "quiet", 'q', NULL, "say less", .flag = &quiet },
		{ "on", 'o', "DATE", "the day", .text = &on },
		{ "format", 'f', "FORMAT", "the form", .text = &format,
			.choices = formats },
		{ "color", 'c', "WHEN", "colors", .text = &color,
			.bare = true },
		{ "note", 'n', "TEXT", "a remark", .list = &notes },
		{ 0 },
	};
	struct error err = { 0 };

	if (parse(arena, options, &operands, &help, &err)) {
		require(err.code == USAGE && !help);
		require_printable(err.message);
	}
	require_among(&operands, words);
	require_choice(format, formats);
	require(on && color && notes.count <= words->count);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = { 0 };
	struct texts words = words_of(&arena, (const char *)data, size);

	read_words(&arena, options_parse, &words);
	read_words(&arena, options_parse_leading, &words);
	arena_release(&arena);
	return 0;
}
