/* scratch_journal.c - lines of the journal that no command writes. */
#include <string.h>

#include "arena.h"
#include "claim_support.h"
#include "scratch.h"

static const char journal[] = "claims/journal.jsonl";

void scratch_append(struct scratch *scratch, const char *start)
{
	struct arena *arena = &scratch->arena;

	scratch_write(scratch, journal,
		arena_printf(arena, "%s%s\n", scratch_read(scratch, journal),
			sealed_line(arena, start)));
}

const char *scratch_hash(struct scratch *scratch, int line)
{
	static const char member[] = "\"hash\":\"";
	const char *at = scratch_read(scratch, journal);

	for (; line > 1; line--) {
		at = strchr(at, '\n');
		assert_non_null(at);
		at++;
	}
	at = strstr(at, member);
	assert_non_null(at);
	return arena_copy_bytes(&scratch->arena, at + strlen(member), 64);
}
