/* stats_table.c - what a ledger adds up to, for people. */
#include "stats_table.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "grid.h"
#include "ink.h"
#include "site_figures.h"
#include "site_gather.h"
#include "stats_curve.h"
#include "stats_formats.h"
#include "tally.h"
#include "text_layout.h"
#include "words.h"

enum { COLUMNS = 78, BAR_COLUMNS = 30 };

static void write_text(const struct stats_place *place, const char *text)
{
	fprintf(place->out, "%s\n",
		text_wrap(place->arena, text, "",
			place->columns ? (size_t)place->columns : COLUMNS));
}

static void write_heading(const struct stats_place *place, const char *text)
{
	fprintf(place->out, "%s\n",
		place->columns
			? text_cut(place->arena, text, (size_t)place->columns)
			: text);
}

static void write_grid(const struct stats_place *place, struct grid *grid)
{
	grid->shape.limit = (size_t)place->columns;
	grid->shape.color = place->color;
	grid_measure_all(grid);
	grid_write(place->out, grid);
}

/* ---- figures ---- */

static const char *figure_text(
	const struct stats_place *place, const struct site *site, int figure)
{
	const long value = site->figures[figure];

	if (site_figure_is_day((enum site_figure)figure))
		return date_shown(place->arena, value);
	if (figure == FIGURE_ON_TIME && site->has_charts)
		return arena_printf(place->arena, "%ld of %ld (%ld %%)", value,
			site->figures[FIGURE_REVIEWS], site->on_time_percent);
	return arena_printf(place->arena, "%ld", value);
}

static void write_figures(
	const struct stats_place *place, const struct site *site)
{
	struct grid grid = { .arena = place->arena, .shape = { .columns = 2 } };
	int i;

	write_heading(place,
		arena_printf(place->arena, "%s %s · %s%swhat the record says",
			date_weekday(site->look->today),
			date_shown(place->arena, site->look->today),
			place->asked ? place->asked : "",
			place->asked ? ": " : ""));
	for (i = 0; i < FIGURES; i++) {
		struct cell *cells = grid_add(&grid);

		cells[0].text =
			words_english
				.texts[site_figure_word((enum site_figure)i)];
		cells[1].text = figure_text(place, site, i);
	}
	write_grid(place, &grid);
}

/* ---- tables ---- */

/* Any number but none shows. */
static const char *bar_of(const struct stats_place *place,
	const struct tally *tally, const struct tally_row *row)
{
	long most = BAR_COLUMNS, length = row->values[0];
	char *bar;
	size_t i;

	for (i = 0; i < tally->count; i++) {
		if (tally->rows[i].values[0] > most)
			most = tally->rows[i].values[0];
	}
	if (most > BAR_COLUMNS)
		length = (length * BAR_COLUMNS + most - 1) / most;
	bar = arena_alloc(place->arena, (size_t)length + 1);
	memset(bar, '#', (size_t)length);
	return bar;
}

static bool has_bars(const struct tally_kind *kind)
{
	return kind->is_chart && tally_columns(kind) == 1;
}

static void fill_row(const struct stats_place *place, struct cell *cells,
	const struct tally_kind *kind, const struct tally_row *row)
{
	size_t i;

	cells[0].text =
		tally_key_shown(place->arena, &words_english, kind, row);
	for (i = 0; kind->columns[i].name; i++)
		cells[i + 1].text = tally_value_shown(place->arena,
			&words_english, &kind->columns[i], row->values[i]);
}

static void fill_head(struct cell *cells, const struct tally_kind *kind)
{
	size_t i;

	cells[0].text = words_english.texts[kind->key.label];
	cells[0].ink = INK_LINE;
	for (i = 0; kind->columns[i].name; i++) {
		cells[i + 1].text = words_english.texts[kind->columns[i].label];
		cells[i + 1].ink = INK_LINE;
	}
}

/* Numbers are flush right; what may stand behind them is a bar. */
static void write_rows(const struct stats_place *place,
	const struct tally_kind *kind, const struct tally *tally)
{
	const size_t columns = tally_columns(kind);
	struct grid grid = { .arena = place->arena,
		.shape = { .columns = columns + 1 + has_bars(kind) } };
	size_t i;

	for (i = 1; i <= columns; i++)
		grid.shape.right |= 1U << i;
	fill_head(grid_add(&grid), kind);
	for (i = 0; i < tally->count; i++) {
		struct cell *cells = grid_add(&grid);

		fill_row(place, cells, kind, &tally->rows[i]);
		if (has_bars(kind))
			cells[2].text = bar_of(place, tally, &tally->rows[i]);
	}
	write_grid(place, &grid);
}

static void write_tally(const struct stats_place *place,
	const struct site *site, enum tally_name name)
{
	const struct tally_kind *kind = &tally_kinds[name];

	if (kind->is_for_programs || !site->tallies[name].count)
		return;
	putc('\n', place->out);
	write_heading(place, words_english.texts[kind->heading]);
	if (kind->is_chart)
		write_text(place, words_english.texts[kind->about]);
	if (name == TALLY_SURVIVAL)
		stats_curve(place, site);
	write_rows(place, kind, &site->tallies[name]);
}

void stats_table(const struct stats_place *place, const struct site *site)
{
	enum tally_name name;

	write_figures(place, site);
	for (name = 0; name < TALLIES; name++)
		write_tally(place, site, name);
	if (site->has_charts)
		return;
	putc('\n', place->out);
	write_text(place, words_filled(place->arena, &words_english, WORD_FEW,
				  FILL(AS_NUMBER("count", CHARTS_LEAST))));
}
