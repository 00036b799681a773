/* mailbox.h - whom mail goes to: a name and an address. */
#ifndef VIGIL_MAILBOX_H
#define VIGIL_MAILBOX_H

#include <stdbool.h>

#include "arena.h"

/* Either may be NULL. */
struct mailbox {
	const char *name, *address;
};

/* Parses `Name <address>`, an address or a name, which may be in quotes (RFC
 * 5322). Returns false for text with a '<' or '@' but no address that mail can
 * go to, or with two; all of it is then the name. */
bool mailbox_parse(
	struct arena *arena, const char *text, struct mailbox *mailbox);

/* Returns whether text has at most one address in it, outside quotes and
 * comments; the same twice is one. */
bool mailbox_is_one(const char *text);

/* Returns whether text is a plain ASCII address (RFC 5321 without quoted parts
 * and literals), which is safe in a header. */
bool is_address(const char *text);

#endif
