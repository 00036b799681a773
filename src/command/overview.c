/* overview.c - all commands, in groups by the work. */
#include "overview.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "context.h"
#include "text.h"
#include "text_layout.h"

enum { COLUMN_WIDTH = 40 };

static const char *const headings[] = {
	[GROUP_DAILY] = "Daily",
	[GROUP_RECORD] = "Records",
	[GROUP_LOOKING] = "Looking",
	[GROUP_SHARING] = "Sharing",
	[GROUP_SETTING_UP] = "Setting up",
};

static bool begins_group(
	const struct command_row *rows, const struct command_row *row)
{
	return row == rows || row[-1].group != row->group;
}

static size_t longer(size_t all, size_t first)
{
	return first > all - first ? first : all - first;
}

/* Returns how many lines the first column has: it ends with a group, and the
 * longer one is as short as can be. */
static size_t find_split(const struct command_row *rows, size_t all)
{
	const struct command_row *row;
	size_t line = 0, best = all;

	for (row = rows; row->command; row++) {
		if (begins_group(rows, row)) {
			if (longer(all, line) < longer(all, best))
				best = line;
			line++;
		}
		line++;
	}
	return best;
}

static struct texts make_lines(
	struct arena *arena, const struct command_row *rows)
{
	struct texts lines = { NULL, 0 };
	const struct command_row *row;

	for (row = rows; row->command; row++) {
		if (begins_group(rows, row))
			texts_add(arena, &lines, headings[row->group]);
		texts_add(arena, &lines,
			arena_printf(arena, "  %-8s  %s", row->command->name,
				row->brief));
	}
	return lines;
}

void overview_write(FILE *out, struct arena *arena,
	const struct command_row *rows, int columns)
{
	const char *more =
		"`vigil COMMAND --help` tells more; `vigil --help` "
		"has the options.\n";
	const struct texts lines = make_lines(arena, rows);
	size_t split = lines.count, i;

	if (!columns || columns >= 2 * COLUMN_WIDTH)
		split = find_split(rows, lines.count);
	if (columns)
		more = text_wrap(arena, more, "", (size_t)columns);

	fputs("usage: vigil [OPTIONS] COMMAND ...\n\n", out);
	for (i = 0; i < longer(lines.count, split); i++) {
		const char *left = i < split ? lines.items[i] : "";

		if (split + i < lines.count)
			fprintf(out, "%-*s%s\n", COLUMN_WIDTH, left,
				lines.items[split + i]);
		else
			fprintf(out, "%s\n", left);
	}
	fprintf(out, "\n%s", more);
}

void overview_write_list(FILE *out, const struct command_row *rows)
{
	const struct command_row *row;

	for (row = rows; row->command; row++) {
		if (begins_group(rows, row))
			fprintf(out, "%s%s\n", row == rows ? "" : "\n",
				headings[row->group]);
		fprintf(out, "  %-8s  %s\n", row->command->name,
			row->command->summary);
	}
}
