/* export.c - vigil export: hands a ledger to other programs. */
#include "export.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "error.h"
#include "export_csv.h"
#include "export_database.h"
#include "export_json.h"
#include "export_place.h"
#include "export_tables.h"
#include "filter.h"
#include "history.h"
#include "ledger.h"
#include "options.h"
#include "progress.h"
#include "query.h"
#include "renderers.h"
#include "text.h"
#include "text_utf8.h"
#include "view.h"

static const char *const formats[] = { "json", "csv", NULL };

struct export
{
	struct context *context;
	const char *format, *table_given, *path;
	const struct export_table *table;
	struct export_database *database;
	struct view view;
	size_t count;
};

/* ---- one claim ---- */

static void add_to_database(struct export *export, struct arena *arena,
	const struct claim *claim, const struct history *history)
{
	const struct export_table *table;

	for (table = export_tables; table->name; table++)
		export_claim(arena, table, claim, history, export_database_row,
			export->database);
}

static void add(struct export *export, struct arena *arena,
	const struct claim *claim, const struct history *history)
{
	FILE *out = export->context->out;

	if (export->database) {
		add_to_database(export, arena, claim, history);
	} else if (export->table) {
		export_claim(arena, export->table, claim, history,
			export_csv_row, out);
	} else {
		struct view view = export->view;

		view.arena = arena;
		export_json_claim(out, &view, claim, history, export->count);
	}
	export->count++;
}

static int add_claim(
	struct export *export, const struct claim *claim, struct error *err)
{
	struct arena arena = { 0 };
	struct history history;
	int result = ledger_history(
		&export->context->ledger, &arena, claim, &history, err);

	if (result == 0)
		add(export, &arena, claim, &history);
	arena_release(&arena);
	return result;
}

/* ---- all claims ---- */

static int add_all(struct export *export, const struct claim_query *query,
	struct error *err)
{
	struct context *context = export->context;
	struct progress progress;
	struct claim *claim, *last;
	size_t all = 0;
	int result = 0;

	if (ledger_claims(
		    &context->ledger, context->arena, query, &claim, err) < 0)
		return -1;
	for (last = claim; last; last = last->next)
		all++;
	progress =
		progress_begin(context->messages, "exporting", all, "claims");
	for (; claim && result == 0; claim = claim->next) {
		progress_step(&progress, export->count);
		result = add_claim(export, claim, err);
	}
	progress_end(&progress);
	return result;
}

static int write_database(struct export *export,
	const struct claim_query *query, struct error *err)
{
	struct context *context = export->context;

	if (export_check_place(context, export->path, err) < 0)
		return -1;
	if (export_database_begin(
		    context->arena, export->path, &export->database, err) < 0 ||
		add_all(export, query, err) < 0) {
		export_database_cancel(export->database);
		return -1;
	}
	if (export_database_end(export->database, err) < 0)
		return -1;
	fprintf(context->out, "%s: %zu %s\n",
		text_printable(context->arena, export->path), export->count,
		text_plural(export->count, "claim", "claims"));
	return 0;
}

static int write_text(struct export *export, const struct claim_query *query,
	struct error *err)
{
	FILE *out = export->context->out;

	if (export->table)
		export_csv_names(out, export->table);
	else
		export_json_begin(out, &export->view);
	if (add_all(export, query, err) < 0)
		return -1;
	if (!export->table)
		export_json_end(out, &export->view, export->count);
	return 0;
}

/* ---- what is asked for ---- */

/* Without a format the first word is the file; the others are to be found. */
static int take_file(struct export *export, struct error *err)
{
	struct texts *words = &export->context->words;

	if (export->format)
		return 0;
	if (words->count == 0)
		return fail(err, USAGE,
			"give a file to make, such as ledger.db, or --format "
			"json");
	export->path = words->items[0];
	words->items++;
	words->count--;
	return 0;
}

static int find_table(struct export *export, struct error *err)
{
	bool is_csv = export->format && strcmp(export->format, "csv") == 0;

	if (is_csv != (export->table_given != NULL))
		return fail(err, USAGE,
			"--format csv and --table go together: CSV is of one "
			"table");
	if (!is_csv)
		return 0;
	export->table = export_table_named(export->table_given);
	if (export->table)
		return 0;
	return fail(err, USAGE,
		"--table %s: should be claims, history, entries, sources, "
		"dissents, tags or triggers",
		text_printable(export->context->arena, export->table_given));
}

static int export_run(struct context *context, struct error *err)
{
	struct export export = { .context = context };
	struct filter filter = { 0 };
	const struct option options[] = {
		{ .name = "format",
			.value = "FORMAT",
			.help = "json or csv, to standard output",
			.text = &export.format,
			.choices = formats },
		{ .name = "table",
			.value = "TABLE",
			.help = "which table, as CSV",
			.text = &export.table_given },
		FILTER_OPTIONS(filter),
		{ 0 },
	};
	struct claim_query query;

	if (context_options(context, options, err) < 0 ||
		find_table(&export, err) < 0 || take_file(&export, err) < 0 ||
		filter_query(context, &filter, renderer_named("json"), &query,
			err) < 0 ||
		context_open(context, LEDGER_READ, err) < 0 ||
		context_view(context, &export.view, err) < 0)
		return -1;
	query.with_lists = true;
	return export.path ? write_database(&export, &query, err)
			   : write_text(&export, &query, err);
}

const struct command command_export = {
	.name = "export",
	.arguments = "[FILE.db] [FILTER]",
	.summary = "Hands the ledger to other programs: SQLite, JSON, CSV",
	.examples = { "vigil export ledger.db",
		"vigil export --format csv --table history >history.csv" },
	.run = export_run,
};
