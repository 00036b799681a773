/* mail_claim.h - what a mail says of one claim. */
#ifndef VIGIL_MAIL_CLAIM_H
#define VIGIL_MAIL_CLAIM_H

#include "arena.h"
#include "mail_form.h"
#include "mailing.h"
#include "view.h"

/* Returns all that is said of a claim that is told in full; without its history
 * what its row says. */
struct mail_claim mail_claim_of(
	const struct mailing *mailing, const struct view_row *row);

/* Returns what is said of one that is not due, and disputed. */
struct mail_claim mail_claim_disputed(
	struct arena *arena, const struct mail_disputed *disputed);

/* Returns what is said of one that comes next. */
struct mail_claim mail_claim_coming(
	struct arena *arena, const struct claim *claim, long today);

#endif
