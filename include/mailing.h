/* mailing.h - the mail that one reader gets. */
#ifndef VIGIL_MAILING_H
#define VIGIL_MAILING_H

#include <stdbool.h>
#include <stddef.h>

#include "claim.h"
#include "history.h"
#include "mailbox.h"
#include "text.h"
#include "verdict.h"
#include "view.h"

/* A claim that is not due, with dissents that are open. */
struct mail_disputed {
	const struct claim *claim;
	const struct history *history;
};

enum { MAIL_NEXT = 3, MAIL_WEEK = 7 };

/* What its reader should know: the claims that are listed are the view's rows.
 */
struct mailing {
	struct view view;
	struct mailbox from, to;
	const char *url;      /* of the ledger; may be NULL */
	const char *identity; /* identifies the ledger among all others */
	const char *why;      /* its reader gets it */
	const char *told;     /* what mails of the last week told in full */
	long long moment;     /* of its sending, in seconds since 1970 */
	bool is_overdue_only;
	bool is_weekly;  /* it comes also where all is well */
	bool takes_rest; /* what has no owner with an address comes to it */
	struct texts strangers; /* the owners of that */
	struct mail_disputed *disputed;
	size_t disputed_count;
	size_t verdicts[VERDICTS]; /* how many claims stand so */
	/* the claims reviewed in the last week, and the ids of those whose
	 * verdict moved */
	const struct claim **recent;
	size_t recent_count;
	struct texts moved;
	const struct claim *next[MAIL_NEXT]; /* due next, of those not listed */
	size_t next_count;
};

/* Adds a claim of the reader: it is listed if it is due by the day that is
 * asked for, or awaits a sign-off. Returns whether it is. An owner is named
 * where it is not NULL. */
bool mailing_add(
	struct mailing *mailing, const struct claim *claim, const char *owner);

/* Adds a claim that is not listed, with its open dissents. */
void mailing_add_disputed(struct mailing *mailing, const struct claim *claim,
	const struct history *history);

/* Puts all that was added in order, and chooses what is told in full: those
 * rows need their history. */
void mailing_finish(struct mailing *mailing);

/* Returns the name of the ledger; vigil where it has none. */
const char *mailing_name(const struct mailing *mailing);

/* Returns whether all is well, and the mail says no more than that. */
bool mailing_is_well(const struct mailing *mailing);

#endif
