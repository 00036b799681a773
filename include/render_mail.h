/* render_mail.h - the mail of one reader as a message. */
#ifndef VIGIL_RENDER_MAIL_H
#define VIGIL_RENDER_MAIL_H

#include <stdio.h>

#include "mailing.h"

/* Writes the message (RFC 5322): the same plain and as HTML. It is plain
 * ASCII, its lines are short, and nothing of the ledger can end a header or a
 * part of it. */
void mailing_write(FILE *out, const struct mailing *mailing);

/* Writes the line that begins a message in a file of several (mbox); no line of
 * a message looks like it. */
void mailing_write_start(FILE *out, const struct mailing *mailing);

/* Writes whom it is for, its subject and its text, for the terminal whose
 * columns its view has. */
void mailing_show(FILE *out, const struct mailing *mailing);

#endif
