/* schema.c - vigil schema: what editors know of claim files. */
#include "schema.h"

#include "claim_fields.h"
#include "context.h"
#include "error.h"
#include "find.h"
#include "ledger.h"
#include "options.h"
#include "promise.h"

/* Where there is no ledger, it is what all ledgers promise that say nothing. */
static struct promise promise_here(struct context *context)
{
	struct promise promise = promise_usual();
	struct ledger ledger;
	struct error none;
	const char *path;

	if (ledger_find(context->arena, context->directory, &path, &none) < 0)
		return promise;
	ledger_prepare(&ledger, context->arena, path, context->messages);
	promise = ledger.settings.terms.promise;
	ledger_close(&ledger);
	return promise;
}

static int schema_run(struct context *context, struct error *err)
{
	const struct option options[] = { { 0 } };
	struct promise promise;

	if (context_options(context, options, err) < 0)
		return -1;
	if (context->words.count)
		return fail(err, USAGE, "takes no arguments");
	promise = promise_here(context);
	claim_file_write_schema(context->out, &promise);
	return 0;
}

const struct command command_schema = {
	.name = "schema",
	.arguments = "",
	.summary = "Prints a JSON Schema of claim files, for editors",
	.examples = { "vigil schema >claim.schema.json" },
	.run = schema_run,
};
