/* fact_schema.c - a JSON Schema (draft 2020-12) of facts.json, and of a claim
 * as a file of its own, from the tables that write them. */
#include "fact_schema.h"

#include <stddef.h>
#include <stdio.h>

#include "fact.h"
#include "fact_claim.h"
#include "fact_whole.h"
#include "json.h"
#include "site_figures.h"
#include "site_files.h"

#define DAY_PATTERN "\"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""

static void write_object(FILE *out, const struct fact *facts);

/* ---- one member ---- */

static void write_names(FILE *out, const struct fact *fact)
{
	size_t i;

	fputs("{\"enum\":", out);
	for (i = 0; fact->names[i]; i++) {
		putc(i ? ',' : '[', out);
		json_safe_string(out, fact->names[i]);
	}
	fputs(fact->may_lack ? ",null]}" : "]}", out);
}

static void write_type(FILE *out, const struct fact *fact, const char *type,
	const char *further)
{
	if (fact->may_lack)
		fprintf(out, "{\"type\":[\"%s\",\"null\"]%s}", type, further);
	else
		fprintf(out, "{\"type\":\"%s\"%s}", type, further);
}

static void write_form(FILE *out, const struct fact *fact)
{
	switch (fact->form) {
	case FACT_TEXT:
		write_type(out, fact, "string", "");
		break;
	case FACT_NAME:
		write_names(out, fact);
		break;
	case FACT_HASH:
		write_type(
			out, fact, "string", ",\"pattern\":\"^[0-9a-f]{64}$\"");
		break;
	case FACT_DAY:
		write_type(out, fact, "string", ",\"pattern\":" DAY_PATTERN);
		break;
	case FACT_COUNT:
		write_type(out, fact, "integer", ",\"minimum\":0");
		break;
	case FACT_FLAG:
		write_type(out, fact, "boolean", "");
		break;
	case FACT_TEXTS:
		fputs("{\"type\":\"array\",\"items\":{\"type\":\"string\"}}",
			out);
		break;
	case FACT_OBJECT:
		fputs(fact->may_lack ? "{\"anyOf\":[{\"type\":\"null\"}," : "",
			out);
		write_object(out, fact->members);
		fputs(fact->may_lack ? "]}" : "", out);
		break;
	case FACT_OBJECTS:
		fputs("{\"type\":\"array\",\"items\":", out);
		write_object(out, fact->members);
		putc('}', out);
		break;
	}
}

/* ---- objects: all that a table has is there, and more may come ---- */

static void write_properties(FILE *out, const struct fact *facts)
{
	const struct fact *fact;

	for (fact = facts; fact->name; fact++) {
		fputs(fact == facts ? "" : ",\n", out);
		json_safe_string(out, fact->name);
		putc(':', out);
		write_form(out, fact);
	}
}

static void write_required(FILE *out, const struct fact *facts)
{
	const struct fact *fact;

	for (fact = facts; fact->name; fact++) {
		fputs(fact == facts ? "" : ",", out);
		json_safe_string(out, fact->name);
	}
}

static void write_object(FILE *out, const struct fact *facts)
{
	fputs("{\"type\":\"object\",\"required\":[", out);
	write_required(out, facts);
	fputs("],\"properties\":{\n", out);
	write_properties(out, facts);
	fputs("}}", out);
}

static void write_figures(FILE *out)
{
	enum site_figure i;

	fputs("{\"type\":\"object\",\"required\":", out);
	for (i = FIGURE_PUBLISHED; i < FIGURES; i++) {
		putc(i ? ',' : '[', out);
		json_safe_string(out, site_figure_name(i));
	}
	fputs("],\"properties\":", out);
	for (i = FIGURE_PUBLISHED; i < FIGURES; i++) {
		fputs(i ? ",\n" : "{\n", out);
		json_safe_string(out, site_figure_name(i));
		fputs(site_figure_is_day(i)
				? ":{\"type\":[\"string\",\"null\"],"
				  "\"pattern\":" DAY_PATTERN "}"
				: ":{\"type\":\"integer\",\"minimum\":0}",
			out);
	}
	fputs("}}", out);
}

static void write_collection(FILE *out, const struct fact *facts)
{
	fputs("{\"type\":\"object\",\"required\":[", out);
	write_required(out, facts);
	fputs(",\"claims\"],\"properties\":{\n", out);
	write_properties(out, facts);
	fputs(",\n\"claims\":{\"type\":\"array\",\"items\":"
	      "{\"$ref\":\"#/$defs/claim\"}}}}",
		out);
}

static void write_whole(FILE *out)
{
	fputs("{\"type\":\"object\",\"required\":[", out);
	write_required(out, whole_facts);
	fputs(",\"figures\",\"holding_up\",\"archive\"],\"properties\":{\n",
		out);
	write_properties(out, whole_facts);
	fputs(",\n\"figures\":", out);
	write_figures(out);
	fputs(",\n\"holding_up\":", out);
	write_collection(out, own_facts);
	fputs(",\n\"archive\":", out);
	write_collection(out, archive_facts);
	fputs("}}", out);
}

/* ---- the whole ---- */

void fact_schema(
	FILE *out, const struct site *site, const struct site_page *page)
{
	(void)site;
	(void)page;
	fputs("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\n"
	      "\"title\":\"facts.json and claims/ID.json\",\n"
	      "\"type\":\"object\",\n"
	      "\"required\":[\"schema\"],\n",
		out);
	fprintf(out, "\"properties\":{\"schema\":{\"const\":%d}},\n",
		FACTS_SCHEMA);
	fputs("\"if\":{\"required\":[\"holding_up\"]},\n"
	      "\"then\":{\"$ref\":\"#/$defs/facts\"},\n"
	      "\"else\":{\"$ref\":\"#/$defs/claim\"},\n"
	      "\"$defs\":{\n\"claim\":",
		out);
	write_object(out, claim_facts);
	fputs(",\n\"facts\":", out);
	write_whole(out);
	fputs("}}\n", out);
}
