/* mail_subject.h - what a mail says first. */
#ifndef VIGIL_MAIL_SUBJECT_H
#define VIGIL_MAIL_SUBJECT_H

#include "mailing.h"

/* Returns what is in a mail, as `4 due, 3 of them overdue`. */
const char *mail_summary(const struct mailing *mailing);

/* Returns its subject: the same, and behind it the first ids. */
const char *mail_subject(const struct mailing *mailing);

#endif
