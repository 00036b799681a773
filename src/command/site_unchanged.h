/* site_unchanged.h - whether a site is as its ledger is now. */
#ifndef VIGIL_COMMAND_SITE_UNCHANGED_H
#define VIGIL_COMMAND_SITE_UNCHANGED_H

#include <stdbool.h>
#include <stddef.h>

#include "context.h"
#include "error.h"
#include "site_gather.h"

/* Returns what tells all that files hang on besides claims, record and day,
 * settings and this program, from others. */
const char *site_key(struct context *context, const struct site_look *look);

/* Of both below, basis is what site_key told before anything was read for the
 * site. */

/* Works out whether nothing that a site hangs on has changed since it was
 * noted: claims, record, settings, the day, this program; nor a file of the
 * site itself, of which there are so many. */
int site_is_unchanged(struct context *context, const struct site_look *look,
	const char *basis, bool *is_unchanged, size_t *files,
	struct error *err);

/* Notes that a site is as its ledger was in a state, which ledger_state told
 * before anything was read for the site. */
int site_note(struct context *context, const struct site_look *look,
	const char *basis, const char *state, struct error *err);

#endif
