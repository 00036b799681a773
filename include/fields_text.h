/* fields_text.h - values that are texts: words, addresses, days, ids. */
#ifndef VIGIL_FIELDS_TEXT_H
#define VIGIL_FIELDS_TEXT_H

#include <stdbool.h>

#include "document.h"
#include "fields.h"
#include "problem.h"
#include "reading.h"

/* Returns the text of a scalar that is free text, with a warning where a
 * comment cuts it short; or NULL with a problem. */
const char *field_words(struct reading *reading, const struct node *value);

/* Returns whether text has no character that nobody sees, or notes a problem at
 * that place under that name. Spaces other than that of ASCII are such, if
 * asked for. */
bool field_is_seen(struct reading *reading, struct position at,
	const char *name, const char *text, bool with_spaces);

/* A word is a line that names something. */
field_fn field_text, field_line, field_word, field_url, field_date, field_id;

/* Returns whether text has the form of an id. */
bool is_id(const char *text);

#endif
