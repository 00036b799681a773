/* claim_digest.c - what tells a claim, as its file has it, from any other. */
#include "claim_digest.h"

#include <stddef.h>
#include <string.h>

#include "claim.h"
#include "claim_fields.h"
#include "digest.h"
#include "fields.h"
#include "text.h"

/* A text ends with NUL, so what is not there is another sign. */
static void add_text(struct digesting *digesting, const char *text)
{
	if (text)
		digest_add(digesting, text, strlen(text) + 1);
	else
		digest_add(digesting, "\1", 1);
}

static void add_texts(struct digesting *digesting, const struct texts *texts)
{
	size_t i;

	for (i = 0; i < texts->count; i++)
		add_text(digesting, texts->items[i]);
	add_text(digesting, NULL);
}

static void add_keys(struct digesting *digesting, const struct field *fields,
	const void *base);

static void add_key(struct digesting *digesting, const struct field *field,
	const void *base)
{
	const char *place = (const char *)base + field->place;

	switch (field->kind->held) {
	case HELD_TEXT:
	case HELD_OWN:
		add_text(digesting, *(const char *const *)(const void *)place);
		break;
	case HELD_DATE:
		digest_add(digesting, place, sizeof(long));
		break;
	case HELD_NUMBER:
		digest_add(digesting, place, sizeof(int));
		break;
	case HELD_VERDICT:
		digest_add(digesting, place, sizeof(enum verdict));
		break;
	case HELD_TEXTS:
		add_texts(digesting, (const void *)place);
		break;
	case HELD_KEYS:
		add_keys(digesting, field->kind->keys, place);
		break;
	case HELD_LIST:
	case HELD_OTHERWISE:
		break;
	}
}

static void add_keys(struct digesting *digesting, const struct field *fields,
	const void *base)
{
	for (; fields->name; fields++)
		add_key(digesting, fields, base);
}

void claim_digest_add(struct digesting *digesting, const struct claim *claim)
{
	const struct source *source = claim->sources;

	add_keys(digesting, claim_fields, claim);
	for (; source; source = source->next) {
		add_keys(digesting, source_fields, source);
		digest_add(digesting, "\2", 1);
	}
}
