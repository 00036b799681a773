/* renderers.c - the formats, by name. */
#include "renderers.h"

#include <assert.h>
#include <string.h>

#include "render_cells.h"
#include "render_json.h"
#include "render_log.h"
#include "render_markdown.h"
#include "render_moves.h"
#include "render_page.h"
#include "render_table.h"
#include "render_weeks.h"
#include "view.h"

enum format { TABLE, PLAIN, JSON, CSV, MARKDOWN, FORMATS };

const char *const format_names[] = {
	[TABLE] = "table",
	[PLAIN] = "plain",
	[JSON] = "json",
	[CSV] = "csv",
	[MARKDOWN] = "markdown",
	[FORMATS] = NULL,
};

static const struct renderer renderers[] = {
	[TABLE] = { table_claims, page_claims, table_events, table_weeks,
		table_moves, table_event, false, true },
	[PLAIN] = { plain_claims, plain_claims, plain_events, plain_weeks,
		plain_moves, plain_event, false, false },
	[JSON] = { json_claims, json_claims, json_events, json_weeks,
		json_moves, json_event, true, false },
	[CSV] = { csv_claims, csv_claims, csv_events, csv_weeks, csv_moves,
		csv_event, true, false },
	[MARKDOWN] = { markdown_claims, markdown_pages, markdown_events,
		markdown_weeks, markdown_moves, markdown_event, false, true },
};

static_assert(sizeof(format_names) / sizeof(*format_names) == FORMATS + 1,
	"a name for each format");
static_assert(sizeof(renderers) / sizeof(*renderers) == FORMATS,
	"a renderer for each format");

const struct renderer *renderer_named(const char *name)
{
	enum format format = TABLE;

	while (format + 1 < FORMATS && strcmp(format_names[format], name) != 0)
		format++;
	return &renderers[format];
}
