/* check.c - vigil check: every problem, without touching the ledger. */
#include "claim_file.h"
#include "command.h"
#include "date.h"

struct tally {
	size_t claims, errors, warnings;
};

static void tell(struct context *context, const struct problem *problem)
{
	view_problem(context->out,
		ledger_path_of(context->arena, &context->ledger, problem->file),
		problem);
}

static void warn(
	struct context *context, const struct claim *claim, struct tally *tally)
{
	struct texts warnings =
		claim_warnings(context->arena, claim, context->today);
	size_t i;

	for (i = 0; i < warnings.count; i++) {
		struct problem problem = { .severity = SEVERITY_WARNING,
			.file = claim->file,
			.at = claim->at,
			.message = warnings.items[i] };

		tell(context, &problem);
		tally->warnings++;
	}
}

static void write_count(
	FILE *out, size_t count, const char *noun, const char *end)
{
	fprintf(out, "%zu %s%s%s", count, noun, count == 1 ? "" : "s", end);
}

static int check(struct context *context, struct error *err)
{
	struct claim_query query = { 0 };
	struct problems problems = { 0 };
	struct tally tally = { 0 };
	const struct problem *problem;
	struct claim *claim;

	query.due_by = NO_DATE;
	query.with_lists = true;
	if (ledger_problems(&context->ledger, context->arena, &problems, err) <
			0 ||
		ledger_claims(&context->ledger, context->arena, &query, &claim,
			err) < 0)
		return -1;
	context->problems_told = true;
	for (problem = problems.first; problem; problem = problem->next)
		tell(context, problem);
	tally.errors = problems.count;
	for (; claim; claim = claim->next, tally.claims++)
		warn(context, claim, &tally);
	write_count(context->out, context->ledger.report.files, "file", ", ");
	write_count(context->out, tally.claims, "claim", ": ");
	write_count(context->out, tally.errors, "error", ", ");
	write_count(context->out, tally.warnings, "warning", "\n");
	return tally.errors ? fail(err, INVALID, "%s", "") : 0;
}

static int check_run(struct context *context, struct error *err)
{
	const struct option options[] = { { 0 } };

	if (context_options(context, options, err) < 0)
		return -1;
	if (context->words.count)
		context->files = &context->words;
	if (context_open(context, LEDGER_CHECK, err) < 0)
		return -1;
	return check(context, err);
}

const struct command command_check = {
	.name = "check",
	.arguments = "[FILE...]",
	.summary = "Reads the ledger, or files, and reports every problem",
	.run = check_run,
};
