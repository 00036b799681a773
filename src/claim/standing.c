/* standing.c - where a claim stands: its verdict now, and when it is due. */
#include "standing.h"

#include <stddef.h>
#include <string.h>

static const char *const names[REASONS] = {
	[REASON_PINNED] = "named",
	[REASON_CADENCE] = "cadence",
	[REASON_TOPIC] = "topic",
	[REASON_LADDER] = "ladder",
	[REASON_RESOLVES] = "resolves",
	[REASON_POSTPONED] = "postponed",
	[REASON_DISSENT] = "dissent",
	[REASON_REOPENED] = "reopened",
	[REASON_FORK] = "fork",
};

const char *reason_name(enum reason reason)
{
	return names[reason];
}

/* Those from the first to this one are rules. */
const char *reason_rule(enum reason reason)
{
	return reason <= REASON_RESOLVES ? names[reason] : NULL;
}

enum reason reason_of_rule(const char *rule)
{
	int i;

	for (i = REASON_PINNED; i <= REASON_RESOLVES; i++) {
		if (strcmp(names[i], rule) == 0)
			return (enum reason)i;
	}
	return REASON_NEVER;
}
