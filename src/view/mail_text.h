/* mail_text.h - a mail as plain text. */
#ifndef VIGIL_MAIL_TEXT_H
#define VIGIL_MAIL_TEXT_H

#include "mail_form.h"

extern const struct mail_form mail_text;

#endif
