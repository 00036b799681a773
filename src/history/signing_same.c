/* signing_same.c - whether two signatures are by one key. */
#include "signing_same.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* A signature begins with a word, a version, and the length of the key in four
 * bytes; the key follows. */
enum { LENGTH_AT = 10, KEY_AT = 14, HEAD_CHARACTERS = 20, KEY_MOST = 8192 };

static const char letters[] =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	"abcdefghijklmnopqrstuvwxyz0123456789+/";

/* Returns a byte of what base64 text stands for; the text is long enough. */
static unsigned byte_at(const char *text, size_t number)
{
	const char *group = text + number / 3 * 4;
	uint32_t bits = 0;
	int i;

	for (i = 0; i < 4; i++) {
		const char *letter = strchr(letters, group[i]);

		bits = bits << 6 | (letter ? (uint32_t)(letter - letters) : 0);
	}
	return bits >> (16 - 8 * (number % 3)) & 0xff;
}

/* Returns how many characters hold all of the key; 0 where it is no signature.
 * What follows the key is the same in all that vigil makes. */
static size_t key_characters(const char *signature)
{
	size_t length = 0, characters;
	size_t i;

	if (strlen(signature) < HEAD_CHARACTERS)
		return 0;
	for (i = LENGTH_AT; i < KEY_AT; i++)
		length = length << 8 | byte_at(signature, i);
	if (length == 0 || length > KEY_MOST)
		return 0;
	characters = (KEY_AT + length + 2) / 3 * 4;
	return characters <= strlen(signature) ? characters : 0;
}

bool signing_is_by_same_key(const char *one, const char *other)
{
	size_t length = one && other ? key_characters(one) : 0;

	return length && strncmp(one, other, length) == 0;
}

bool signing_is_base64(const char *text)
{
	size_t length = strspn(text, letters);

	return length > 0 && !text[length + strspn(text + length, "=")];
}
