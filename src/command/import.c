/* import.c - vigil import: brings in claims that other files have. */
#include "import.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "clock.h"
#include "context.h"
#include "error.h"
#include "fields.h"
#include "fields_text.h"
#include "foreign_date.h"
#include "foreign_maps.h"
#include "foreign_values.h"
#include "import_answer.h"
#include "import_files.h"
#include "import_known.h"
#include "import_run.h"
#include "ledger.h"
#include "moment.h"
#include "new_number.h"
#include "options.h"
#include "record.h"
#include "record_import.h"
#include "reviewer.h"
#include "text_utf8.h"

static const char *const date_orders[] = { "dmy", "mdy", NULL };

static int check_prefix(struct import_run *run, struct error *err)
{
	if (!run->prefix || (is_id(run->prefix) &&
				    !run->prefix[id_stem_length(run->prefix)]))
		return 0;
	return fail(err, USAGE,
		"--prefix %s: should be what ids begin with, such as AM",
		text_printable(run->context->arena, run->prefix));
}

static int check_options(
	struct import_run *run, const char *dates, struct error *err)
{
	struct context *context = run->context;

	if (context->words.count == 0)
		return fail(err, USAGE,
			"give a file, or a directory of Markdown files");
	if (dates)
		run->rules.order =
			strcmp(dates, "dmy") == 0 ? ORDER_DMY : ORDER_MDY;
	if (foreign_check_maps(context->arena, &run->rules.maps, err) < 0 ||
		foreign_check_words(context->arena, &run->rules.words, err) < 0)
		return -1;
	return check_prefix(run, err);
}

static int find_numbers(struct import_run *run, struct error *err)
{
	struct context *context = run->context;

	run->numbers.prefix = numbers_prefix(context->arena, run->prefix);
	return numbers_find(context, &run->numbers, err);
}

static int begin_writing(struct import_run *run, struct error *err)
{
	struct ledger *ledger = &run->context->ledger;

	if (ledger_begin(ledger, err) < 0)
		return -1;
	return ledger_import_open(
		ledger, run->by, &run->ledger_import, &run->recorded, err);
}

/* What is known is as it is under the lock, unless nothing is written. */
static int prepare(struct import_run *run, struct error *err)
{
	struct context *context = run->context;

	run->recorded = moment_text(context->arena, clock_now());
	if (context_open(context, run->dry_run ? LEDGER_READ : LEDGER_WRITE,
		    err) < 0 ||
		reviewer_name(context, run->by, &run->by, err) < 0 ||
		(!run->dry_run && begin_writing(run, err) < 0) ||
		known_begin(&run->known, context, err) < 0 ||
		(run->prefix && find_numbers(run, err) < 0))
		return -1;
	run->must_sign = ledger_import_must_sign(&context->ledger);
	run->rules.today = context->today;
	run->rules.promise = context->ledger.settings.terms.promise;
	run->importing = (struct importing){ .by = run->by,
		.recorded = run->recorded,
		.now = clock_now(),
		.circumstances = settings_circumstances(
			&context->ledger.settings, NULL, context->today) };
	return 0;
}

/* What is wrong is said by the check. */
static int scan(struct import_run *run, struct error *err)
{
	FILE *messages = run->findings.out;
	int result;

	run->findings.out = NULL;
	result = import_read_files(run, err);
	run->findings = (struct findings){ .out = messages };
	run->report.renamings = NULL;
	run->report.dates.uncertain = 0;
	return result;
}

static int check_again(struct import_run *run, struct error *err)
{
	run->report.dates.uncertain = 0;
	run->claims = run->unchanged = 0;
	run->entries = run->passed_over = 0;
	run->untaken = (struct texts){ NULL, 0 };
	memset(run->crowd, 0, sizeof(run->crowd));
	if (!run->dry_run && ledger_import_forget(run->ledger_import, err) < 0)
		return -1;
	return import_read_files(run, err);
}

/* The order of days and months may show late: then all is read once more. */
static int check(struct import_run *run, struct error *err)
{
	struct date_evidence *dates = &run->report.dates;

	if (run->prefix && scan(run, err) < 0)
		return -1;
	run->phase = PHASE_CHECK;
	if (import_read_files(run, err) < 0)
		return -1;
	if (dates->uncertain && dates->seen_dmy != dates->seen_mdy &&
		run->findings.count == 0) {
		run->rules.order = dates->seen_dmy ? ORDER_DMY : ORDER_MDY;
		if (check_again(run, err) < 0)
			return -1;
	}
	return import_refuse(run, err);
}

static int import(struct import_run *run, struct error *err)
{
	if (prepare(run, err) < 0 || import_find_files(run, err) < 0 ||
		check(run, err) < 0)
		return -1;
	known_end(&run->known); /* the store needs the memory */
	if (run->claims && !run->dry_run &&
		ledger_import_write(run->ledger_import, err) < 0)
		return -1;
	if (run->dry_run && run->claims)
		import_print_names(run);
	import_print(run);
	return 0;
}

/* The options that say how files are understood. */
#define READING_OPTIONS(run, dates)                                            \
	{ .name = "map",                                                       \
		.value = "KEY=COLUMN",                                         \
		.help = "take a key from that column or path",                 \
		.list = &(run)->rules.maps },                                  \
		{ .name = "map-verdict",                                       \
			.value = "WORD=VERDICT",                               \
			.help = "take a status for that verdict, or for "      \
				"draft",                                       \
			.list = &(run)->rules.words },                         \
		{ .name = "from",                                              \
			.value = "FORMAT",                                     \
			.help = "csv, tsv, json or markdown, whatever the "    \
				"name",                                        \
			.text = &(run)->from,                                  \
			.choices = import_formats },                           \
	{                                                                      \
		.name = "dates", .value = "ORDER",                             \
		.help = "dmy or mdy: what 5/4/2026 begins with",               \
		.text = &(dates), .choices = date_orders                       \
	}

static int import_run(struct context *context, struct error *err)
{
	struct import_run *run = arena_alloc(context->arena, sizeof(*run));
	const char *dates = NULL;
	const struct option options[] = {
		{ .name = "dry-run",
			.help = "show what would be written, and write nothing",
			.flag = &run->dry_run },
		{ .name = "prefix",
			.value = "PREFIX",
			.help = "give what has no id the next number of it",
			.text = &run->prefix },
		{ .name = "by",
			.value = "NAME",
			.help = "who made the reviews that name nobody",
			.text = &run->by },
		READING_OPTIONS(run, dates),
		KEY_OPTIONS(context),
		{ 0 },
	};
	int result;

	run->context = context;
	run->findings.out = context->messages;
	run->report.arena = context->arena;
	run->report.findings = &run->findings;
	if (context_options(context, options, err) < 0 ||
		check_options(run, dates, err) < 0)
		return -1;
	result = import(run, err);
	ledger_import_close(run->ledger_import);
	known_end(&run->known);
	return result;
}

const struct command command_import = {
	.name = "import",
	.arguments = "FILE|DIR...",
	.summary = "Brings in claims from CSV, JSON or Markdown files",
	.examples = { "vigil import --dry-run facts.csv",
		"vigil import facts.csv --prefix AM --by Ann" },
	.run = import_run,
};
