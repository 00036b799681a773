/* json_check.h - whether a text is JSON as this program writes it. */
#ifndef VIGIL_JSON_CHECK_H
#define VIGIL_JSON_CHECK_H

#include <stdbool.h>
#include <stddef.h>

/* Returns how many bytes the number has that text begins with (RFC 8259, 6); 0
 * where there is none. */
size_t json_number_length(const char *text);

/* Returns whether text is members of an object, without its braces and without
 * white space, and safe to show. */
bool json_are_members(const char *text);

#endif
