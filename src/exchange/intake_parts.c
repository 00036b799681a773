/* intake_parts.c - what members of a review are called elsewhere. */
#include "intake_parts.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "foreign_names.h"

static const struct {
	const char *name;
	enum review_part part;
} parts[] = {
	{ "date", PART_ON },
	{ "on", PART_ON },
	{ "day", PART_ON },
	{ "reviewed", PART_ON },
	{ "as_of", PART_ON },
	{ "when", PART_ON },
	{ "at", PART_ON },
	{ "timestamp", PART_ON },
	{ "verdict", PART_VERDICT },
	{ "status", PART_VERDICT },
	{ "proposed", PART_VERDICT },
	{ "to", PART_VERDICT },
	{ "new", PART_VERDICT },
	{ "from", PART_FROM },
	{ "previous", PART_FROM },
	{ "old", PART_FROM },
	{ "note", PART_NOTE },
	{ "notes", PART_NOTE },
	{ "reason", PART_NOTE },
	{ "text", PART_NOTE },
	{ "summary", PART_NOTE },
	{ "comment", PART_NOTE },
	{ "rationale", PART_NOTE },
	{ "description", PART_NOTE },
	{ "by", PART_BY },
	{ "reviewer", PART_BY },
	{ "author", PART_BY },
	{ "evidence", PART_LINK },
	{ "url", PART_LINK },
	{ "link", PART_LINK },
	{ "links", PART_LINK },
	{ "source", PART_LINK },
	{ "sources", PART_LINK },
	{ "next", PART_NEXT },
};

int intake_part_named(const char *name)
{
	size_t i, length;

	for (i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		length = strlen(parts[i].name);
		if (strncmp(name, parts[i].name, length) == 0 &&
			(!name[length] || name[length] == '_'))
			return (int)parts[i].part;
	}
	return -1;
}

bool intake_is_part(const struct meaning *meaning)
{
	static const char *const keys[] = { "notes", "published",
		"next_review" };
	size_t i;

	if (intake_part_named(meaning->stem) < 0)
		return false;
	for (i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
		if (strcmp(meaning->key, keys[i]) == 0)
			return true;
	}
	return strncmp(meaning->key, "x-", 2) == 0;
}
