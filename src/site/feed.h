/* feed.h - feeds of what entries did, as Atom (RFC 4287) and as JSON Feed. */
#ifndef VIGIL_FEED_H
#define VIGIL_FEED_H

#include "site_files.h"

/* Write the feed of all claims, of a topic, and of one claim, whose entries
 * are all in it, and the day on which its review became overdue. */
site_write_fn feed_of_all, feed_of_topic, feed_of_claim;

#endif
