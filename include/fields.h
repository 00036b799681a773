/* fields.h - from a YAML map to a struct, by a table of its keys. */
#ifndef VIGIL_FIELDS_H
#define VIGIL_FIELDS_H

#include <stdbool.h>
#include <stddef.h>

#include "document.h"
#include "reading.h"

/* Reads a value into its place in a struct, or notes why it cannot. */
typedef void field_fn(
	struct reading *reading, const struct node *value, void *place);

/* What a value is in its struct: a text or NULL, a date or NO_DATE, an int or
 * 0, an enum verdict, a struct texts, a struct of keys, the first of a list of
 * structs, the user's own keys as own_keys.h has them, or something that only
 * its reader knows. */
enum value_held {
	HELD_OTHERWISE,
	HELD_TEXT,
	HELD_DATE,
	HELD_NUMBER,
	HELD_VERDICT,
	HELD_TEXTS,
	HELD_KEYS,
	HELD_LIST,
	HELD_OWN
};

/* A kind of value: how it is read, what it is then, and one of scalar, keys and
 * items, from which a JSON Schema of it is made. */
struct value_kind {
	field_fn *read;
	enum value_held held;
	const char *scalar;             /* JSON Schemas of which it meets one */
	const struct field *keys;       /* of a map */
	const char *const *needs;       /* keys of which it has one; or NULL */
	const struct value_kind *items; /* of a list */
	const struct value_kind *instead; /* what else it may be; or NULL */
};

/* One key; a table ends with one that has no name. */
struct field {
	const char *name;
	const struct value_kind *kind;
	size_t place;
	bool required;
	const char *help; /* what it is, in a sentence, for a schema */
};

/* The line of a table by which all keys that begin with x- are read. */
#define OWN_KEYS "x-..."

/* Reads a map into the struct at base; unknown and missing keys are problems;
 * x-... is passed over where the table has no line for it. */
void fields_read(struct reading *reading, const struct node *map,
	const struct field *fields, void *base);

/* Notes a problem where a map has none of these keys, which end with NULL. */
void fields_need_one(struct reading *reading, const struct node *map,
	const char *const *names);

field_fn field_number, field_cadence, field_lines, field_tags, field_ids;

#endif
