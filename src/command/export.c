/* export.c - vigil export: hands a ledger to other programs. */
#include "export.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "error.h"
#include "export_tables.h"
#include "export_write.h"
#include "filter.h"
#include "ids.h"
#include "ledger.h"
#include "options.h"
#include "query.h"
#include "renderers.h"
#include "text.h"
#include "text_utf8.h"

static const char *const formats[] = { "json", "csv", NULL };

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
	if (!*export->path || strcmp(export->path, "-") == 0)
		return fail(err, USAGE,
			"a SQLite file needs a name, such as ledger.db; "
			"--format json or csv goes to the standard output");
	words->items++;
	words->count--;
	return 0;
}

/* Who gives just an id wants that claim, and no file of its name. */
static int check_file(struct export *export, struct error *err)
{
	struct context *context = export->context;
	struct claim *claim;
	struct error unknown;

	if (!export->path || ledger_bare_claim(&context->ledger, context->arena,
				     export->path, &claim, &unknown) < 0)
		return 0;
	return fail(err, USAGE,
		"%s is a claim; the file to make comes first, such as "
		"ledger.db",
		claim->id);
}

static const char *all_names(struct arena *arena)
{
	const struct export_table *table = export_tables;
	const char *names = "";

	for (; table->name; table++)
		names = arena_printf(arena, "%s%s %s", names,
			table == export_tables ? "" : ",", table->name);
	return names;
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
	return fail(err, USAGE, "--table %s: should be one of%s",
		text_printable(export->context->arena, export->table_given),
		all_names(export->context->arena));
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
		check_file(&export, err) < 0 ||
		context_view(context, &export.view, err) < 0)
		return -1;
	query.with_lists = true;
	return export_write(&export, &query, err);
}

const struct command command_export = {
	.name = "export",
	.arguments = "[FILE.db] [FILTER]",
	.summary = "Hands the ledger to other programs: SQLite, JSON, CSV",
	.examples = { "vigil export ledger.db",
		"vigil export --format csv --table history >history.csv" },
	.run = export_run,
};
