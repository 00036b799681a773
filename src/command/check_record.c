/* check_record.c - what `vigil check` warns of in the record, and in files that
 * are not read. */
#include "check_record.h"

#include <stddef.h>
#include <stdio.h>

#include "context.h"
#include "context_problems.h"
#include "error.h"
#include "ledger.h"
#include "notices.h"
#include "problem.h"
#include "record_check.h"
#include "text.h"

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

static size_t warn_of_record_files(struct context *context)
{
	struct problems warnings = { 0 };
	const struct problem *warning;

	record_check_files(&context->ledger, context->arena, &warnings);
	for (warning = warnings.first; warning; warning = warning->next)
		context_print_problem(context, context->out, warning);
	return warnings.count;
}

size_t check_warn_of_record(struct context *context)
{
	return warn_of_record(context) + warn_of_record_files(context);
}
