/* vouch.c - what is known of the signature of an entry. */
#include "vouch.h"

#include <stddef.h>

static const struct {
	const char *token, *shown;
} words[] = {
	[VOUCH_NONE] = { NULL, "" },
	[VOUCH_UNSIGNED] = { "unsigned", " (unsigned)" },
	[VOUCH_UNCHECKED] = { "unchecked", " (signature not checked)" },
	[VOUCH_GOOD] = { "good", " (signed)" },
	[VOUCH_NO_KEY] = { "no_key", " (unsigned: no key of that name)" },
	[VOUCH_BAD] = { "bad", " (BAD SIGNATURE)" },
};

const char *vouch_token(enum vouch vouch)
{
	return words[vouch].token;
}

const char *vouch_shown(enum vouch vouch)
{
	return words[vouch].shown;
}
