/* entry_values.c - reading the values of members. */
#include "entry_values.h"

#include <stdbool.h>
#include <string.h>

#include "date.h"
#include "digest.h"
#include "entry.h"
#include "entry_kinds.h"
#include "entry_members.h"
#include "fields_text.h"
#include "moment.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"

static bool find_verdict(const char *text, enum verdict *verdict)
{
	*verdict = verdict_parse(text);
	return *verdict && strcmp(verdict_token(*verdict), text) == 0;
}

/* The states in which a close leaves a claim. */
static bool find_state(const char *text, enum state *state)
{
	*state = state_parse(text);
	return *state > STATE_OPEN && strcmp(state_name(*state), text) == 0;
}

static bool is_among(const char *const *words, const char *text)
{
	for (; *words; words++) {
		if (strcmp(*words, text) == 0)
			return true;
	}
	return false;
}

bool value_is_hash(const char *text)
{
	return strlen(text) == DIGEST_CHARACTERS &&
	       strspn(text, "0123456789abcdef") == DIGEST_CHARACTERS;
}

bool values_are_hashes(const struct texts *list)
{
	size_t i;

	for (i = 0; i < list->count; i++) {
		if (!value_is_hash(list->items[i]))
			return false;
	}
	return true;
}

bool value_parse(enum value_form form, const char *text, void *place)
{
	switch (form) {
	case VALUE_DATE:
		*(long *)place = date_parse(text);
		return *(long *)place != NO_DATE;
	case VALUE_KIND:
		return entry_kind_parse(text, place);
	case VALUE_VERDICT:
		return find_verdict(text, place);
	case VALUE_STATE:
		return find_state(text, place);
	case VALUE_RULE:
		*(enum reason *)place = reason_of_rule(text);
		return *(enum reason *)place != REASON_NEVER;
	default:
		*(const char **)place = text;
	}
	switch (form) {
	case VALUE_ID:
		return is_id(text);
	case VALUE_TIME:
		return moment_parse(text) != NO_MOMENT;
	case VALUE_HASH:
		return value_is_hash(text);
	case VALUE_ABOUT:
		return is_among(entry_about_names, text);
	default:
		return true;
	}
}
