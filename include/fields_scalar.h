/* fields_scalar.h - a value that is one text. */
#ifndef VIGIL_FIELDS_SCALAR_H
#define VIGIL_FIELDS_SCALAR_H

#include "document.h"
#include "reading.h"

/* Returns the name by which a problem calls a value: that of its key, if it has
 * one. */
const char *field_name(struct reading *reading, const struct node *value);

/* Returns the text of a scalar, or NULL with a problem where the value is
 * something else or empty. */
const char *field_scalar(struct reading *reading, const struct node *value);

#endif
