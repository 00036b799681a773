/* walk.h - the claim files of a ledger, as a directory walk finds them. */
#ifndef VIGIL_WALK_H
#define VIGIL_WALK_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/stat.h>

#include "arena.h"
#include "store.h"

/* What tells that a file is the one it was: times in nanoseconds. */
struct signature {
	long long modified, changed;
	unsigned long long size, inode;
};

/* A file whose name says that it holds claims, whatever it is in truth. */
struct found {
	const char *path; /* relative to the ledger */
	struct signature signature;
	unsigned bucket;
	bool is_there;
};

struct walk {
	struct found *files;
	size_t count, room;
	uint64_t sums[BUCKETS];
};

/* Looks at all names ending in .yaml or .yml below the ledger, at any depth;
 * those beginning with a dot, and vigil.yaml on top, are not claim files.
 * Directories that cannot be read come back like files. walk_release frees what
 * either walk took, unless it failed. */
int walk_ledger(struct walk *walk, struct arena *arena, const char *path,
	struct error *err);

/* Returns whether walk_ledger would find a file of that path, if it were there.
 */
bool walk_finds(struct arena *arena, const char *path);

/* Takes these files instead, whether they are there or not. */
void walk_files(
	struct walk *walk, struct arena *arena, const struct texts *files);
void walk_release(struct walk *walk);

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

/* Returns the bucket of a file. */
unsigned bucket_of(const char *path);

#endif
