/* stats_json.c - what a ledger adds up to, as JSON. */
#include "stats_json.h"

#include <stddef.h>
#include <stdio.h>

#include "date.h"
#include "figures_json.h"
#include "json.h"
#include "json_members.h"
#include "site_gather.h"
#include "stats_formats.h"
#include "tally.h"

enum { SCHEMA = 1 };

static void write_key(const struct stats_place *place,
	const struct tally_kind *kind, const struct tally_row *row)
{
	const char *key = tally_key_plain(place->arena, kind, row);

	fprintf(place->out, "{\"%s\":", kind->key.name);
	if (kind->key.form == TALLY_COUNT)
		fputs(key, place->out);
	else
		json_safe_string(place->out, key);
}

static void write_tally(const struct stats_place *place,
	const struct tally_kind *kind, const struct tally *tally)
{
	const struct tally_column *column;
	size_t i;

	fprintf(place->out, ",\n\"%s\":[", kind->name);
	for (i = 0; i < tally->count; i++) {
		const struct tally_row *row = &tally->rows[i];

		fputs(i ? ",\n" : "\n", place->out);
		write_key(place, kind, row);
		for (column = kind->columns; column->name; column++)
			fprintf(place->out, ",\"%s\":%s", column->name,
				tally_value_plain(place->arena, column,
					row->values[column - kind->columns]));
		putc('}', place->out);
	}
	fputs(tally->count ? "\n]" : "]", place->out);
}

void stats_json(const struct stats_place *place, const struct site *site)
{
	enum tally_name name;

	fprintf(place->out, "{\"schema\":%d,\"today\":", SCHEMA);
	json_string(place->out, date_iso(place->arena, site->look->today));
	fputs(",\n\"figures\":", place->out);
	figures_json(place->out, site, place->arena);
	fprintf(place->out, ",\n\"has_charts\":%s",
		site->has_charts ? "true" : "false");
	for (name = 0; name < TALLIES; name++)
		write_tally(place, &tally_kinds[name], &site->tallies[name]);
	json_problems(place->out, &place->problems);
	fputs("}\n", place->out);
}
