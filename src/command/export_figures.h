/* export_figures.h - the figures of what is exported. */
#ifndef VIGIL_COMMAND_EXPORT_FIGURES_H
#define VIGIL_COMMAND_EXPORT_FIGURES_H

#include <stdio.h>

#include "arena.h"
#include "export_tables.h"
#include "site_gather.h"

/* Hands on the rows of the table of figures. */
void export_figures(struct arena *arena, const struct site *site,
	export_row_fn *row, void *context);

/* Writes them as a member of a JSON object that has others before it. */
void export_figures_json(
	FILE *out, struct arena *arena, const struct site *site);

#endif
