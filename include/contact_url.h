/* contact_url.h - an address that a claim is filled in. */
#ifndef VIGIL_CONTACT_URL_H
#define VIGIL_CONTACT_URL_H

#include "arena.h"

/* What stands for {id}, {title}, {claim}, {entry}, {url} and {text}. */
struct contact_words {
	const char *id, *title, *claim, *entry, *url, *text;
	const char *subject; /* of a mail whose address says nothing of it */
};

/* Returns the address with words in place of their names, percent-encoded (RFC
 * 3986). An address of mail without a query gets a subject and a body. */
char *contact_url(struct arena *arena, const char *template,
	const struct contact_words *words);

#endif
