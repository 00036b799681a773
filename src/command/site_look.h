/* site_look.h - what a site is to look like, from the ledger's settings. */
#ifndef VIGIL_COMMAND_SITE_LOOK_H
#define VIGIL_COMMAND_SITE_LOOK_H

#include "context.h"
#include "error.h"
#include "site_gather.h"

/* Reads the files that `site:` in vigil.yaml names; fails where one cannot be
 * read. */
int site_look_read(
	struct context *context, struct site_look *look, struct error *err);

#endif
