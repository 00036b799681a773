/* site_stamps.h - the stamps that a site links. */
#ifndef VIGIL_COMMAND_SITE_STAMPS_H
#define VIGIL_COMMAND_SITE_STAMPS_H

#include "context.h"
#include "error.h"
#include "site_gather.h"

/* Reads the files of the directory that `site: stamps:` names, the newest by
 * their names first; fails where one cannot be an address of the web. */
int site_stamps_read(
	struct context *context, struct site_look *look, struct error *err);

/* Returns a digest of their names and bytes; "" where there are none. */
const char *site_stamps_digest(
	struct arena *arena, const struct site_look *look);

#endif
