/* digest.h - SHA-256 (FIPS 180-4) as text. */
#ifndef VIGIL_DIGEST_H
#define VIGIL_DIGEST_H

#include <stddef.h>

#include "arena.h"

enum { DIGEST_CHARACTERS = 64 };

struct digest {
	char hex[DIGEST_CHARACTERS + 1];
};

/* Returns the digest of length bytes in lower-case hexadecimal. */
struct digest digest_of(const char *bytes, size_t length);

/* The same of bytes that come piece by piece; digest_end ends it. */
struct digesting;
struct digesting *digest_begin(struct arena *arena);
void digest_add(struct digesting *digesting, const char *bytes, size_t length);
struct digest digest_end(struct digesting *digesting);

#endif
