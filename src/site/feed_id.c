/* feed_id.c - what feeds and their entries are known by. */
#include "feed_id.h"

#include <string.h>

#include "arena.h"
#include "digest.h"

enum { UUID_DIGITS = 32, VERSION_AT = 12, VARIANT_AT = 16 };

/* The variant is two bits, 1 and 0 (RFC 9562, 4.1). */
static char variant_of(char digit)
{
	static const char digits[] = "0123456789abcdef";
	const char *place = strchr(digits, digit);

	return digits[8 + (place ? (place - digits) % 4 : 0)];
}

const char *feed_id(struct arena *arena, const char *hash)
{
	char *uuid = arena_copy_bytes(arena, hash, UUID_DIGITS);

	uuid[VERSION_AT] = '8';
	uuid[VARIANT_AT] = variant_of(uuid[VARIANT_AT]);
	return arena_printf(arena, "urn:uuid:%.8s-%.4s-%.4s-%.4s-%.12s", uuid,
		uuid + 8, uuid + 12, uuid + 16, uuid + 20);
}

const char *feed_id_of(struct arena *arena, const char *what, const char *hash)
{
	const char *text = arena_printf(arena, "%s %s", what, hash);

	return feed_id(arena, digest_of(text, strlen(text)).hex);
}
