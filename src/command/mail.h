/* mail.h - vigil mail: mails owners what is due. */
#ifndef VIGIL_COMMAND_MAIL_H
#define VIGIL_COMMAND_MAIL_H

#include "context.h"

extern const struct command command_mail;

#endif
