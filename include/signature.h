/* signature.h - what tells that a file is the one it was. */
#ifndef VIGIL_SIGNATURE_H
#define VIGIL_SIGNATURE_H

#include <stdint.h>
#include <sys/stat.h>

#include "arena.h"

/* What tells that a file is the one it was: times in nanoseconds. */
struct signature {
	long long modified, changed;
	unsigned long long size, inode;
};

struct signature signature_of(const struct stat *status);

/* Returns the signature as text; "" where the file changed so near to a look
 * at the time now, in nanoseconds, that a later change might not show. */
char *signature_text(
	struct arena *arena, const struct signature *signature, long long now);

/* Returns what a file adds to the sum of its bucket. One without a signature
 * that holds adds what no walk can find, so that its bucket is looked at again
 * whether the file changes, stays or goes. */
uint64_t signature_sum(const char *path, const struct signature *signature);
uint64_t unsettled_sum(const char *path);

/* Returns the sum that is stored of a file which was read: 0 where it has no
 * signature that holds. */
uint64_t settled_sum(
	const char *path, const struct signature *signature, long long now);

/* Returns the bucket of a file. */
unsigned bucket_of(const char *path);

/* Returns what a path adds to both, for who asks for them of many files; the
 * same by that of its beginning and the rest; and both by that. */
uint64_t path_sum(const char *path);
uint64_t path_sum_on(uint64_t sum, const char *rest);
uint64_t path_signature_sum(uint64_t sum, const struct signature *signature);
unsigned path_bucket(uint64_t sum);

#endif
