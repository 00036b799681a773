/* walk.h - the files of a ledger, as a directory walk finds them. */
#ifndef VIGIL_WALK_H
#define VIGIL_WALK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "error.h"
#include "ledger.h"
#include "site_settings.h"
#include "store_files.h"
#include "text.h"
#include "walk_signatures.h"

struct walk {
	const struct site_settings *site; /* that names files of its own */
	struct found *files;
	size_t count, room;
	uint64_t sums[BUCKETS];
};

/* Looks at all names of claim files below the ledger, at any depth, but for
 * vigil.yaml on top, and what lies in directories whose names begin with a dot.
 * Directories that cannot be read come back like files. walk_release frees what
 * either walk took, unless it failed. */
int walk_ledger(struct walk *walk, struct arena *arena,
	const struct ledger *ledger, struct error *err);

/* Looks at the files of the record again, and leaves all others as they were
 * found. */
int walk_record(struct walk *walk, struct arena *arena,
	const struct ledger *ledger, struct error *err);

/* Takes these files instead, whether they are there or not. */
void walk_files(
	struct walk *walk, struct arena *arena, const struct texts *files);
void walk_release(struct walk *walk);

/* Returns how many of the files are not of the record. */
size_t walk_claim_files(const struct walk *walk);

#endif
