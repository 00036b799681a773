/* options_describe.c - the options of a command as its help shows them. */
#include "options_describe.h"

#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "option_table.h"
#include "options.h"
#include "text_layout.h"

/* The help texts start in this column at the latest; a wider option gets a line
 * of its own. */
enum { LINE_COLUMNS = 79, COLUMN_GAP = 3, COLUMN_MOST = 32 };

static const char *synopsis(struct arena *arena, const struct option *option)
{
	const char *letter = "   ";
	const char *value = "";

	if (option->letter)
		letter = arena_printf(arena, "-%c,", option->letter);
	if (option->value)
		value = arena_printf(
			arena, option->bare ? " [%s]" : " %s", option->value);
	return arena_printf(arena, "  %s --%s%s", letter, option->name, value);
}

static size_t column_of_help(struct arena *arena, const struct option *options)
{
	size_t column = 0;

	for (; options->name; options++) {
		size_t end = strlen(synopsis(arena, options)) + COLUMN_GAP;

		if (end <= COLUMN_MOST && end > column)
			column = end;
	}
	return column;
}

static void describe(FILE *out, struct arena *arena,
	const struct option *option, size_t column)
{
	const char *left = synopsis(arena, option);
	const char *line =
		text_wrap(arena, option->help, "", LINE_COLUMNS - column);

	if (strlen(left) + COLUMN_GAP > column) {
		fprintf(out, "%s\n", left);
		left = "";
	}
	while (*line) {
		int length = (int)strcspn(line, "\n");

		fprintf(out, "%-*s%.*s\n", (int)column, left, length, line);
		left = "";
		line += length + (line[length] == '\n');
	}
}

void options_describe(FILE *out, const struct option *options)
{
	struct arena arena = { 0 };
	const struct option *option =
		option_table_with_help(&arena, options, NULL);
	size_t column = column_of_help(&arena, option);

	for (; option->name; option++)
		describe(out, &arena, option, column);
	arena_release(&arena);
}
