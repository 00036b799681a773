/* settings_mailbox.h - mailboxes in vigil.yaml. */
#ifndef VIGIL_SETTINGS_MAILBOX_H
#define VIGIL_SETTINGS_MAILBOX_H

#include <stdbool.h>

#include "arena.h"
#include "document.h"
#include "fields.h"
#include "mailbox.h"
#include "reading.h"
#include "settings.h"

/* Returns false, with a problem, where a value is no mailbox. */
bool mailbox_read(struct reading *reading, const struct node *value,
	struct mailbox *mailbox);

extern const struct value_kind kind_mailbox;

/* Adds a copy of an addressee behind the last. */
void addressee_add(struct arena *arena, const struct addressee *addressee,
	struct addressee **link);

#endif
