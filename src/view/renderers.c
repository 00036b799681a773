/* renderers.c - the formats, by name. */
#include "renderers.h"

#include <string.h>

#include "render_cells.h"
#include "render_json.h"
#include "render_moves.h"
#include "render_page.h"
#include "render_table.h"
#include "render_weeks.h"
#include "view.h"

static const struct renderer renderers[] = {
	{ "table", table_claims, page_claims, table_events, table_weeks,
		table_moves, false },
	{ "plain", plain_claims, plain_claims, plain_events, plain_weeks,
		plain_moves, false },
	{ "json", json_claims, json_claims, json_events, json_weeks, json_moves,
		true },
	{ "csv", csv_claims, csv_claims, csv_events, csv_weeks, csv_moves,
		false },
};

enum { RENDERERS = sizeof(renderers) / sizeof(*renderers) };

const char *const format_names[] = { "table", "plain", "json", "csv", NULL };

const struct renderer *renderer_named(const char *name)
{
	size_t i = 0;

	while (i + 1 < RENDERERS && strcmp(renderers[i].name, name) != 0)
		i++;
	return &renderers[i];
}
