/* digest_base64.c - a digest as base64 (RFC 4648, section 4). */
#include "digest_base64.h"

#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "digest.h"

enum { BYTES = DIGEST_CHARACTERS / 2, GROUP = 3 };

static unsigned nibble(char digit)
{
	static const char digits[] = "0123456789abcdef";

	return (unsigned)(strchr(digits, digit) - digits);
}

/* Returns a byte of a digest, or 0 behind its end. */
static unsigned byte_at(const struct digest *digest, size_t place)
{
	if (place >= BYTES)
		return 0;
	return nibble(digest->hex[2 * place]) << 4 |
	       nibble(digest->hex[2 * place + 1]);
}

char *digest_base64(struct arena *arena, const struct digest *digest)
{
	static const char letters[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
		"abcdefghijklmnopqrstuvwxyz0123456789+/";
	char *text = arena_alloc(arena, (BYTES + 2) / GROUP * 4 + 1);
	char *end = text;
	size_t i;

	for (i = 0; i < BYTES; i += GROUP) {
		const unsigned group = byte_at(digest, i) << 16 |
				       byte_at(digest, i + 1) << 8 |
				       byte_at(digest, i + 2);

		*end++ = letters[group >> 18];
		*end++ = letters[group >> 12 & 63];
		*end++ = i + 1 < BYTES ? letters[group >> 6 & 63] : '=';
		*end++ = i + 2 < BYTES ? letters[group & 63] : '=';
	}
	return text;
}
