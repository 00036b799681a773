/* mail_send.h - sending mail, through the system's sendmail. */
#ifndef VIGIL_COMMAND_MAIL_SEND_H
#define VIGIL_COMMAND_MAIL_SEND_H

#include "error.h"
#include "mail_round.h"

/* Sends what there is to say to those who have not had it today, and notes that
 * it was accepted. What fails is told, and the others get theirs. */
int mail_send(const struct mail_round *round, struct error *err);

#endif
