/* mail_sections.h - the claims that a mail lists, by what they wait for. */
#ifndef VIGIL_MAIL_SECTIONS_H
#define VIGIL_MAIL_SECTIONS_H

#include "mail_form.h"
#include "mailing.h"

/* A mail has no more rows of one kind: relays refuse mails that are too long.
 */
enum { MAIL_LISTED_MOST = 100 };

/* Writes what is overdue, due, to come and awaiting a sign-off. */
void mail_write_sections(const struct mail_paper *paper,
	const struct mail_form *form, const struct mailing *mailing);

/* Says how many are not listed, and the command that lists them; nothing where
 * all are. */
void mail_write_left(const struct mail_paper *paper,
	const struct mail_form *form, size_t left, const char *command);

#endif
