/* schema.c - vigil schema: what editors know of claim files. */
#include "schema.h"

#include "claim_fields.h"
#include "context.h"
#include "error.h"
#include "options.h"

static int schema_run(struct context *context, struct error *err)
{
	const struct option options[] = { { 0 } };

	if (context_options(context, options, err) < 0)
		return -1;
	if (context->words.count)
		return fail(err, USAGE, "takes no arguments");
	claim_file_write_schema(context->out);
	return 0;
}

const struct command command_schema = {
	.name = "schema",
	.arguments = "",
	.summary = "Prints a JSON Schema of claim files, for editors",
	.examples = { "vigil schema >claim.schema.json" },
	.run = schema_run,
};
