/* claim_support.h - what the tests of claims, entries and the store share. */
#ifndef VIGIL_CLAIM_SUPPORT_H
#define VIGIL_CLAIM_SUPPORT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "document.h"
#include "entry.h"
#include "error.h"
#include "problem.h"
#include "reading.h"
#include "standing.h"

#include <cmocka.h>

/* What has the form of a hash, for entries that name one. */
#define A_HASH                                                                 \
	"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

/* What is given to a test, and what should be told of it. A table ends with one
 * that gives nothing. */
struct told_example {
	const char *given, *told;
};

/* Says what something comes to, in one text that can be compared. */
typedef const char *tell_fn(struct arena *arena, const char *given);

/* Asserts that what tell says of each example is what should be told. */
void check_succession(tell_fn *tell, const struct told_example *example);

/* Returns a file that holds text, ready to be read. */
struct reading reading_of(struct arena *arena, const char *text);

/* Returns text and one more, with a newline between them if neither is
 * empty.
 */
const char *told_line(struct arena *arena, const char *told, const char *line);

/* Returns problems as lines of LINE:COLUMN: MESSAGE. */
const char *problems_told(struct arena *arena, const struct problems *problems);

/* Returns all that a claim has, as NAME=VALUE, with its place. */
const char *claim_told(struct arena *arena, const struct claim *claim);

/* Returns where a claim stands. */
const char *standing_told(struct arena *arena, const struct standing *standing);

/* Returns the date, or NO_DATE for NULL. */
long day(const char *iso);

/* Returns the journal line that starts so, with the hash that is its own. */
const char *sealed_line(struct arena *arena, const char *start);

/* Reads a journal line and returns "read", or what is said of it. */
const char *print_line(struct arena *arena, const char *line);

/* Returns a copy of an entry, with the hash of its line. */
struct entry *entry_copy(struct arena *arena, const struct entry *entry);

#endif
