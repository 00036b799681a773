/* test_keys.c - each key of a claim file goes the whole way: from the file into
 * the store, back, into JSON and CSV, into the schema and into vigil-claim(5).
 * The keys come from the table by which they are read, with values made up by
 * kind. */
#include "arena.h"
#include "claim_fields.h"
#include "date.h"
#include "fields.h"
#include "fields_schema.h"
#include "scratch.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

static const char manual[] = "src/manual/vigil-claim.5";

/* Keys that JSON calls by another name. */
static const struct {
	const char *key, *member;
} renamed[] = {
	{ "published", "pub_date" },
	{ "verdict", "opening_verdict" },
	{ "reviewed", "opening_reviewed" },
	{ "next_review", "opening_next_review" },
};

/* A file being made up, and what JSON is to say of it. */
struct making {
	struct arena *arena;
	const char *yaml;
	struct texts members; /* of JSON */
	struct texts values;  /* as csv has them */
	int count;
};

/* Calls visit with each key, those of maps and of items of lists among them. */
typedef void visit_fn(void *context, const struct field *field);

static void each_key(const struct field *field, visit_fn *visit, void *context)
{
	for (; field->name; field++) {
		const struct value_kind *kind = field->kind;

		visit(context, field);
		if (kind->held == HELD_KEYS)
			each_key(kind->keys, visit, context);
		if (kind->held == HELD_LIST)
			each_key(kind->items->keys, visit, context);
	}
}

static const char *member_of(const char *key)
{
	size_t i;

	for (i = 0; i < sizeof(renamed) / sizeof(*renamed); i++) {
		if (strcmp(renamed[i].key, key) == 0)
			return renamed[i].member;
	}
	return key;
}

/* Returns a value of a scalar that no other key has, as YAML. */
static const char *scalar(struct making *making, const struct field *field)
{
	int number = making->count++;

	switch (field->kind->held) {
	case HELD_DATE:
		return date_iso(
			making->arena, date_parse("2026-01-01") + number);
	case HELD_NUMBER:
		return arena_printf(making->arena, "%d", 31 + number);
	case HELD_VERDICT:
		return "partial";
	case HELD_TEXT:
	case HELD_OWN:
		return arena_printf(
			making->arena, "K-%d-%s", number, field->name);
	default:
		fail_msg("%s: what does its kind hold?", field->name);
		return NULL;
	}
}

static void add_scalar(
	struct making *making, const struct field *field, const char *member)
{
	const char *value = scalar(making, field);
	const char *quote = field->kind->held == HELD_NUMBER ? "" : "\"";

	making->yaml = arena_printf(making->arena, "%s%s", making->yaml, value);
	texts_add(making->arena, &making->values, value);
	texts_add(making->arena, &making->members,
		arena_printf(making->arena, "\"%s\":%s%s%s", member, quote,
			value, quote));
}

static void add_texts(struct making *making, const char *key)
{
	making->yaml = arena_printf(
		making->arena, "%s[%s-1, %s-2]", making->yaml, key, key);
	texts_add(making->arena, &making->values,
		arena_printf(making->arena, "\"%s-1\n%s-2\"", key, key));
	texts_add(making->arena, &making->members,
		arena_printf(making->arena, "\"%s\":[\"%s-1\",\"%s-2\"]", key,
			key, key));
}

static void add_map(struct making *making, const struct field *field)
{
	const char *comma = "{";

	for (; field->name; field++) {
		making->yaml = arena_printf(making->arena,
			"%s%s%s: ", making->yaml, comma, field->name);
		add_scalar(making, field, field->name);
		comma = ", ";
	}
	making->yaml = arena_printf(making->arena, "%s}", making->yaml);
}

static void add_key(struct making *making, const struct field *field)
{
	const struct value_kind *kind = field->kind;

	making->yaml = arena_printf(making->arena, "%s%s: %s", making->yaml,
		field->name, kind->held == HELD_LIST ? "\n- " : "");
	if (kind->held == HELD_TEXTS)
		add_texts(making, field->name);
	else if (kind->held == HELD_KEYS)
		add_map(making, kind->keys);
	else if (kind->held == HELD_LIST)
		add_map(making, kind->items->keys);
	else
		add_scalar(making, field, member_of(field->name));
	making->yaml = arena_printf(making->arena, "%s\n", making->yaml);
}

