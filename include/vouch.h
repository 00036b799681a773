/* vouch.h - what is known of the signature of an entry. */
#ifndef VIGIL_VOUCH_H
#define VIGIL_VOUCH_H

enum vouch {
	VOUCH_NONE,     /* there is no signature, and none to be expected */
	VOUCH_UNSIGNED, /* there is none, where others have keys to sign with */
	VOUCH_UNCHECKED, /* it was not held against keys yet */
	VOUCH_GOOD,      /* it is by a key of the entry's name */
	VOUCH_NO_KEY,    /* no key of that name is known: as if unsigned */
	VOUCH_BAD
};

/* What was found out about a signature. */
struct vouched {
	enum vouch vouch;
	const char *why; /* it is bad, in words; else NULL */
	const char *key; /* the fingerprint of what signed it, where it is good
			    or not held against keys; else NULL */
};

/* Returns what programs are told of it; NULL for VOUCH_NONE. */
const char *vouch_token(enum vouch vouch);

/* Returns what people are told of it, behind the name; "" where there is
 * nothing to say. */
const char *vouch_shown(enum vouch vouch);

#endif
