/* export_write.c - claims and what they add up to, written. */
#include "export_write.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "error.h"
#include "export_csv.h"
#include "export_database.h"
#include "export_figures.h"
#include "export_json.h"
#include "export_place.h"
#include "export_tables.h"
#include "history.h"
#include "ledger.h"
#include "progress.h"
#include "query.h"
#include "site_gather.h"
#include "text.h"
#include "text_utf8.h"
#include "view.h"
#include "words.h"

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

/* What is counted is made ready for it, so it comes last. */
static int add_claim(struct export *export, const struct claim *claim,
	site_visit_fn *count, void *counting, struct error *err)
{
	struct arena arena = { 0 };
	struct history history;
	int result = ledger_history_checked(
		&export->context->ledger, &arena, claim, &history, err);

	if (result == 0) {
		add(export, &arena, claim, &history);
		result = count(counting, &arena, claim, &history, err);
	}
	arena_release(&arena);
	return result;
}

/* ---- all claims ---- */

static int each_claim(
	void *context, site_visit_fn *count, void *counting, struct error *err)
{
	struct export *export = context;
	const struct claim *claim = export->claims;
	struct progress progress;
	size_t all = 0;
	int result = 0;

	for (; claim; claim = claim->next)
		all++;
	progress = progress_begin(
		export->context->messages, "exporting", all, "claims");
	for (claim = export->claims; claim && result == 0;
		claim = claim->next) {
		progress_step(&progress, export->count);
		result = add_claim(export, claim, count, counting, err);
	}
	progress_end(&progress);
	return result;
}

/* Nothing of it is published, so addresses are no danger. */
static int add_all(struct export *export, struct error *err)
{
	struct context *context = export->context;
	const struct site_look look = { .today = context->today,
		.words = &words_english,
		.settings = { .has_addresses = true } };
	const struct site_source source = { .each = each_claim,
		.context = export };

	return site_gather(&export->site, context->arena, &look, &source, err);
}

static int write_database(struct export *export, struct error *err)
{
	struct context *context = export->context;

	if (export_check_place(context, export->path, err) < 0)
		return -1;
	if (export_database_begin(
		    context->arena, export->path, &export->database, err) < 0 ||
		add_all(export, err) < 0) {
		export_database_cancel(export->database);
		return -1;
	}
	export_figures(context->arena, &export->site, export_database_row,
		export->database);
	if (export_database_end(export->database, err) < 0)
		return -1;
	fprintf(context->out, "%s: %zu %s\n",
		text_printable(context->arena, export->path), export->count,
		text_plural(export->count, "claim", "claims"));
	return 0;
}

static int write_csv(struct export *export, struct error *err)
{
	FILE *out = export->context->out;

	export_csv_names(out, export->table);
	if (add_all(export, err) < 0)
		return -1;
	if (!export->table->fill)
		export_figures(export->context->arena, &export->site,
			export_csv_row, out);
	return 0;
}

static int write_json(struct export *export, struct error *err)
{
	FILE *out = export->context->out;

	export_json_begin(out, &export->view);
	if (add_all(export, err) < 0)
		return -1;
	export_json_claims_end(out, export->count);
	export_figures_json(out, export->context->arena, &export->site);
	export_json_end(out, &export->view);
	return 0;
}

int export_write(struct export *export, const struct claim_query *query,
	struct error *err)
{
	struct context *context = export->context;
	int result;

	if (ledger_claims(&context->ledger, context->arena, query,
		    &export->claims, err) < 0)
		return -1;
	if (export->path)
		result = write_database(export, err);
	else if (export->table)
		result = write_csv(export, err);
	else
		result = write_json(export, err);
	site_end(&export->site);
	return result;
}
