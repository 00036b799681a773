/* export_csv.c - tables as CSV. */
#include "export_csv.h"

#include <stdio.h>
#include <string.h>

#include "export_tables.h"

static void write_cell(FILE *out, const char *text)
{
	if (*text && !text[strcspn(text, ",\"\r\n")]) {
		fputs(text, out);
		return;
	}
	putc('"', out);
	for (; *text; text++) {
		if (*text == '"')
			putc('"', out);
		putc(*text, out);
	}
	putc('"', out);
}

void export_csv_names(FILE *out, const struct export_table *table)
{
	const struct export_column *column = table->columns;

	for (; column->name; column++)
		fprintf(out, "%s%s", column == table->columns ? "" : ",",
			column->name);
	putc('\n', out);
}

void export_csv_row(void *context, const struct export_table *table,
	const char *const *cells)
{
	FILE *out = context;
	size_t i;

	for (i = 0; table->columns[i].name; i++) {
		if (i > 0)
			putc(',', out);
		if (cells[i])
			write_cell(out, cells[i]);
	}
	putc('\n', out);
}
