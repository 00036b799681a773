/* fields_contact.h - where readers write to. */
#ifndef VIGIL_FIELDS_CONTACT_H
#define VIGIL_FIELDS_CONTACT_H

#include "fields.h"

/* The kind of a mailbox, or of a page with words that a claim fills in. */
extern const struct value_kind kind_contact;

#endif
