/* mail_details.h - what the mail of a reader tells of single claims. */
#ifndef VIGIL_COMMAND_MAIL_DETAILS_H
#define VIGIL_COMMAND_MAIL_DETAILS_H

#include "claim.h"
#include "error.h"
#include "mail_round.h"
#include "mailing.h"

/* Adds the open dissents of a claim that is not listed, where it has some. */
int mail_details_disputed(struct mail_round *round, struct mailing *mailing,
	const struct claim *claim, struct error *err);

/* Puts a mail in order, and reads all of the claims that it tells in full. */
int mail_details_add(
	struct mail_round *round, struct mailing *mailing, struct error *err);

#endif
