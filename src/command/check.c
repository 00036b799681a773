/* check.c - vigil check: every problem, without touching the ledger. */
#include "check.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "claim.h"
#include "claim_file.h"
#include "context.h"
#include "context_problems.h"
#include "error.h"
#include "find.h"
#include "ids.h"
#include "ledger.h"
#include "notices.h"
#include "options.h"
#include "problem.h"
#include "query.h"
#include "text.h"

struct tally {
	struct context *context;
	const struct texts *files; /* those to report on; NULL for all */
	size_t claims, errors, warnings;
};

static bool is_wanted(const struct tally *tally, const char *file)
{
	size_t i;

	for (i = 0; tally->files && i < tally->files->count; i++) {
		if (strcmp(tally->files->items[i], file) == 0)
			return true;
	}
	return !tally->files;
}

static int warn(const struct claim *claim, void *counting, struct error *err)
{
	struct tally *tally = counting;
	struct context *context = tally->context;
	struct texts warnings;
	size_t i;

	(void)err;
	if (!is_wanted(tally, claim->file))
		return 0;
	warnings = claim_warnings(context->arena, claim, context->today);
	for (i = 0; i < warnings.count; i++) {
		struct problem problem = { .severity = SEVERITY_WARNING,
			.file = claim->file,
			.at = claim->at,
			.message = warnings.items[i] };

		context_print_problem(context, context->out, &problem);
	}
	tally->claims++;
	tally->warnings += warnings.count;
	return 0;
}

static void warn_of_settings(struct tally *tally)
{
	const struct problems *warnings =
		&tally->context->ledger.settings.warnings;

	if (!warnings->count || !is_wanted(tally, warnings->first->file))
		return;
	context_print_warnings(tally->context, tally->context->out);
	tally->warnings += warnings->count;
}

/* What every command says of the record is a warning here. */
static size_t warn_of_record(struct context *context)
{
	struct texts lines = { NULL, 0 };
	struct error ignored;
	size_t i;

	if (ledger_notices(&context->ledger, context->arena, &lines, &ignored) <
		0)
		return 0;
	for (i = 0; i < lines.count; i++)
		fprintf(context->out, "%s: warning: %s\n", context->ledger.path,
			lines.items[i]);
	return lines.count;
}

static void write_count(
	FILE *out, size_t count, const char *noun, const char *end)
{
	fprintf(out, "%zu %s%s%s", count, noun, count == 1 ? "" : "s", end);
}

static int check(
	struct context *context, const struct texts *files, struct error *err)
{
	struct tally tally = { .context = context, .files = files };
	struct problems problems = { 0 };
	const struct problem *problem;

	if (ledger_problems(&context->ledger, context->arena, &problems, err) <
		0)
		return -1;
	context->problems_told = true;
	for (problem = problems.first; problem; problem = problem->next) {
		if (!is_wanted(&tally, problem->file))
			continue;
		context_print_problem(context, context->out, problem);
		tally.errors++;
	}
	if (!context->files)
		warn_of_settings(&tally);
	if (ledger_each_claim(&context->ledger, warn, &tally, err) < 0)
		return -1;
	if (!files && !context->files)
		tally.warnings += warn_of_record(context);
	write_count(context->out,
		files ? files->count : context->ledger.report.files, "file",
		", ");
	write_count(context->out, tally.claims, "claim", ": ");
	write_count(context->out, tally.errors, "error", ", ");
	write_count(context->out, tally.warnings, "warning", "\n");
	return tally.errors ? fail(err, INVALID, "%s", "") : 0;
}

int check_file(struct context *context, const char *file, struct error *err)
{
	const struct texts files = { &file, 1 };

	return check(context, &files, err);
}

/* Returns whether the files that were named are of one ledger, and their names
 * there. */
static bool find_ledger(struct context *context, struct texts *names)
{
	struct arena *arena = context->arena;
	const char *first = NULL, *ledger, *name;
	size_t i;

	for (i = 0; i < context->words.count; i++) {
		ledger = ledger_of_file(arena, context->words.items[i], &name);
		if (!ledger || (first && strcmp(first, ledger) != 0))
			return false;
		first = ledger;
		texts_add(arena, names, name);
	}
	context->directory = first;
	return true;
}

/* Files in a ledger are held against its record. */
static int check_run(struct context *context, struct error *err)
{
	const struct option options[] = { { 0 } };
	struct texts names = { NULL, 0 };
	bool has_names;

	if (context_options(context, options, err) < 0)
		return -1;
	has_names = context->words.count && find_ledger(context, &names);
	if (context->words.count && !has_names)
		context->files = &context->words;
	if (context_open(context, LEDGER_CHECK, err) < 0)
		return -1;
	return check(context, has_names ? &names : NULL, err);
}

const struct command command_check = {
	.name = "check",
	.arguments = "[FILE...]",
	.summary = "Reads the ledger, or files, and reports every problem",
	.run = check_run,
};
