/* stats_formats.c - what a ledger adds up to, by the name of the format. */
#include "stats_formats.h"

#include <assert.h>
#include <stddef.h>
#include <string.h>

#include "stats_csv.h"
#include "stats_json.h"
#include "stats_table.h"

enum format { TABLE, JSON, CSV, FORMATS };

const char *const stats_formats[] = {
	[TABLE] = "table", [JSON] = "json", [CSV] = "csv", [FORMATS] = NULL
};

static stats_fn *const writers[FORMATS] = {
	[TABLE] = stats_table, [JSON] = stats_json, [CSV] = stats_csv
};

static_assert(sizeof(stats_formats) / sizeof(*stats_formats) == FORMATS + 1,
	"a name for each format");

stats_fn *stats_format(const char *name)
{
	enum format format = TABLE;

	while (format + 1 < FORMATS && strcmp(stats_formats[format], name) != 0)
		format++;
	return writers[format];
}
