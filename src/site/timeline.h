/* timeline.h - the life of a claim as a drawing. */
#ifndef VIGIL_TIMELINE_H
#define VIGIL_TIMELINE_H

#include <stdio.h>

#include "site_files.h"
#include "site_gather.h"

/* Writes the days from publication to the next review, or to the end, with the
 * verdicts that held and what came in between: never today. */
void timeline_write(
	FILE *out, const struct site *site, const struct site_page *page);

#endif
