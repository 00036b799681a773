/* fact_csv.c - members of objects as comma-separated values. */
#include "fact_csv.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "csv_write.h"
#include "date.h"
#include "fact.h"
#include "text.h"

static bool is_cell(const struct fact *fact)
{
	return fact->form != FACT_OBJECT && fact->form != FACT_OBJECTS;
}

void fact_csv_names(FILE *out, struct arena *arena, const struct fact *facts)
{
	struct texts cells = { NULL, 0 };

	for (; facts->name; facts++) {
		if (is_cell(facts))
			texts_add(arena, &cells, facts->name);
	}
	csv_row(out, cells.items, cells.count);
}

static const char *cell_of(const struct fact *fact, const struct fact_of *of)
{
	const struct fact_value value = fact->value(of);

	switch (fact->form) {
	case FACT_DAY:
		return date_iso(of->arena, value.number);
	case FACT_COUNT:
		return arena_printf(of->arena, "%ld", value.number);
	case FACT_FLAG:
		return value.number ? "true" : "false";
	case FACT_TEXTS:
		return texts_joined(of->arena, &value.texts, '\n');
	default:
		return value.text;
	}
}

void fact_csv_row(FILE *out, const struct fact *facts, const struct fact_of *of)
{
	struct texts cells = { NULL, 0 };

	for (; facts->name; facts++) {
		if (is_cell(facts))
			texts_add(of->arena, &cells, cell_of(facts, of));
	}
	csv_row(out, cells.items, cells.count);
}
