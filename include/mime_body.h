/* mime_body.h - text as quoted-printable (RFC 2045, section 6.7). */
#ifndef VIGIL_MIME_BODY_H
#define VIGIL_MIME_BODY_H

#include <stdio.h>

/* Writes UTF-8 text as quoted-printable. No line is longer than 76 bytes, is a
 * lone dot or begins with "From ". "=_" never occurs, so a boundary that
 * contains it cannot be part of the text. */
void mime_quoted_printable(FILE *out, const char *text);

#endif
