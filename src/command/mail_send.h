/* mail_send.h - sending mail, through the system's sendmail. */
#ifndef VIGIL_COMMAND_MAIL_SEND_H
#define VIGIL_COMMAND_MAIL_SEND_H

#include "error.h"
#include "mail_round.h"

/* Sends each reader's mail, unless it was sent today, and records that it was
 * accepted. Failures are printed and do not stop the mail of others. */
int mail_send(const struct mail_round *round, struct error *err);

#endif
