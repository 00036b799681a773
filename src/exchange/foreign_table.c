/* foreign_table.c - claims in a table: CSV (RFC 4180) or TSV. */
#include "foreign_table.h"

#include <csv.h>
#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "claim_file.h"
#include "error.h"
#include "foreign.h"
#include "foreign_row.h"
#include "text.h"
#include "text_utf8.h"

/* No row has more cells, and no cell is longer than a claim file may be. */
enum { COLUMNS_MOST = 1000, PIECE_BYTES = 64 * 1024 };

static const char byte_order_mark[] = "\xef\xbb\xbf";

struct table {
	struct foreign_source *source;
	struct csv_parser parser;
	struct arena names_arena, arena; /* of the header; of a row */
	struct texts names;
	struct foreign row;
	struct cell *last;
	size_t cells; /* of this row so far */
	long line, rows;
	bool is_in_row, has_ended_row, is_stopped;
	bool has_newline; /* behind what was read last */
	size_t found;     /* so much was wrong before this row */
	int result;
};

static void *grow(void *memory, size_t size)
{
	return size > CLAIM_FILE_BYTES ? NULL : realloc(memory, size);
}

/* ---- cells ---- */

/* Says what is wrong with the file as a whole; the reading ends there. */
static void stop(struct table *table, const char *what)
{
	if (!table->is_stopped)
		foreign_problem(
			table->source->findings, &table->row, NULL, "%s", what);
	table->is_stopped = true;
}

/* Returns NULL where the first row has no name. */
static const char *cell_name(struct table *table)
{
	const char *name = table->cells < table->names.count
				   ? table->names.items[table->cells]
				   : "";

	return *name ? name : NULL;
}

static void take_cell(void *bytes, size_t length, void *context)
{
	struct table *table = context;
	const char *text = bytes ? bytes : "";
	struct cell *cell;

	if (table->is_stopped)
		return;
	if (table->cells >= COLUMNS_MOST)
		stop(table, "more than 1000 cells in a row");
	else if (text_valid_length(text, length) < length)
		stop(table, "not UTF-8; save the file in that encoding");
	else if (memchr(text, '\0', length))
		stop(table,
			"a NUL byte; this is not a text file, or it is UTF-16: "
			"save it as UTF-8");
	if (table->is_stopped)
		return;
	cell = foreign_add(&table->row, &table->last, cell_name(table),
		foreign_row_text(&table->arena, text, length));
	cell->is_rest = !cell->name && table->rows;
	if (!cell->name)
		cell->name =
			arena_printf(&table->arena, "%zu", table->cells + 1);
	if (text_control_offset(cell->text) < strlen(cell->text))
		foreign_problem(table->source->findings, &table->row, cell,
			"a control character in the text; remove it");
	table->cells++;
}

/* ---- rows ---- */

static void take_row(struct table *table)
{
	struct foreign_source *source = table->source;

	if (!table->has_newline && table->cells < table->names.count) {
		stop(table, "the file ends before this row does; is it whole?");
		return;
	}
	foreign_row_check(&table->row, source->findings);
	if (!table->row.cells || source->findings->count > table->found)
		return;
	table->result = source->each(source->context, &table->row);
	table->is_stopped = table->result < 0;
}

static void end_row(int terminator, void *context)
{
	struct table *table = context;

	(void)terminator;
	if (table->is_stopped)
		return;
	table->has_ended_row = true;
	table->rows++;
	if (table->rows == 1)
		foreign_row_names(&table->row, table->source->findings,
			&table->names_arena, &table->names);
	else
		take_row(table);
	arena_release(&table->arena);
	table->row.cells = table->last = NULL;
	table->cells = 0;
}

/* ---- the file ---- */

/* Feeds bytes up to the end of a line, which tells on which line a row begins.
 */
static void feed(struct table *table, const char *bytes, size_t length)
{
	struct csv_parser *parser = &table->parser;
	bool is_blank = strspn(bytes, " \t\r\n") >= length;

	if (!table->is_in_row)
		table->found = table->source->findings->count;
	table->has_newline =
		bytes[length - 1] == '\n' || bytes[length - 1] == '\r';
	if (!table->is_in_row)
		table->row = (struct foreign){ .arena = &table->arena,
			.file = table->source->path,
			.line = table->line,
			.row = table->rows + 1 };
	table->has_ended_row = false;
	if (csv_parse(parser, bytes, length, take_cell, end_row, table) <
		length) {
		if (csv_error(parser) == CSV_EPARSE)
			stop(table,
				"a quotation mark within a cell; in quotes "
				"it stands twice, as in \"a \"\"b\"\"\"");
		else
			stop(table,
				"a cell of more than 1 MiB; is a quotation "
				"mark missing?");
	}
	table->is_in_row =
		!table->has_ended_row && (table->is_in_row || !is_blank);
	if (bytes[length - 1] == '\n')
		table->line++;
}

static void feed_lines(struct table *table, char *bytes, size_t length)
{
	while (length > 0 && !table->is_stopped) {
		char *end = memchr(bytes, '\n', length);
		size_t part = end ? (size_t)(end - bytes) + 1 : length;
		char kept = bytes[part];

		bytes[part] = '\0';
		feed(table, bytes, part);
		bytes[part] = kept;
		bytes += part;
		length -= part;
	}
}

static void begin(struct table *table, char *bytes, size_t length)
{
	size_t mark = sizeof(byte_order_mark) - 1, hint;
	char separator;

	if (length >= 2 && (memcmp(bytes, "\xff\xfe", 2) == 0 ||
				   memcmp(bytes, "\xfe\xff", 2) == 0)) {
		stop(table, "UTF-16; save the file as UTF-8");
		return;
	}
	if (length < mark || memcmp(bytes, byte_order_mark, mark) != 0)
		mark = 0;
	hint = foreign_row_hint(bytes + mark, length - mark, &separator);
	if (hint)
		table->line++;
	else
		separator = foreign_row_separator(bytes + mark, length - mark);
	mark += hint;
	csv_set_delim(&table->parser, (unsigned char)separator);
	feed_lines(table, bytes + mark, length - mark);
}

static void read_all(struct table *table)
{
	char *bytes = arena_alloc(&table->names_arena, PIECE_BYTES + 1);
	FILE *in = table->source->in;
	size_t length = fread(bytes, 1, PIECE_BYTES, in);

	begin(table, bytes, length);
	while (!table->is_stopped &&
		(length = fread(bytes, 1, PIECE_BYTES, in)) > 0)
		feed_lines(table, bytes, length);
	if (!table->is_stopped &&
		csv_fini(&table->parser, take_cell, end_row, table) != 0)
		stop(table,
			"the file ends within quotation marks; is it whole?");
	if (!table->is_stopped && table->rows < 2) {
		table->row.row = 0;
		stop(table,
			"no rows: the first should name the columns, and "
			"each other be a claim");
	}
}

int foreign_table_read(struct foreign_source *source, struct error *err)
{
	struct table table = { .source = source,
		.line = 1,
		.row = { .arena = NULL, .file = source->path } };
	int result;

	if (csv_init(&table.parser,
		    CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL) != 0)
		out_of_memory();
	csv_set_realloc_func(&table.parser, grow);
	read_all(&table);
	csv_free(&table.parser);
	arena_release(&table.arena);
	arena_release(&table.names_arena);
	result = table.result;
	if (ferror(source->in))
		result = fail(err, FAILED, "%s: cannot be read: %s",
			source->path, strerror(errno));
	return result;
}
