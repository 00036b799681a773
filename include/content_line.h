/* content_line.h - the lines of iCalendar (RFC 5545, 3.1): NAME:VALUE, folded
 * at 75 octets without parting a character, ended by CR and LF. */
#ifndef VIGIL_CONTENT_LINE_H
#define VIGIL_CONTENT_LINE_H

#include <stdio.h>

/* Writes a value of ASCII that needs no escapes. */
void content_value(FILE *out, const char *name, const char *value);

/* Writes UTF-8 text of any number of lines: characters with a meaning of their
 * own in a value are escaped, those unsafe to show become U+FFFD. */
void content_text(FILE *out, const char *name, const char *text);

/* Writes a URI; characters not allowed in one are percent-encoded, as %20 (RFC
 * 3987, 3.1). */
void content_uri(FILE *out, const char *name, const char *uri);

#endif
