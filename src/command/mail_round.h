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
	bool has_rest;          /* somebody gets the claims without an owner */
	struct mailing *nobody; /* the mail that such a reader would get */
};

/* Works out who gets what. */
int mail_round_make(struct mail_round *round, struct error *err);

/* Returns whether there is anything to say to a reader today. */
bool mail_has_news(
	const struct mail_round *round, const struct mailing *mailing);

/* Fails if there is something to say and nobody to send it to. */
int mail_check_heard(const struct mail_round *round, struct error *err);

#endif
