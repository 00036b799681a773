/* mail_audience.h - who gets the mail about a claim. */
#ifndef VIGIL_MAIL_AUDIENCE_H
#define VIGIL_MAIL_AUDIENCE_H

#include <stdbool.h>
#include <stddef.h>

#include "claim.h"
#include "mail_round.h"
#include "mailbox.h"
#include "mailing.h"
#include "text.h"

/* The owners of a claim, as its file names them, with their mailboxes, and how
 * many of those get mail, if not today; and the mailings that the claim goes
 * into. */
struct audience {
	struct texts owners;
	struct mailbox *mailboxes;
	size_t reached;
	struct mailing **mailings;
	size_t count;
};

struct audience audience_of(
	struct mail_round *round, const struct claim *claim);

/* Returns whether that is the address of an owner. */
bool audience_has_owner(const struct audience *audience, const char *address);

#endif
