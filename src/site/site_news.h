/* site_news.h - which events the feeds of many claims have. */
#ifndef VIGIL_SITE_NEWS_H
#define VIGIL_SITE_NEWS_H

#include "site_gather.h"

/* Picks those that were recorded last, of all and of each topic, the newest
 * first. They need the events, and the lists of topics. */
void site_make_news(struct site *site);

#endif
