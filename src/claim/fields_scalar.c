/* fields_scalar.c - a value that is one text. */
#include "fields_scalar.h"

#include <string.h>

#include "document.h"
#include "reading.h"
#include "text_utf8.h"

const char *field_name(struct reading *reading, const struct node *value)
{
	return value->key ? text_printable(reading->arena, value->key)
			  : "this item";
}

const char *field_scalar(struct reading *reading, const struct node *value)
{
	const char *name = field_name(reading, value);

	if (value->broken)
		return NULL;
	if (value->kind != NODE_SCALAR) {
		reading_problem(reading, value->at,
			"%s: should be text, not a %s", name,
			value->kind == NODE_LIST ? "list" : "map");
		return NULL;
	}
	if (value->is_null && *value->text) {
		reading_problem(reading, value->at,
			"%s: %s is nothing; give it a value, or put the word "
			"in quotes",
			name, value->text);
		return NULL;
	}
	if (!value->text[strspn(value->text, " \t\r\n")]) {
		reading_problem(reading, value->at,
			"%s: is empty; give it a value or take it out", name);
		return NULL;
	}
	return value->text;
}
