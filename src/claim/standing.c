/* standing.c - where a claim stands: its verdict now, and when it is due. */
#include "standing.h"

#include <stddef.h>
#include <string.h>

static const char *const rules[REASONS] = {
	[REASON_PINNED] = "named",
	[REASON_CADENCE] = "cadence",
	[REASON_TOPIC] = "topic",
	[REASON_LADDER] = "ladder",
	[REASON_RESOLVES] = "resolves",
};

const char *reason_rule(enum reason reason)
{
	return rules[reason];
}

enum reason reason_of_rule(const char *rule)
{
	int i;

	for (i = 0; i < REASONS; i++) {
		if (rules[i] && strcmp(rules[i], rule) == 0)
			return (enum reason)i;
	}
	return REASON_NEVER;
}
