/* settings_owners.h - `owners:` below `mail:` in vigil.yaml. */
#ifndef VIGIL_SETTINGS_OWNERS_H
#define VIGIL_SETTINGS_OWNERS_H

#include <stdbool.h>

#include "arena.h"
#include "fields.h"
#include "mailbox.h"
#include "settings.h"

extern const struct value_kind kind_owners;

/* Returns to whom the mail of an owner, as a claim names one, goes: by the
 * address in it or that of the settings; NULL as address where it has none. */
struct mailbox settings_owner(struct arena *arena,
	const struct settings *settings, const char *owner);

/* Returns whether an owner with such a mailbox gets mail that day: without a
 * word in the settings, each day. */
bool settings_owner_gets_mail(
	const struct settings *settings, const struct mailbox *owner, long day);

/* Returns day, workday, monday, ... */
const char *every_name(enum every every);

#endif
