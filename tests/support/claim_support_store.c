/* claim_support_store.c - a store for each test. */
#include "claim_support_store.h"

#include <stdlib.h>

#include "claim_file.h"

int kept_make(void **state)
{
	struct kept *kept = calloc(1, sizeof(*kept));
	enum db_trouble trouble;

	assert_non_null(kept);
	kept->store = store_open(NULL, &trouble, &kept->err);
	assert_non_null(kept->store);
	*state = kept;
	return 0;
}

int kept_remove(void **state)
{
	struct kept *kept = *state;

	store_close(kept->store);
	arena_release(&kept->arena);
	free(kept);
	return 0;
}

struct claim *kept_claims(struct kept *kept, const char *text)
{
	struct reading reading = reading_of(&kept->arena, text);
	struct claim *claims = claim_file_read(&reading);

	assert_non_null(claims);
	assert_int_equal(reading.problems.count, 0);
	return claims;
}

struct claim *kept_open(struct kept *kept, const char *id, const char *due)
{
	struct claim *claim = kept_claims(
		kept, arena_printf(&kept->arena, "id: %s\nclaim: c\n", id));

	claim->standing = (struct standing){ .state = STATE_OPEN,
		.verdict = HOLDING,
		.reviewed = day("2026-01-01"),
		.due = { day(due), REASON_LADDER, 30 } };
	return claim;
}

void kept_put(struct kept *kept, const struct claim *claim, bool is_new)
{
	assert_done(
		kept, store_put_claim(kept->store, claim, is_new, &kept->err));
}
