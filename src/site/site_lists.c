/* site_lists.c - which pages list which claims. */
#include "site_lists.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "site_figures.h"
#include "site_gather.h"
#include "site_word.h"
#include "standing.h"
#include "text_compare.h"
#include "verdict.h"
#include "words.h"

/* The year and the month of a date are as many of its first characters. */
enum { YEAR_LENGTH = 4, MONTH_LENGTH = 7 };

static char *span_of(struct arena *arena, long day, size_t length)
{
	return arena_copy_bytes(arena, date_iso(arena, day), length);
}

/* ---- adding ---- */

static struct site_list *add_list(struct site *site, enum site_list_kind kind,
	const char *path, const char *name)
{
	struct site_list *list;

	site->lists = arena_grow(site->arena, site->lists, site->list_count,
		sizeof(*site->lists));
	list = &site->lists[site->list_count++];
	*list = (struct site_list){
		.kind = kind, .path = path, .name = name, .figure = FIGURES
	};
	return list;
}

static void add_row(struct site *site, struct site_list *list, size_t row)
{
	struct site_numbers *rows = &list->rows;

	rows->items = arena_regrow(
		site->arena, rows->items, rows->count, sizeof(*rows->items));
	rows->items[rows->count++] = (unsigned)row;
}

/* Returns the list of a path, made if there is none. */
static struct site_list *list_at(struct site *site, enum site_list_kind kind,
	const char *path, const char *name)
{
	size_t i;

	for (i = 0; i < site->list_count; i++) {
		if (strcmp(site->lists[i].path, path) == 0)
			return &site->lists[i];
	}
	return add_list(site, kind, arena_copy(site->arena, path), name);
}

static const struct {
	const char *path;
	enum word name;
	enum site_list_kind kind;
	enum site_figure figure;
} always[] = {
	{ "index", WORD_ALL, LIST_ALL, FIGURE_PUBLISHED },
	{ "by/holding", WORD_HOLDING, LIST_VERDICT, FIGURE_HOLDING },
	{ "by/partial", WORD_PARTIAL, LIST_VERDICT, FIGURE_PARTIAL },
	{ "by/not-holding", WORD_NOT_HOLDING, LIST_VERDICT,
		FIGURE_NOT_HOLDING },
	{ "by/overdue", WORD_OVERDUE, LIST_OVERDUE, FIGURE_OVERDUE },
	{ "by/closed", WORD_CLOSED, LIST_CLOSED, FIGURE_CLOSED },
};

/* The numbers of these lists. */
enum { AT_ALL, AT_VERDICTS, AT_OVERDUE = AT_VERDICTS + 3, AT_CLOSED };

static void place_row(struct site *site, struct arena *arena, size_t number)
{
	const struct site_row *row = &site->rows[number];
	const char *year = span_of(arena, row->published, YEAR_LENGTH);

	add_row(site, &site->lists[AT_ALL], number);
	if (row->state != STATE_OPEN)
		add_row(site, &site->lists[AT_CLOSED], number);
	else
		add_row(site,
			&site->lists[AT_VERDICTS + (int)row->verdict - HOLDING],
			number);
	if (row->overdue_since != NO_DATE)
		add_row(site, &site->lists[AT_OVERDUE], number);
	if (row->slug)
		add_row(site,
			list_at(site, LIST_TOPIC,
				arena_printf(arena, "topic/%s", row->slug),
				row->topic),
			number);
	add_row(site,
		list_at(site, LIST_YEAR, arena_printf(arena, "year/%s", year),
			arena_copy(site->arena, year)),
		number);
}

/* ---- order ---- */

struct dated {
	long day;
	size_t row;
};

/* The newest first; of one day, those with the later id. */
static int newest_first(const void *left, const void *right)
{
	const struct dated *a = left, *b = right;

	if (a->day != b->day)
		return a->day < b->day ? 1 : -1;
	return a->row < b->row ? 1 : -1;
}

static void place_rows(struct site *site, struct arena *arena)
{
	struct dated *order =
		arena_alloc(arena, (site->count + 1) * sizeof(*order));
	size_t i;

	for (i = 0; i < site->count; i++)
		order[i] = (struct dated){ site->rows[i].published, i };
	if (site->count)
		qsort(order, site->count, sizeof(*order), newest_first);
	for (i = 0; i < site->count; i++)
		place_row(site, arena, order[i].row);
}

/* Topics by name, years from the last on; the others as they are. */
static int by_kind_and_name(const void *left, const void *right)
{
	const struct site_list *a = left, *b = right;

	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	if (a->kind == LIST_YEAR)
		return strcmp(b->name, a->name);
	return text_compare(a->name, b->name);
}

/* ---- parts ---- */

/* All claims have the lists of years for parts. */
static void part_list(struct site *site, struct arena *arena, size_t whole)
{
	const struct site_list list = site->lists[whole];
	const bool is_year = list.kind == LIST_YEAR;
	size_t i;

	site->lists[whole].shown =
		list.rows.count < LIST_MOST ? list.rows.count : LIST_MOST;
	for (i = 0; list.kind != LIST_ALL && list.rows.count > LIST_MOST &&
		    i < list.rows.count;
		i++) {
		const size_t row = list.rows.items[i];
		const char *span = span_of(arena, site->rows[row].published,
			is_year ? MONTH_LENGTH : YEAR_LENGTH);
		const char *path =
			is_year ? arena_printf(arena, "year/%s", span)
				: arena_printf(arena, "%s-%s", list.path, span);
		struct site_list *part = list_at(site, list.kind, path, NULL);

		part->name = arena_copy(site->arena, span);
		part->whole = whole;
		part->is_part = true;
		add_row(site, part, row);
		part->shown = part->rows.count;
	}
}

void site_make_lists(struct site *site)
{
	struct arena arena = { 0 };
	size_t i, wholes;

	for (i = 0; i < sizeof(always) / sizeof(*always); i++)
		add_list(site, always[i].kind, always[i].path,
			site_word(site, always[i].name))
			->figure = always[i].figure;
	place_rows(site, &arena);
	wholes = site->list_count;
	qsort(site->lists + AT_CLOSED + 1, wholes - AT_CLOSED - 1,
		sizeof(*site->lists), by_kind_and_name);
	for (i = 0; i < wholes; i++)
		part_list(site, &arena, i);
	arena_release(&arena);
}
