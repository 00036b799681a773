/* mailing.h - the mail that one reader gets. */
#ifndef VIGIL_MAILING_H
#define VIGIL_MAILING_H

#include <stdbool.h>

#include "claim.h"
#include "mailbox.h"
#include "text.h"
#include "view.h"

/* What its reader should know: as rows the claims that are listed, as events
 * the dissents that are open. */
struct mailing {
	struct view view;
	struct mailbox from, to;
	const char *url;      /* of the ledger; may be NULL */
	const char *identity; /* identifies the ledger among all others */
	long long moment;     /* of its sending, in seconds since 1970 */
	bool is_overdue_only;
	bool takes_rest; /* what has no owner with an address comes to it */
	struct texts strangers; /* the owners of that */
};

/* Adds a claim of the reader: it is listed if it is due by the day that is
 * asked for, or awaits a sign-off. Returns whether it is. An owner is named
 * where it is not NULL. */
bool mailing_add(
	struct mailing *mailing, const struct claim *claim, const char *owner);

/* Puts all that was added in order. */
void mailing_finish(struct mailing *mailing);

/* Returns the name of the ledger; vigil where it has none. */
const char *mailing_name(const struct mailing *mailing);

/* Returns what is in it, as `3 overdue, 2 due`; `all is well` where that is
 * nothing. */
const char *mailing_summary(const struct mailing *mailing);

#endif
