/* mail_quotes.h - what people said of a claim, as a mail quotes it. */
#ifndef VIGIL_MAIL_QUOTES_H
#define VIGIL_MAIL_QUOTES_H

#include "arena.h"
#include "claim.h"
#include "history.h"
#include "mail_form.h"

/* Adds what matters of a history: a draft that waits, open dissents, the last
 * note, and when the claim was reviewed. */
void mail_quotes(struct arena *arena, struct mail_claim *told,
	const struct claim *claim, const struct history *history);

/* Adds the open dissents alone, the last first. */
void mail_quotes_dissents(struct arena *arena, struct mail_claim *told,
	const struct history *history);

#endif
