/* site_lists.h - which pages list which claims. */
#ifndef VIGIL_SITE_LISTS_H
#define VIGIL_SITE_LISTS_H

#include "site_gather.h"

/* Makes the lists of a site from its rows. */
void site_make_lists(struct site *site);

#endif
