/* digest.c - SHA-256 (FIPS 180-4) as text. */
#include "digest.h"

#include <sha2.h>
#include <stdint.h>
#include <sys/types.h>

_Static_assert(DIGEST_CHARACTERS + 1 == SHA256_DIGEST_STRING_LENGTH,
	"the library writes as many characters as a digest holds");

struct digest digest_of(const char *bytes, size_t length)
{
	struct digest digest;

	SHA256Data((const uint8_t *)bytes, length, digest.hex);
	return digest;
}
