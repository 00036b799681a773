/* digest_base64.h - a digest as base64 (RFC 4648, section 4). */
#ifndef VIGIL_DIGEST_BASE64_H
#define VIGIL_DIGEST_BASE64_H

#include "arena.h"
#include "digest.h"

/* Returns the bytes of a digest in base64. */
char *digest_base64(struct arena *arena, const struct digest *digest);

#endif
