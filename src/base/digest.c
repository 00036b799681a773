/* digest.c - SHA-256 (FIPS 180-4) as text. */
#include "digest.h"

#include <sha2.h>
#include <stdint.h>
#include <sys/types.h>

#include "arena.h"

_Static_assert(DIGEST_CHARACTERS + 1 == SHA256_DIGEST_STRING_LENGTH,
	"the library writes as many characters as a digest holds");

struct digest digest_of(const char *bytes, size_t length)
{
	struct digest digest;

	SHA256Data((const uint8_t *)bytes, length, digest.hex);
	return digest;
}

struct digesting {
	SHA2_CTX context;
};

struct digesting *digest_begin(struct arena *arena)
{
	struct digesting *digesting = arena_alloc(arena, sizeof(*digesting));

	SHA256Init(&digesting->context);
	return digesting;
}

void digest_add(struct digesting *digesting, const char *bytes, size_t length)
{
	SHA256Update(&digesting->context, (const uint8_t *)bytes, length);
}

struct digest digest_end(struct digesting *digesting)
{
	struct digest digest;

	SHA256End(&digesting->context, digest.hex);
	return digest;
}
