/* entry_values.h - reading the values of members. */
#ifndef VIGIL_ENTRY_VALUES_H
#define VIGIL_ENTRY_VALUES_H

#include <stdbool.h>

#include "entry_members.h"
#include "text.h"

/* Reads the text of a value of a form into its place in an entry; returns
 * whether it is one. */
bool value_parse(enum value_form form, const char *text, void *place);

/* Returns whether a text, or each of a list, has the form of a hash. */
bool value_is_hash(const char *text);
bool values_are_hashes(const struct texts *list);

#endif
