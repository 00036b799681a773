/* option_example.h - a table of options, and what a line comes to with it. */
#ifndef VIGIL_OPTION_EXAMPLE_H
#define VIGIL_OPTION_EXAMPLE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "options.h"
#include "text.h"

#include <cmocka.h>

struct given {
	bool quiet, verbose, help;
	const char *on, *format, *color;
	struct texts notes, kinds;
};

struct example {
	const char *line, *told;
};

typedef int parser(struct arena *arena, const struct option *options,
	struct texts *words, bool *help, struct error *err);

static const char *const formats[] = { "table", "plain", "json", "csv", NULL };
static const char *const kinds[] = { "fact", "guess", NULL };
static const char *const colors[] = { "always", "never", NULL };

static const struct option *table_for(struct arena *arena, struct given *given)
{
	const struct option table[] = {
		{ "quiet", 'q', NULL, "say less", .flag = &given->quiet },
		{ "verbose", 'v', NULL, "say more", .flag = &given->verbose },
		{ "on", 'o', "DATE", "the day it is due", .text = &given->on },
		{ "format", 'f', "FORMAT", "how it is shown",
			.text = &given->format, .choices = formats },
		{ "color", 'c', "WHEN", "use colors", .text = &given->color,
			.choices = colors, .bare = true },
		{ "note", 'n', "TEXT", "a remark", .list = &given->notes },
		{ "kind", 0, "KIND", "only these", .list = &given->kinds,
			.choices = kinds },
		{ 0 },
	};
	struct option *copy = arena_alloc(arena, sizeof(table));

	return memcpy(copy, table, sizeof(table));
}

static struct texts words_of(struct arena *arena, const char *line)
{
	struct texts words = { 0 };

	while (*line) {
		size_t length = strcspn(line, " ");

		texts_add(arena, &words, arena_copy_bytes(arena, line, length));
		line += length + (line[length] == ' ');
	}
	return words;
}

static const char *joined(struct arena *arena, const char *told,
	const char *before, const struct texts *texts)
{
	size_t i;

	for (i = 0; i < texts->count; i++)
		told = arena_printf(
			arena, "%s%s%s", told, before, texts->items[i]);
	return told;
}

static const char *one(struct arena *arena, const char *told,
	const char *before, const char *text)
{
	struct texts texts = { &text, text ? 1 : 0 };

	return joined(arena, told, before, &texts);
}

static const char *told(struct arena *arena, const struct given *given,
	const struct texts *operands)
{
	const char *told = "";

	told = one(arena, told, " ", given->help ? "help" : NULL);
	told = one(arena, told, " ", given->quiet ? "quiet" : NULL);
	told = one(arena, told, " ", given->verbose ? "verbose" : NULL);
	told = one(arena, told, " on=", given->on);
	told = one(arena, told, " format=", given->format);
	told = one(arena, told, " color=", given->color);
	told = joined(arena, told, " note=", &given->notes);
	told = joined(arena, told, " kind=", &given->kinds);
	told = one(arena, told, " ", "|");
	return joined(arena, told, " ", operands) + 1;
}

static const char *parsed(struct arena *arena, parser *parse, const char *line)
{
	struct given given = { 0 };
	struct texts words = words_of(arena, line);
	struct error err = { 0 };

	if (parse(arena, table_for(arena, &given), &words, &given.help, &err)) {
		assert_int_equal(err.code, USAGE);
		return arena_copy(arena, err.message);
	}
	assert_int_equal(err.code, OK);
	return told(arena, &given, &words);
}

static void check(parser *parse, const struct example *example)
{
	for (; example->line; example++) {
		struct arena arena = { 0 };
		const char *line = example->line;

		assert_string_equal(arena_printf(&arena, "%s => %s", line,
					    parsed(&arena, parse, line)),
			arena_printf(&arena, "%s => %s", line, example->told));
		arena_release(&arena);
	}
}

#endif
