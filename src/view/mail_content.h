/* mail_content.h - what the mail of one reader says, in any form. */
#ifndef VIGIL_MAIL_CONTENT_H
#define VIGIL_MAIL_CONTENT_H

#include "mail_form.h"
#include "mailing.h"

/* Writes all that a mail says, in a form. */
void mail_write_content(const struct mail_paper *paper,
	const struct mail_form *form, const struct mailing *mailing);

#endif
