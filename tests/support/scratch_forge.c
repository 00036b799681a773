/* scratch_forge.c - a line of the record that no command would write. */
#include <string.h>

#include "arena.h"
#include "claim_support.h"
#include "scratch.h"
#include "scratch_forge.h"

/* Returns the hash of the entry that has a text in it. */
static const char *hash_of(struct scratch *scratch, const char *text)
{
	struct answer answer = scratch_run(scratch,
		arena_printf(&scratch->arena,
			"cat good/journal/* | grep -m 1 '%s' | "
			"sed 's/.*\"hash\":\"//; s/\".*//' | tr -d '\\n'",
			text));

	assert_int_equal(strlen(answer.out), 64);
	return answer.out;
}

static const char *replaced(
	struct arena *arena, const char *text, const char *word, const char *by)
{
	const char *at = strstr(text, word);

	return at ? arena_printf(arena, "%.*s%s%s", (int)(at - text), text, by,
			    at + strlen(word))
		  : text;
}

static const char *filled_in(struct scratch *scratch, const char *members)
{
	struct arena *arena = &scratch->arena;
	const char *own = hash_of(scratch, "\"note\":\"one\"");

	while (strstr(members, "OWN"))
		members = replaced(arena, members, "OWN", own);
	members = replaced(arena, members, "OTHER",
		hash_of(scratch, "\"note\":\"moved\""));
	return replaced(arena, members, "PUBLICATION",
		hash_of(scratch, "AM-1.*published"));
}

void scratch_forge(struct scratch *scratch, const char *members)
{
	struct arena *arena = &scratch->arena;
	const char *start =
		arena_printf(arena, "{\"claim\":\"AM-1\",\"v\":2,\"kind\":%s",
			filled_in(scratch, members));

	scratch_write(scratch, FORGED,
		arena_printf(arena, "%s\n", sealed_line(arena, start)));
}
