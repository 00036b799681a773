/* claim_reread.c - whether a claim file says what it is meant to. */
#include "claim_reread.h"

#include <stdbool.h>
#include <stddef.h>

#include "claim_fields.h"
#include "claim_file.h"
#include "fields.h"
#include "text.h"
#include "verdict.h"

/* Returns the first key under which two structs differ, or NULL. */
static const char *differing(
	const struct field *fields, const void *one, const void *other);

static bool is_same_sources(
	const struct source *one, const struct source *other)
{
	for (; one && other; one = one->next, other = other->next) {
		if (differing(source_fields, one, other))
			return false;
	}
	return one == other;
}

static bool is_same(
	const struct field *field, const void *one, const void *other)
{
	switch (field->kind->held) {
	case HELD_TEXT:
	case HELD_OWN:
		return text_equal(
			*(const char *const *)one, *(const char *const *)other);
	case HELD_DATE:
		return *(const long *)one == *(const long *)other;
	case HELD_NUMBER:
		return *(const int *)one == *(const int *)other;
	case HELD_VERDICT:
		return *(const enum verdict *)one ==
		       *(const enum verdict *)other;
	case HELD_TEXTS:
		return texts_equal(one, other);
	case HELD_KEYS:
		return !differing(field->kind->keys, one, other);
	case HELD_LIST:
		return is_same_sources(*(const struct source *const *)one,
			*(const struct source *const *)other);
	case HELD_OTHERWISE:
		break;
	}
	return true;
}

static const char *differing(
	const struct field *fields, const void *one, const void *other)
{
	const struct field *field = fields;

	while (field->name && is_same(field, (const char *)one + field->place,
				      (const char *)other + field->place))
		field++;
	return field->name;
}

struct claim *claim_reread(
	struct reading *reading, const struct claim *meant, const char **key)
{
	struct claim *claim = claim_file_read(reading);

	*key = NULL;
	if (!claim || reading->problems.count)
		return NULL;
	*key = differing(claim_fields, claim, meant);
	return *key || claim->next ? NULL : claim;
}
