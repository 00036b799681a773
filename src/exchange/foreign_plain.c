/* foreign_plain.c - names in the form that is compared. */
#include "foreign_plain.h"

#include <ctype.h>
#include <string.h>

#include "arena.h"
#include "text.h"

char *foreign_name(struct arena *arena, const char *name)
{
	char *result = arena_alloc(arena, strlen(name) + 1), *to = result;

	for (; *name; name++) {
		unsigned char byte = (unsigned char)*name;

		if (isalnum(byte) || byte >= 0x80)
			*to++ = (char)text_lower_byte(*name);
		else if (to > result && to[-1] != '_')
			*to++ = '_';
	}
	while (to > result && to[-1] == '_')
		to--;
	*to = '\0';
	return result;
}
