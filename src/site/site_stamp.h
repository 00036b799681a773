/* site_stamp.h - a stamp, as it is. */
#ifndef VIGIL_SITE_STAMP_H
#define VIGIL_SITE_STAMP_H

#include <stdio.h>

#include "site_files.h"
#include "site_gather.h"

/* Writes stamps/NAME. */
void site_stamp(
	FILE *out, const struct site *site, const struct site_page *page);

#endif
