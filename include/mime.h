/* mime.h - text in mail: headers (RFC 5322, RFC 2047) and bodies (RFC 2045). */
#ifndef VIGIL_MIME_H
#define VIGIL_MIME_H

#include <stdio.h>

#include "mailbox.h"

/* Each writes one header, folded. Whatever a text holds, it stays within it:
 * control characters come out as text_printable shows them, and what is not
 * plain ASCII as encoded words, none of which splits a character. */

/* A header that is text. */
void mime_text_header(FILE *out, const char *name, const char *text);

/* A header that is a mailbox, such as From; its address must be one. */
void mime_mailbox_header(
	FILE *out, const char *name, const struct mailbox *mailbox);

/* The same for one that mailers read, such as To. Not all of them know folded
 * lines there (dma 0.13 does not), so it is one line: a name that is too long
 * for that is left out. */
void mime_recipient_header(
	FILE *out, const char *name, const struct mailbox *mailbox);

/* Writes UTF-8 text as quoted-printable. No line is longer than 76 bytes, is a
 * lone dot or begins with "From ", and "=_" comes nowhere: a boundary that has
 * it in it is none of the text. */
void mime_quoted_printable(FILE *out, const char *text);

#endif
