/* fields.h - from a YAML map to a struct, by a table of its keys. */
#ifndef VIGIL_FIELDS_H
#define VIGIL_FIELDS_H

#include "document.h"

enum { CADENCE_SHORTEST = 30, CADENCE_LONGEST = 90 };

/* Reads a value into its place in a struct, or notes why it cannot. */
typedef void field_fn(
	struct reading *reading, const struct node *value, void *place);

/* One key; a table ends with one that has no name. */
struct field {
	const char *name;
	field_fn *read;
	size_t place;
	bool required;
};

/* Reads a map into the struct at base; unknown and missing keys are problems,
 * x-... is passed over. */
void fields_read(struct reading *reading, const struct node *map,
	const struct field *fields, void *base);

/* Gives back the text of a scalar, or NULL with a problem where the value is
 * something else or empty. */
const char *field_scalar(struct reading *reading, const struct node *value);

/* The kinds of value: text as written; text with its white
 * space folded; a date; an id; a whole number; days from review to review; a
 * list of texts; a list of ids, or one; a URL or path. */
field_fn field_text, field_line, field_date, field_id, field_number,
	field_cadence, field_lines, field_ids, field_url;

/* Tells whether text has the form of an id. */
bool is_id(const char *text);

#endif
