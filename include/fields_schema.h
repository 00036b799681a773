/* fields_schema.h - the kinds of value, and a JSON Schema of them. */
#ifndef VIGIL_FIELDS_SCHEMA_H
#define VIGIL_FIELDS_SCHEMA_H

#include <stdio.h>

#include "fields.h"
#include "promise.h"

/* Writes the members of a JSON Schema that takes maps with these keys, as
 * editors read them: they give scalars a type that we do not. A cadence keeps
 * the promise. */
void fields_write_schema(
	FILE *out, const struct field *fields, const struct promise *promise);

/* The kinds of value: text as written; text with its white
 * space folded; such a text that names something; a date; an id; a whole
 * number; days from review to review; a list of texts, and of names; a list of
 * ids, or one; a URL or path. */
extern const struct value_kind kind_text, kind_line, kind_word, kind_date,
	kind_id, kind_number, kind_cadence, kind_lines, kind_tags, kind_ids,
	kind_url;

#endif
