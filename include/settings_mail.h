/* settings_mail.h - `mail:` in vigil.yaml. */
#ifndef VIGIL_SETTINGS_MAIL_H
#define VIGIL_SETTINGS_MAIL_H

#include "arena.h"
#include "fields.h"
#include "mailbox.h"
#include "settings.h"

struct mail_settings mail_settings_default(void);

extern const struct value_kind kind_mail;

/* Returns to whom the mail of an owner, as a claim names one, goes: by the
 * address in it or that of the settings; NULL as address where it has none. */
struct mailbox settings_owner(struct arena *arena,
	const struct settings *settings, const char *owner);

#endif
