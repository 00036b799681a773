/* shown_key.c - what programs are told of the keys of a claim file. */
#include "shown_key.h"

#include <stddef.h>
#include <string.h>

/* All others are called as they are, and come behind. */
static const struct shown_key keys[] = {
	{ "id", "id", true, true },
	{ "claim", "claim", true, false },
	{ "title", "title", true, true },
	{ "topic", "topic", true, true },
	{ "tags", "tags", true, false },
	{ "published", "pub_date", true, false },
	{ "drafted_by", "drafted_by", true, false },
	{ "signed_off_by", "signed_off_by", true, false },
	{ "owner", "owner", true, true },
	{ "verdict", "opening_verdict", false, false },
	{ "reviewed", "opening_reviewed", false, false },
	{ "next_review", "opening_next_review", false, false },
	{ "cadence", "cadence", true, false },
	{ "resolves", "resolves", true, true },
	{ "sources", "sources", true, false },
};

struct shown_key shown_key(const char *key)
{
	size_t i;

	for (i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
		/* it is asked for each key of each claim */
		if (*keys[i].key == *key && strcmp(keys[i].key, key) == 0)
			return keys[i];
	}
	return (struct shown_key){ key, key, false, false };
}