static void find_all(const struct texts *wanted, const char *text)
{
	size_t i;

	for (i = 0; i < wanted->count; i++) {
		if (!strstr(text, wanted->items[i]))
			fail_msg("%s is not in %s", wanted->items[i], text);
	}
}

static void each_is_stored_and_in_json_and_csv(void **state)
{
	struct scratch *scratch = *state;
	struct making making = { .arena = &scratch->arena, .yaml = "" };
	const struct field *field = claim_fields;

	for (; field->name; field++)
		add_key(&making, field);
	scratch_write(scratch, "claims/a.yaml", making.yaml);
	scratch_says(scratch,
		"vigil check claims/a.yaml | grep ': error:' | "
		"grep -v 'no such claim' || true",
		"");
	find_all(&making.members,
		scratch_run(scratch, "vigil show K-0-id --format json").out);
	find_all(&making.values,
		scratch_run(scratch, "vigil list --format csv").out);
}

struct sought {
	struct arena *arena;
	const char *text;
};

static void find_in_schema(void *context, const struct field *field)
{
	const struct sought *sought = context;
	const char *name = field->kind->held == HELD_OWN ? "^x-" : field->name;

	if (!strstr(sought->text, arena_printf(sought->arena,
					  "\"%s\":{\"description\":", name)))
		fail_msg("%s is not in the schema", field->name);
}

static void each_is_in_the_schema(void **state)
{
	struct scratch *scratch = *state;
	struct sought sought = { &scratch->arena,
		scratch_run(scratch, "vigil schema").out };

	each_key(claim_fields, find_in_schema, &sought);
}

/* ---- the manual ---- */

/* Returns the keys that the manual's section on claim files names, with a space
 * on either side of each; those of its list alone, or all. */
static const char *documented(struct arena *arena, const char *macro)
{
	FILE *page = fopen(manual, "r");
	const char *keys = " ";
	char line[256];

	if (!page)
		fail_msg("%s: run this from the top of the sources", manual);
	while (fgets(line, sizeof(line), page) &&
		strcmp(line, ".Ss Settings\n") != 0) {
		char *word = strstr(line, macro);

		if (*line != '.' || !word)
			continue;
		for (word = strtok(word + strlen(macro), " ,\n"); word;
			word = strtok(NULL, " ,\n"))
			keys = arena_printf(arena, "%s%s ", keys, word);
	}
	assert_int_equal(fclose(page), 0);
	return keys;
}

static void find_in_manual(void *context, const struct field *field)
{
	const struct sought *sought = context;

	if (!strstr(sought->text,
		    arena_printf(sought->arena, " %s ", field->name)))
		fail_msg("%s is not in %s", field->name, manual);
}

static void each_is_in_the_manual(void **state)
{
	struct scratch *scratch = *state;
	struct sought sought = { &scratch->arena,
		documented(&scratch->arena, "Ic ") };

	each_key(claim_fields, find_in_manual, &sought);
}

static bool is_key(const char *word)
{
	const struct field *field = claim_fields;

	while (field->name && strcmp(field->name, word) != 0)
		field++;
	return field->name || strcmp(word, "Ic") == 0 ||
	       strcmp(word, "Ns") == 0;
}

static void and_the_manual_has_no_other(void **state)
{
	struct scratch *scratch = *state;
	char *keys = arena_copy(
		&scratch->arena, documented(&scratch->arena, ".It Ic "));
	char *word = strtok(keys, " ");

	assert_non_null(word);
	for (; word; word = strtok(NULL, " ")) {
		if (!is_key(word))
			fail_msg("%s is in %s, but no key", word, manual);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(each_is_stored_and_in_json_and_csv),
		scratch_test(each_is_in_the_schema),
		scratch_test(each_is_in_the_manual),
		scratch_test(and_the_manual_has_no_other),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
