/* feed_json.h - the feed of all claims, as JSON Feed 1.1. */
#ifndef VIGIL_FEED_JSON_H
#define VIGIL_FEED_JSON_H

#include "site_files.h"

/* Writes what feed_of_all writes as Atom. */
site_write_fn feed_json;

#endif
