/* claim_support_store.h - a store for each test. */
#ifndef VIGIL_CLAIM_SUPPORT_STORE_H
#define VIGIL_CLAIM_SUPPORT_STORE_H

#include "arena.h"
#include "claim.h"
#include "claim_support_story.h"
#include "entries.h"
#include "entry.h"
#include "store.h"

/* A store in memory, and where what comes from it lives. */
struct kept {
	struct arena arena;
	struct store *store;
	struct error err;
};

/* Set-up and tear-down of a cmocka test: *state is its struct kept. */
int kept_make(void **state);
int kept_remove(void **state);

/* A test that has a store. */
#define kept_test(test)                                                        \
	cmocka_unit_test_setup_teardown(test, kept_make, kept_remove)

/* Asserts that a call to the store came back with 0. */
#define assert_done(kept, call)                                                \
	assert_string_equal((call) == 0 ? "" : (kept)->err.message, "")

/* Returns the claims in the text of a file, which has no problems. */
struct claim *kept_claims(struct kept *kept, const char *text);

/* Returns an open claim that is due on a day, or never for NULL. */
struct claim *kept_open(struct kept *kept, const char *id, const char *due);

/* Puts a claim, as a new one or over one with its id. */
void kept_put(struct kept *kept, const struct claim *claim, bool is_new);

/* Adds an entry, and returns whether it was new. */
bool kept_add(struct kept *kept, struct entry *entry);

/* Adds the entries of a story, made by somebody about a claim. */
struct entries kept_story(
	struct kept *kept, const char *claim, const char *by, const char *text);

/* A directory, and the path of a store in it that is yet to be made. */
struct place {
	struct arena arena;
	char directory[32];
	const char *path;
};

/* Set-up and tear-down of a cmocka test: *state is its struct place. */
int place_make(void **state);
int place_remove(void **state);

/* A test that has a place for a store. */
#define place_test(test)                                                       \
	cmocka_unit_test_setup_teardown(test, place_make, place_remove)

/* Opens the store of a place, which must work. */
struct store *place_open(const struct place *place);

#endif
