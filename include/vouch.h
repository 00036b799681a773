/* vouch.h - what is known of the signature of an entry. */
#ifndef VIGIL_VOUCH_H
#define VIGIL_VOUCH_H

enum vouch {
	VOUCH_NONE,      /* there is no signature */
	VOUCH_UNCHECKED, /* it was not held against keys yet */
	VOUCH_GOOD,      /* it is by a key of the entry's name */
	VOUCH_NO_KEY,    /* no key of that name is known: as if unsigned */
	VOUCH_BAD
};

/* Returns what programs are told of it; NULL for VOUCH_NONE. */
const char *vouch_token(enum vouch vouch);

/* Returns what people are told of it, behind the name; "" where there is
 * nothing to say. */
const char *vouch_shown(enum vouch vouch);

#endif
