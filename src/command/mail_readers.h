/* mail_readers.h - who reads mail, and the empty mail of each. */
#ifndef VIGIL_COMMAND_MAIL_READERS_H
#define VIGIL_COMMAND_MAIL_READERS_H

#include "error.h"
#include "mail_round.h"
#include "mailbox.h"
#include "mailing.h"

/* Adds those who get what has no owner: the one that --to names, or those of
 * the settings. */
int mail_readers_add(struct mail_round *round, struct error *err);

/* Returns the mailing of a reader, and adds it where there is none: each
 * address gets one, by whatever name. */
struct mailing *mail_readers_mailing(
	struct mail_round *round, const struct mailbox *reader);

#endif
