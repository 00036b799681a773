/* review_card.h - what a session shows of a claim. */
#ifndef VIGIL_REVIEW_CARD_H
#define VIGIL_REVIEW_CARD_H

#include "claim.h"
#include "error.h"
#include "review_session.h"

/* Returns what is shown of a claim. */
int review_card(const struct session *session, const struct claim *claim,
	const char **card, struct error *err);

#endif
