/* foreign_row.c - the cells of a row of a table. */
#include "foreign_row.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "foreign.h"
#include "text.h"

/* Line breaks in a cell are newlines, whatever system it comes from. */
char *foreign_row_text(struct arena *arena, const char *bytes, size_t length)
{
	char *text = arena_copy_bytes(arena, bytes, length);
	char *from = text, *to = text;

	for (; *from; from++) {
		if (*from == '\r' && from[1] == '\n')
			continue;
		*to++ = *from == '\r' ? '\n' : *from;
	}
	*to = '\0';
	return text;
}

static void check_cell(struct findings *findings, const struct foreign *row,
	const struct cell *cell)
{
	static const char *const faults[] = { "#REF!", "#NAME?", "#VALUE!",
		"#DIV/0!", "#N/A", "#NUM!", "#NULL!" };
	size_t i;

	if (*cell->text == '=')
		foreign_problem(findings, row, cell,
			"a formula; save the file with its value");
	for (i = 0; i < sizeof(faults) / sizeof(*faults); i++) {
		if (strcmp(cell->text, faults[i]) == 0)
			foreign_problem(findings, row, cell,
				"%s: a fault of the spreadsheet; mend it there",
				faults[i]);
	}
}

/* What is empty is not there. */
static void drop_empty(struct foreign *row)
{
	struct cell **link = &row->cells;

	while (*link) {
		if ((*link)->text[strspn((*link)->text, " \t\n")])
			link = &(*link)->next;
		else
			*link = (*link)->next;
	}
}

void foreign_row_check(struct foreign *row, struct findings *findings)
{
	const struct cell *cell;

	drop_empty(row);
	for (cell = row->cells; cell; cell = cell->next) {
		check_cell(findings, row, cell);
		if (cell->is_rest)
			foreign_problem(findings, row, cell,
				"the first row has no name for this column; is "
				"a quotation mark missing?");
	}
}

static bool is_repeated(const struct texts *names, const char *name)
{
	size_t i;

	for (i = 0; i < names->count; i++) {
		if (*name && text_same(names->items[i], name))
			return true;
	}
	return false;
}

void foreign_row_names(struct foreign *row, struct findings *findings,
	struct arena *arena, struct texts *names)
{
	struct cell *cell = row->cells;

	for (; cell; cell = cell->next) {
		const char *name = text_squeeze(arena, cell->text);

		cell->name = name;
		if (is_repeated(names, name))
			foreign_problem(findings, row, cell,
				"two columns have this name; rename one");
		texts_add(arena, names, name);
	}
}

/* Returns what there is most of in the first line, outside of quotes. */
char foreign_row_separator(const char *bytes, size_t length)
{
	static const char separators[] = ",;\t";
	size_t counts[sizeof(separators) - 1] = { 0 }, i, best = 0;
	bool is_quoted = false;

	for (i = 0; i < length && (is_quoted || bytes[i] != '\n'); i++) {
		const char *found = bytes[i] && !is_quoted
					    ? strchr(separators, bytes[i])
					    : NULL;

		is_quoted ^= bytes[i] == '"';
		if (found)
			counts[found - separators]++;
	}
	for (i = 1; i < sizeof(counts) / sizeof(*counts); i++) {
		if (counts[i] > counts[best])
			best = i;
	}
	return separators[best];
}

size_t foreign_row_hint(const char *bytes, size_t length, char *separator)
{
	static const char hint[] = "sep=";
	const size_t at = sizeof(hint) - 1;

	if (length < at + 2 || memcmp(bytes, hint, at) != 0 ||
		!strchr(",;\t", bytes[at]) || !bytes[at])
		return 0;
	*separator = bytes[at];
	if (bytes[at + 1] == '\n')
		return at + 2;
	return length > at + 2 && memcmp(bytes + at + 1, "\r\n", 2) == 0
		       ? at + 3
		       : 0;
}
