/* feed_id.h - what feeds and their entries are known by, for ever and wherever
 * they are published: URNs of UUIDs that hang on the record alone. */
#ifndef VIGIL_FEED_ID_H
#define VIGIL_FEED_ID_H

#include "arena.h"

/* Returns urn:uuid: and the first 128 bits of a hash, as a UUID of version 8
 * (RFC 9562). */
const char *feed_id(struct arena *arena, const char *hash);

/* Returns the same of something that hangs on an entry, but is none. */
const char *feed_id_of(struct arena *arena, const char *what, const char *hash);

#endif
