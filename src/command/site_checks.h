/* site_checks.h - what keeps a ledger from being published. */
#ifndef VIGIL_COMMAND_SITE_CHECKS_H
#define VIGIL_COMMAND_SITE_CHECKS_H

#include "claim.h"
#include "context.h"
#include "error.h"
#include "history.h"

/* Fails where a directory is the ledger, lies in it, or has it in the place of
 * one of the site's own. */
int site_check_place(
	struct context *context, const char *path, struct error *err);

/* Fails where the record is not as it was made. */
int site_check_record(struct context *context, struct error *err);

/* Fails where what would be said of a published claim is not what its file
 * says, or is not known. */
int site_check_claim(const struct context *context, const struct claim *claim,
	const struct history *history, struct error *err);

#endif
