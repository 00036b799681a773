/* stats_csv.c - what a ledger adds up to, as comma-separated values: one value
 * a row. */
#include "stats_csv.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "csv_write.h"
#include "date.h"
#include "site_figures.h"
#include "site_gather.h"
#include "stats_formats.h"
#include "tally.h"

enum { CELLS = 4 };

static void write_value(const struct stats_place *place, const char *table,
	const char *key, const char *name, const char *value)
{
	const char *const cells[CELLS] = { table, key, name, value };

	csv_cells(place->out, cells, CELLS);
	putc('\n', place->out);
}

static void write_figures(
	const struct stats_place *place, const struct site *site)
{
	enum site_figure i;

	for (i = 0; i < FIGURES; i++) {
		const long value = site->figures[i];

		write_value(place, "figures", NULL, site_figure_name(i),
			site_figure_is_day(i)
				? date_iso(place->arena, value)
				: arena_printf(place->arena, "%ld", value));
	}
}

static void write_tally(const struct stats_place *place,
	const struct tally_kind *kind, const struct tally *tally)
{
	size_t i;
	const struct tally_column *column;

	for (i = 0; i < tally->count; i++) {
		const struct tally_row *row = &tally->rows[i];

		for (column = kind->columns; column->name; column++)
			write_value(place, kind->name,
				tally_key_plain(place->arena, kind, row),
				column->name,
				tally_value_plain(place->arena, column,
					row->values[column - kind->columns]));
	}
}

void stats_csv(const struct stats_place *place, const struct site *site)
{
	enum tally_name name;

	write_value(place, "table", "key", "name", "value");
	write_figures(place, site);
	for (name = 0; name < TALLIES; name++)
		write_tally(place, &tally_kinds[name], &site->tallies[name]);
}
