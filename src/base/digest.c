/* digest.c - SHA-256 (FIPS 180-4) as text. */
#include "digest.h"

#include <nettle/base16.h>
#include <nettle/sha2.h>
#include <stdint.h>

#include "arena.h"

_Static_assert(DIGEST_CHARACTERS == BASE16_ENCODE_LENGTH(SHA256_DIGEST_SIZE),
	"a digest holds as many characters as are written");

struct digesting {
	struct sha256_ctx context;
};

struct digest digest_of(const char *bytes, size_t length)
{
	struct digesting digesting;

	sha256_init(&digesting.context);
	digest_add(&digesting, bytes, length);
	return digest_end(&digesting);
}

struct digesting *digest_begin(struct arena *arena)
{
	struct digesting *digesting = arena_alloc(arena, sizeof(*digesting));

	sha256_init(&digesting->context);
	return digesting;
}

void digest_add(struct digesting *digesting, const char *bytes, size_t length)
{
	sha256_update(&digesting->context, length, (const uint8_t *)bytes);
}

struct digest digest_end(struct digesting *digesting)
{
	uint8_t bytes[SHA256_DIGEST_SIZE];
	struct digest digest = { "" };

	sha256_digest(&digesting->context, sizeof(bytes), bytes);
	base16_encode_update(digest.hex, sizeof(bytes), bytes);
	return digest;
}
