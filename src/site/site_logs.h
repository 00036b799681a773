/* site_logs.h - which pages list what entries did. */
#ifndef VIGIL_SITE_LOGS_H
#define VIGIL_SITE_LOGS_H

#include "site_gather.h"

/* Makes the logs of a site from its events, which are sorted. */
void site_make_logs(struct site *site);

#endif
