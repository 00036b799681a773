/* check.c - vigil check: every problem, without touching the ledger. */
#include "claim_file.h"
#include "command.h"

struct tally {
	struct context *context;
	size_t claims, errors, warnings;
};

static void tell(struct context *context, const struct problem *problem)
{
	view_problem(context->out,
		ledger_path_of(context->arena, &context->ledger, problem->file),
		problem);
}

static int warn(const struct claim *claim, void *counting, struct error *err)
{
	struct tally *tally = counting;
	struct context *context = tally->context;
	struct texts warnings =
		claim_warnings(context->arena, claim, context->today);
	size_t i;

	(void)err;
	for (i = 0; i < warnings.count; i++) {
		struct problem problem = { .severity = SEVERITY_WARNING,
			.file = claim->file,
			.at = claim->at,
			.message = warnings.items[i] };

		tell(context, &problem);
	}
	tally->claims++;
	tally->warnings += warnings.count;
	return 0;
}

static void write_count(
	FILE *out, size_t count, const char *noun, const char *end)
{
	fprintf(out, "%zu %s%s%s", count, noun, count == 1 ? "" : "s", end);
}

static int check(struct context *context, struct error *err)
{
	struct tally tally = { .context = context };
	struct problems problems = { 0 };
	const struct problem *problem;

	if (ledger_problems(&context->ledger, context->arena, &problems, err) <
		0)
		return -1;
	context->problems_told = true;
	for (problem = problems.first; problem; problem = problem->next)
		tell(context, problem);
	tally.errors = problems.count;
	if (ledger_each_claim(&context->ledger, warn, &tally, err) < 0)
		return -1;
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
