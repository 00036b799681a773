/* digest.h - SHA-256 (FIPS 180-4) as text. */
#ifndef VIGIL_DIGEST_H
#define VIGIL_DIGEST_H

#include <stddef.h>

enum { DIGEST_CHARACTERS = 64 };

struct digest {
	char hex[DIGEST_CHARACTERS + 1];
};

/* Returns the digest of length bytes in lower-case hexadecimal. */
struct digest digest_of(const char *bytes, size_t length);

#endif
