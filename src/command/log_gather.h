/* log_gather.h - the entries that vigil log lists. */
#ifndef VIGIL_COMMAND_LOG_GATHER_H
#define VIGIL_COMMAND_LOG_GATHER_H

#include <stdbool.h>

#include "arena.h"
#include "context.h"
#include "error.h"
#include "filter.h"
#include "matching.h"
#include "query.h"
#include "view.h"

struct log_options {
	const char *since, *until, *kind, *by, *limit_given, *format;
	long first, last, limit;
	struct filter filter;
};

struct logging {
	struct context *context;
	struct log_options given;
	const struct renderer *renderer;
	struct matching matching; /* what is asked for */
	struct view view;
	struct arena arena; /* of the claim at hand */
	long rank;          /* its own */
	bool has_found;
	int result;
	struct error err;
};

/* Adds the text of each entry that is asked for to the ledger's log entries. A
 * word may be in the note of an entry too. Fails with NOT_FOUND, and names the
 * nearest, for what neither a claim nor an entry has. */
int log_gather(struct logging *logging, const struct claim_query *query,
	struct error *err);

#endif
