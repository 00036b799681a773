/* export_write.h - an export that is under way. */
#ifndef VIGIL_COMMAND_EXPORT_WRITE_H
#define VIGIL_COMMAND_EXPORT_WRITE_H

#include <stddef.h>

#include "claim.h"
#include "context.h"
#include "error.h"
#include "export_database.h"
#include "export_tables.h"
#include "query.h"
#include "site_gather.h"
#include "view.h"

/* Written is a file of that path, or one table as CSV, or all as JSON. */
struct export
{
	struct context *context;
	const char *format, *table_given, *path;
	const struct export_table *table;
	struct export_database *database;
	struct view view;
	struct claim *claims;
	struct site site; /* what they add up to */
	size_t count;
};

/* Writes the claims that are asked for. */
int export_write(struct export *export, const struct claim_query *query,
	struct error *err);

#endif
