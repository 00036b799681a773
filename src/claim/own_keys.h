/* own_keys.h - keys of the user's own, which begin with x-. */
#ifndef VIGIL_OWN_KEYS_H
#define VIGIL_OWN_KEYS_H

#include "document.h"
#include "reading.h"

/* Adds a key and its value to the text at place, NULL at first: members of a
 * JSON object without its braces. Plain numbers, true, false and null stay what
 * they are, ~ and nothing are null, all else is a string, so that the value can
 * be written as YAML again. */
void own_key_read(
	struct reading *reading, const struct node *value, void *place);

#endif
