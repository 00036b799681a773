/* json.h - writing JSON text. */
#ifndef VIGIL_JSON_H
#define VIGIL_JSON_H

#include <stdio.h>

/* Writes a JSON string (RFC 8259 §7): only the quotation mark, the backslash
 * and control characters are escaped. NULL writes null. */
void json_string(FILE *out, const char *text);

/* The same, with all escaped that should not reach a terminal as it is. */
void json_safe_string(FILE *out, const char *text);

#endif
