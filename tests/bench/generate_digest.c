/* generate_digest.c - SHA-256 as text. */
#include "generate.h"

#include <nettle/base16.h>
#include <nettle/sha2.h>

void digest_put(
	char text[DIGEST_CHARACTERS + 1], const char *bytes, size_t length)
{
	uint8_t digest[SHA256_DIGEST_SIZE];
	struct sha256_ctx context;

	sha256_init(&context);
	sha256_update(&context, length, (const uint8_t *)bytes);
	sha256_digest(&context, sizeof(digest), digest);
	base16_encode_update(text, sizeof(digest), digest);
	text[DIGEST_CHARACTERS] = '\0';
}
