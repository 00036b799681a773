/* mime_header.h - the headers of a mail. */
#ifndef VIGIL_MIME_HEADER_H
#define VIGIL_MIME_HEADER_H

#include <stdio.h>

#include "mailbox.h"

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

#endif
