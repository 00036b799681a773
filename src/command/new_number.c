/* new_number.c - the numbers that the ids of a ledger end with. */
#include "new_number.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "context.h"
#include "error.h"
#include "ids.h"
#include "text.h"

enum { DIGITS_LEAST = 3, DIGITS_MOST = 9 };

size_t id_stem_length(const char *id)
{
	size_t length = strlen(id);

	while (length > 0 && isdigit((unsigned char)id[length - 1]))
		length--;
	return length;
}

void numbers_note(struct numbers *numbers, const char *id)
{
	size_t stem = id_stem_length(id), prefix = strlen(numbers->prefix);
	int digits = (int)strlen(id + stem);
	long number;

	if (stem != prefix || digits == 0 || digits > DIGITS_MOST ||
		strncasecmp(id, numbers->prefix, prefix) != 0)
		return;
	number = strtol(id + stem, NULL, 10);
	if (number > numbers->highest)
		numbers->highest = number;
	if (digits > numbers->digits)
		numbers->digits = digits;
}

char *numbers_id(
	struct arena *arena, const struct numbers *numbers, long further)
{
	return arena_printf(arena, "%s%0*ld", numbers->prefix, numbers->digits,
		numbers->highest + further);
}

const char *numbers_prefix(struct arena *arena, const char *prefix)
{
	bool has_joint = strchr("-._", prefix[strlen(prefix) - 1]);

	return arena_printf(arena, "%s%s", prefix, has_joint ? "" : "-");
}

int numbers_find(
	struct context *context, struct numbers *numbers, struct error *err)
{
	struct texts ids = { NULL, 0 };
	size_t i;

	if (ledger_ids(&context->ledger, context->arena, &ids, err) < 0)
		return -1;
	for (i = 0; i < ids.count; i++)
		numbers_note(numbers, ids.items[i]);
	if (numbers->digits == 0)
		numbers->digits = DIGITS_LEAST;
	return 0;
}
