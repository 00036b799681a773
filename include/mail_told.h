/* mail_told.h - what mails of the last week told in full. */
#ifndef VIGIL_MAIL_TOLD_H
#define VIGIL_MAIL_TOLD_H

#include "mailing.h"
#include "view.h"

/* Returns the day of the last week on which a mail told a claim in full that
 * has not changed since; NO_DATE where none did. */
long mail_told_on(const struct mailing *mailing, const struct view_row *row);

/* Returns what is to be kept as told once a mail is on its way: the next one
 * gets it as its told. */
const char *mail_told_now(const struct mailing *mailing);

#endif
