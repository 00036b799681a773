/* check_record.c - what `vigil check` warns of in the record, and in files that
 * are not read. */
#include "check_record.h"

#include <stddef.h>
#include <stdio.h>

#include "check_words.h"
#include "context.h"
#include "error.h"
#include "ledger.h"
#include "notices.h"
#include "problem.h"
#include "record_check.h"
#include "text.h"

/* What every command says of the record is a warning here. */
static int warn_of_record(
	struct context *context, size_t *count, struct error *err)
{
	struct texts lines = { NULL, 0 };
	size_t i;

	if (ledger_notices(&context->ledger, context->arena, &lines, err) < 0)
		return -1;
	for (i = 0; i < lines.count; i++)
		fprintf(context->out, "%s: warning: %s\n", context->ledger.path,
			lines.items[i]);
	*count += lines.count;
	return 0;
}

static size_t warn_of_record_files(struct context *context)
{
	struct problems warnings = { 0 };

	record_check_files(&context->ledger, context->arena, &warnings);
	return check_print(context, NULL, &warnings);
}

int check_warn_of_record(
	struct context *context, size_t *count, struct error *err)
{
	if (warn_of_record(context, count, err) < 0)
		return -1;
	*count += warn_of_record_files(context);
	return 0;
}
