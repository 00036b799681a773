/* renderers.c - the formats, by name. */
#include <string.h>

#include "renderers.h"

static const struct renderer renderers[] = {
	{ "table", table_claims, page_claims, table_events, false },
	{ "plain", plain_claims, plain_claims, plain_events, false },
	{ "json", json_claims, json_claims, json_events, true },
	{ "csv", csv_claims, csv_claims, csv_events, false },
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
