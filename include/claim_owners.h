/* claim_owners.h - who answers for a claim. */
#ifndef VIGIL_CLAIM_OWNERS_H
#define VIGIL_CLAIM_OWNERS_H

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "fields.h"
#include "text.h"

/* Returns the owners of a claim, or of such a text, each as the file has it. */
struct texts claim_owners(struct arena *arena, const struct claim *claim);
struct texts owners_of(struct arena *arena, const char *text);

/* Returns an owner as people read one: what is in quotes is undone. */
const char *owner_shown(struct arena *arena, const char *owner);

/* Returns all owners on a line, as the file has them or as people read them;
 * NULL where there is none. */
const char *claim_owner_line(struct arena *arena, const struct claim *claim);
const char *claim_owner_shown(struct arena *arena, const struct claim *claim);

/* Returns whether the text of one owner or of several has part in a name or an
 * address, as written or as shown. */
bool owner_has(const char *text, const char *part);

/* How a claim file names owners: one, or a list of them. */
extern const struct value_kind kind_claim_owners;

#endif
