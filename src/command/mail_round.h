/* mail_round.h - who gets what mail. */
#ifndef VIGIL_COMMAND_MAIL_ROUND_H
#define VIGIL_COMMAND_MAIL_ROUND_H

#include <stdbool.h>
#include <stddef.h>

#include "context.h"
#include "error.h"
#include "mailing.h"
#include "problem.h"

struct mail_options {
	const char *within, *to;
	bool send, again, overdue, weekly;
};

/* What each reader gets, whether or not it is anything. */
struct mail_round {
	struct context *context;
	const struct mail_options *given;
	long until;
	struct problems problems;
	struct mailing **mailings;
	size_t count;
	bool has_rest;          /* somebody takes what has no owner */
	struct mailing *nobody; /* what there would be for such a one */
};

/* Works out who gets what. */
int mail_round_make(struct mail_round *round, struct error *err);

/* Returns whether there is anything to say to a reader today. */
bool mail_has_news(
	const struct mail_round *round, const struct mailing *mailing);

/* Fails where something is to be said, but nobody is there to hear it. */
int mail_check_heard(const struct mail_round *round, struct error *err);

#endif
