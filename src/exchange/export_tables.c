/* export_tables.c - a ledger as tables. */
#include "export_tables.h"

#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "export_history.h"
#include "export_row.h"
#include "history.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"

static const struct export_column claim_columns[] = { { "id", false },
	{ "claim", false }, { "title", false }, { "topic", false },
	{ "owner", false }, { "state", false }, { "verdict", false },
	{ "published", false }, { "reviewed", false }, { "next_review", false },
	{ "resolves", false }, { "cadence", true }, { "revised", false },
	{ "drafted_by", false }, { "signed_off_by", false },
	{ "article_title", false }, { "article_url", false },
	{ "article_minutes", true }, { "notes", false },
	{ "awaits_signoff", true }, { "open_dissents", true },
	{ "successor", false }, { "opening_verdict", false },
	{ "opening_review", false }, { "file", false }, { NULL, false } };

static void fill_claims(struct export_rows *rows)
{
	struct arena *arena = rows->arena;
	const struct claim *claim = rows->claim;
	const struct standing *standing = &claim->standing;
	const char *const cells[] = { claim->id, claim->claim, claim->title,
		claim->topic, claim->owner, state_name(standing->state),
		verdict_token(standing->verdict),
		date_iso(arena, claim->published),
		date_iso(arena, standing->reviewed),
		date_iso(arena, standing->due.date),
		date_iso(arena, claim->resolves),
		export_number(arena, claim->cadence),
		date_iso(arena, claim->revised), claim->drafted_by,
		claim->signed_off_by, claim->article.title, claim->article.url,
		export_number(arena, claim->article.minutes), claim->notes,
		export_flag(standing->awaits),
		arena_printf(arena, "%d", standing->dissents),
		standing->successor,
		verdict_token(rows->history->opening.verdict),
		date_iso(arena, rows->history->opening.reviewed), claim->file };

	export_row(rows, cells, sizeof(cells) / sizeof(*cells));
}

/* ---- sources ---- */

static const struct export_column source_columns[] = { { "id", false },
	{ "number", true }, { "title", false }, { "url", false },
	{ "accessed", false }, { "archive", false }, { "note", false },
	{ NULL, false } };

static void fill_sources(struct export_rows *rows)
{
	const struct source *source = rows->claim->sources;
	int number = 0;

	for (; source; source = source->next) {
		const char *const cells[] = { rows->claim->id,
			export_number(rows->arena, ++number), source->title,
			source->url, date_iso(rows->arena, source->accessed),
			source->archive, source->note };

		export_row(rows, cells, sizeof(cells) / sizeof(*cells));
	}
}

/* ---- tags and triggers ---- */

static const struct export_column tag_columns[] = { { "id", false },
	{ "number", true }, { "tag", false }, { NULL, false } };
static const struct export_column trigger_columns[] = { { "id", false },
	{ "number", true }, { "condition", false }, { NULL, false } };

static void fill_texts(struct export_rows *rows, const struct texts *texts)
{
	size_t i;

	for (i = 0; i < texts->count; i++) {
		const char *const cells[] = { rows->claim->id,
			export_number(rows->arena, (int)i + 1),
			texts->items[i] };

		export_row(rows, cells, sizeof(cells) / sizeof(*cells));
	}
}

static void fill_tags(struct export_rows *rows)
{
	fill_texts(rows, &rows->claim->tags);
}

static void fill_triggers(struct export_rows *rows)
{
	fill_texts(rows, &rows->claim->triggers);
}

/* ---- figures ---- */

static const struct export_column figure_columns[] = { { "name", false },
	{ "value", true }, { "day", false }, { NULL, false } };

void export_figure(const struct export_table *table, const char *name,
	const char *value, const char *day, export_row_fn *row, void *context)
{
	const char *const cells[] = { name, value, day };

	row(context, table, cells);
}

/* ---- all ---- */

const struct export_table export_tables[] = {
	{ "claims", claim_columns, fill_claims },
	{ "history", export_history_columns, export_history },
	{ "entries", export_entries_columns, export_entries },
	{ "sources", source_columns, fill_sources },
	{ "dissents", export_dissents_columns, export_dissents },
	{ "tags", tag_columns, fill_tags },
	{ "triggers", trigger_columns, fill_triggers },
	{ "figures", figure_columns, NULL },
	{ NULL, NULL, NULL },
};

const struct export_table *export_table_named(const char *name)
{
	const struct export_table *table = export_tables;

	while (table->name && strcmp(table->name, name) != 0)
		table++;
	return table->name ? table : NULL;
}

void export_claim(struct arena *arena, const struct export_table *table,
	const struct claim *claim, const struct history *history,
	export_row_fn *row, void *context)
{
	struct export_rows rows = { arena, claim, history, table, row,
		context };

	if (table->fill)
		table->fill(&rows);
}
