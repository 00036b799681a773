/* settings_mail.h - `mail:` in vigil.yaml. */
#ifndef VIGIL_SETTINGS_MAIL_H
#define VIGIL_SETTINGS_MAIL_H

#include "fields.h"
#include "settings.h"

struct mail_settings mail_settings_default(void);

extern const struct value_kind kind_mail;

/* Warns that a program is not named here, but in the user's own configuration.
 */
extern const struct value_kind kind_sendmail;

#endif
