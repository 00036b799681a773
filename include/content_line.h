/* content_line.h - the lines of iCalendar (RFC 5545, 3.1): NAME:VALUE, folded
 * at 75 octets without parting a character, ended by CR and LF. */
#ifndef VIGIL_CONTENT_LINE_H
#define VIGIL_CONTENT_LINE_H

#include <stdio.h>

/* Writes a value of ASCII that needs no escapes. */
void content_value(FILE *out, const char *name, const char *value);

/* Writes text of any lines, in UTF-8: what stands for something else in a value
 * is escaped, what is unsafe to show becomes U+FFFD. */
void content_text(FILE *out, const char *name, const char *text);

/* Writes a URI; what may not stand in one is written as its bytes, %20 (RFC
 * 3987, 3.1). */
void content_uri(FILE *out, const char *name, const char *uri);

#endif
