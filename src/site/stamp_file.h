/* stamp_file.h - a stamp, as it is. */
#ifndef VIGIL_STAMP_FILE_H
#define VIGIL_STAMP_FILE_H

#include <stdio.h>

#include "site_files.h"
#include "site_gather.h"

/* Writes stamps/NAME. */
void stamp_file(
	FILE *out, const struct site *site, const struct site_page *page);

#endif
