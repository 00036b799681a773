/* export_figures.c - the figures of what is exported: those of the site. */
#include "export_figures.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "date.h"
#include "export_tables.h"
#include "figures_json.h"
#include "site_figures.h"
#include "site_gather.h"

void export_figures(struct arena *arena, const struct site *site,
	export_row_fn *row, void *context)
{
	const struct export_table *table = export_table_named("figures");
	enum site_figure i;

	for (i = 0; i < FIGURES; i++) {
		const long value = site->figures[i];
		const bool is_day = site_figure_is_day(i);

		export_figure(table, site_figure_name(i),
			is_day ? NULL : arena_printf(arena, "%ld", value),
			is_day ? date_iso(arena, value) : NULL, row, context);
	}
}

void export_figures_json(
	FILE *out, struct arena *arena, const struct site *site)
{
	fputs(",\n\"figures\":", out);
	figures_json(out, site, arena);
}
