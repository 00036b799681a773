/* numbering.c - the next free id of a prefix. */
#include "numbering.h"

#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "context.h"
#include "error.h"
#include "ids.h"
#include "text.h"

enum { DIGITS_LEAST = 3, DIGITS_MOST = 9 };

/* Returns where the digits at the end of an id begin. */
static size_t stem_length(const char *id)
{
	size_t length = strlen(id);

	while (length > 0 && isdigit((unsigned char)id[length - 1]))
		length--;
	return length;
}

bool numbering_is_id(const char *id)
{
	return id[stem_length(id)] != '\0';
}

void numbering_note(struct numbering *numbering, const char *id)
{
	size_t stem = stem_length(id), prefix = strlen(numbering->prefix);
	int digits = (int)strlen(id + stem);
	long number;

	if (stem != prefix + 1 || id[prefix] != '-' || digits == 0 ||
		digits > DIGITS_MOST ||
		strncasecmp(id, numbering->prefix, prefix) != 0)
		return;
	number = strtol(id + stem, NULL, 10);
	if (number > numbering->highest)
		numbering->highest = number;
	if (digits > numbering->digits)
		numbering->digits = digits;
}

/* Numbers of claims that are gone count as well: an id is never used again. */
int numbering_begin(struct context *context, const char *prefix,
	struct numbering *numbering, struct error *err)
{
	struct texts ids = { NULL, 0 };
	size_t i;

	*numbering = (struct numbering){ .prefix = prefix };
	if (ledger_ids(&context->ledger, context->arena, &ids, err) < 0)
		return -1;
	for (i = 0; i < ids.count; i++)
		numbering_note(numbering, ids.items[i]);
	if (numbering->digits == 0)
		numbering->digits = DIGITS_LEAST;
	return 0;
}

char *numbering_next(struct arena *arena, struct numbering *numbering)
{
	return arena_printf(arena, "%s-%0*ld", numbering->prefix,
		numbering->digits, ++numbering->highest);
}
