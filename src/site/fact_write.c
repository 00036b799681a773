/* fact_write.c - writing members of JSON objects. */
#include "fact_write.h"

#include <stddef.h>
#include <stdio.h>

#include "date.h"
#include "fact.h"
#include "json.h"
#include "text.h"

static void write_texts(FILE *out, const struct texts *texts)
{
	size_t i;

	putc('[', out);
	for (i = 0; i < texts->count; i++) {
		if (i > 0)
			putc(',', out);
		json_safe_string(out, texts->items[i]);
	}
	putc(']', out);
}

static void write_value(
	FILE *out, const struct fact *fact, const struct fact_of *of)
{
	const struct fact_value value = fact->value(of);

	switch (fact->form) {
	case FACT_DAY:
		json_safe_string(out, date_iso(of->arena, value.number));
		break;
	case FACT_COUNT:
		if (fact->may_lack && !value.number)
			fputs("null", out);
		else
			fprintf(out, "%ld", value.number);
		break;
	case FACT_FLAG:
		fputs(value.number ? "true" : "false", out);
		break;
	case FACT_TEXTS:
		write_texts(out, &value.texts);
		break;
	default:
		json_safe_string(out, value.text);
		break;
	}
}

/* Objects have objects no deeper than the tables say. */
static void write_object(
	FILE *out, const struct fact *fact, const struct fact_of *of)
{
	struct fact_of item = *of;
	size_t number = 0;

	if (!fact->item || fact->item(of, &number, &item))
		fact_object(out, fact->members, &item);
	else
		fputs("null", out);
}

static void write_objects(
	FILE *out, const struct fact *fact, const struct fact_of *of)
{
	struct fact_of item = *of;
	size_t number = 0;
	const char *before = "";

	putc('[', out);
	while (fact->item(of, &number, &item)) {
		fputs(before, out);
		fact_object(out, fact->members, &item);
		item = *of;
		before = ",";
	}
	putc(']', out);
}

void fact_members(FILE *out, const struct fact *facts, const struct fact_of *of)
{
	const struct fact *fact;

	for (fact = facts; fact->name; fact++) {
		if (fact != facts)
			putc(',', out);
		json_safe_string(out, fact->name);
		putc(':', out);
		if (fact->form == FACT_OBJECT)
			write_object(out, fact, of);
		else if (fact->form == FACT_OBJECTS)
			write_objects(out, fact, of);
		else
			write_value(out, fact, of);
	}
}

void fact_object(FILE *out, const struct fact *facts, const struct fact_of *of)
{
	putc('{', out);
	fact_members(out, facts, of);
	putc('}', out);
}
