/* figures_json.c - the figures of a site as JSON. */
#include "figures_json.h"

#include <stdio.h>

#include "arena.h"
#include "date.h"
#include "json.h"
#include "site_figures.h"
#include "site_gather.h"

void figures_json(FILE *out, const struct site *site, struct arena *arena)
{
	enum site_figure i;

	for (i = 0; i < FIGURES; i++) {
		putc(i ? ',' : '{', out);
		json_safe_string(out, site_figure_name(i));
		putc(':', out);
		if (site_figure_is_day(i))
			json_safe_string(
				out, date_iso(arena, site->figures[i]));
		else
			fprintf(out, "%ld", site->figures[i]);
	}
	putc('}', out);
}
