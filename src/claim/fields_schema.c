/* fields_schema.c - the kinds of value, and a JSON Schema of them. */
#include "fields_schema.h"

#include <stddef.h>
#include <stdio.h>

#include "fields.h"
#include "fields_text.h"
#include "json.h"
#include "promise.h"

/* A language server takes alternatives without a title for one. */
#define STRING(pattern) "{\"type\":\"string\",\"pattern\":\"" pattern "\"}"
#define NUMBER(more) "{\"title\":\"number\",\"type\":\"number\"" more "}"
#define INTEGER(least, most)                                                   \
	"{\"title\":\"number\",\"type\":\"integer\","                          \
	"\"minimum\":" least ",\"maximum\":" most "}"
#define BOOLEAN "{\"title\":\"boolean\",\"type\":\"boolean\"}"

/* Text that YAML takes for a number or a truth value is text to us; what it
 * takes for null is a value that was not given. */
#define NOTHING "{\"title\":\"nothing\",\"type\":\"null\"}"
#define TEXT STRING("[^ \\\\t\\\\r\\\\n]") "," NUMBER("") "," BOOLEAN
#define URL STRING("^[^ \\\\t\\\\r\\\\n]+$") "," NUMBER("") "," BOOLEAN
#define ID                                                                     \
	STRING("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")                            \
	"," NUMBER(",\"minimum\":0") "," BOOLEAN
#define DATE                                                                   \
	"{\"type\":\"string\",\"format\":\"date\",\"pattern\":"                \
	"\"^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$\"}"
#define WHOLE INTEGER("0", "999999999") "," STRING("^[0-9]{1,9}$")

#define SCALAR(held, read, scalar)                                             \
	{                                                                      \
		read, held, scalar, NULL, NULL, NULL, NULL                     \
	}

const struct value_kind kind_text = SCALAR(HELD_TEXT, field_text, TEXT);
const struct value_kind kind_line = SCALAR(HELD_TEXT, field_line, TEXT);
const struct value_kind kind_word = SCALAR(HELD_TEXT, field_word, TEXT);
const struct value_kind kind_url = SCALAR(HELD_TEXT, field_url, URL);
const struct value_kind kind_id = SCALAR(HELD_TEXT, field_id, ID);
const struct value_kind kind_date = SCALAR(HELD_DATE, field_date, DATE);
const struct value_kind kind_number = SCALAR(HELD_NUMBER, field_number, WHOLE);
/* What a cadence may be hangs on the ledger. */
const struct value_kind kind_cadence = SCALAR(HELD_NUMBER, field_cadence, NULL);
const struct value_kind kind_lines = {
	.read = field_lines,
	.held = HELD_TEXTS,
	.items = &kind_line,
};
const struct value_kind kind_tags = {
	.read = field_tags,
	.held = HELD_TEXTS,
	.items = &kind_word,
};
static const struct value_kind list_of_ids = { .items = &kind_id };
const struct value_kind kind_ids = {
	.read = field_ids,
	.held = HELD_TEXTS,
	.scalar = ID,
	.instead = &list_of_ids,
};

/* Writes whole numbers between two, also as texts of nine digits at most. */
static void write_cadence(FILE *out, const struct promise *promise)
{
	int days;

	fprintf(out,
		"{\"title\":\"number\",\"type\":\"integer\","
		"\"minimum\":%d,\"maximum\":%d},"
		"{\"type\":\"string\",\"pattern\":"
		"\"^(?=[0-9]{1,9}$)0*(",
		promise->shortest, promise->longest);
	for (days = promise->shortest; days <= promise->longest; days++)
		fprintf(out, "%s%d", days > promise->shortest ? "|" : "", days);
	fputs(")$\"}", out);
}

/* A key that is null is not given. */
static void write_needs(FILE *out, const char *const *needs)
{
	const char *before = ",\"anyOf\":[";

	for (; *needs; needs++) {
		fprintf(out, "%s{\"properties\":{", before);
		json_string(out, *needs);
		fputs(":{\"not\":{\"type\":\"null\"}}},\"required\":[", out);
		json_string(out, *needs);
		fputs("]}", out);
		before = ",";
	}
	putc(']', out);
}

static void write_kinds(
	FILE *out, const struct value_kind *kind, const struct promise *promise)
{
	if (kind->keys) {
		putc('{', out);
		fields_write_schema(out, kind->keys, promise);
		if (kind->needs)
			write_needs(out, kind->needs);
		putc('}', out);
	} else if (kind->items) {
		fputs("{\"type\":\"array\",\"items\":{\"anyOf\":[", out);
		write_kinds(out, kind->items, promise);
		fputs("," NOTHING "]}}", out);
	} else if (kind == &kind_cadence) {
		write_cadence(out, promise);
	} else {
		fputs(kind->scalar, out);
	}
	if (kind->instead) {
		putc(',', out);
		write_kinds(out, kind->instead, promise);
	}
}

static void write_required(FILE *out, const struct field *fields)
{
	const char *comma = "";

	fputs("\"required\":[", out);
	for (; fields->name; fields++) {
		if (!fields->required)
			continue;
		fputs(comma, out);
		json_string(out, fields->name);
		comma = ",";
	}
	putc(']', out);
}

void fields_write_schema(
	FILE *out, const struct field *fields, const struct promise *promise)
{
	const struct field *field;
	const char *comma = "";

	fputs("\"type\":\"object\",\"properties\":{\n", out);
	for (field = fields; field->name; field++) {
		if (field->kind->held == HELD_OWN)
			continue;
		fputs(comma, out);
		json_string(out, field->name);
		fputs(":{\"description\":", out);
		json_string(out, field->help);
		fputs(",\"anyOf\":[", out);
		write_kinds(out, field->kind, promise);
		fputs(field->required ? "]}" : "," NOTHING "]}", out);
		comma = ",\n";
	}
	fputs("},\n\"patternProperties\":{\"^x-\":{\"description\":"
	      "\"Anything; JSON and CSV have it as it is.\"}},\n"
	      "\"additionalProperties\":false,",
		out);
	write_required(out, fields);
}
