/* entry_kinds.h - the kinds of entries, and the members of each. */
#ifndef VIGIL_ENTRY_KINDS_H
#define VIGIL_ENTRY_KINDS_H

#include <stdbool.h>

#include "arena.h"
#include "entry.h"
#include "error.h"

/* published, review, postpone, ... */
const char *entry_kind_name(enum entry_kind kind);

/* The same as a noun: publication, review, postponement, ... */
const char *entry_kind_noun(enum entry_kind kind);

/* Returns the names of all kinds, ended by NULL. */
const char *const *entry_kind_names(struct arena *arena);

/* Return the members that an entry of a kind must have, and those that it may
 * have besides, in a line of a version. */
member_set entry_kind_must(enum entry_kind kind, int version);
member_set entry_kind_may(enum entry_kind kind, int version);

/* Reads the name of a kind; returns false where it is none. */
bool entry_kind_parse(const char *text, enum entry_kind *kind);

/* Fails with INVALID where an entry has a member that its kind has not, lacks
 * one that it must have, or has some that do not go together. */
int entry_check_members(const struct entry *entry, struct error *err);

#endif
