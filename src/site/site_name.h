/* site_name.h - what a site is called. */
#ifndef VIGIL_SITE_NAME_H
#define VIGIL_SITE_NAME_H

#include "site_gather.h"

/* Returns the ledger's name, or what stands in its place. */
const char *site_name(const struct site *site);

#endif
