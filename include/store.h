/* store.h - what is kept: an index over claim files and journal. */
#ifndef VIGIL_STORE_H
#define VIGIL_STORE_H

#include <stdbool.h>
#include <stdint.h>

#include "claim.h"
#include "db.h"
#include "entry.h"
#include "error.h"
#include "problem.h"

struct store;

/* ---- store.c: the store as a whole ---- */

/* Opens the store in a file, or a private one in memory for NULL, and brings
 * its tables up to date. */
struct store *store_open(
	const char *path, enum db_trouble *trouble, struct error *err);
void store_close(struct store *store);

/* Makes a new store, whole in one file, which nobody else must know yet. */
int store_make(const char *path, struct error *err);

/* What is read until store_rollback is of one moment. */
int store_begin_reading(struct store *store, struct error *err);

/* After store_begin, either store_commit or store_rollback; whoever fails in
 * between rolls back. */
int store_begin(struct store *store, struct error *err);
int store_commit(struct store *store, struct error *err);
void store_rollback(struct store *store);

/* Returns whether an error so far came from a damaged file. */
bool store_is_damaged(const struct store *store);

/* Returns what store_remember kept under a name; "" where there is none. */
int store_recall(struct store *store, struct arena *arena, const char *name,
	const char **value, struct error *err);
int store_remember(struct store *store, const char *name, const char *value,
	struct error *err);

/* ---- store_files.c: the files as they were last read ---- */

/* Files are gathered in buckets, each with a sum over the signatures in it, so
 * that what changed is found without looking at each file's row. */
enum { BUCKETS = 1024 };

struct stored_file {
	struct stored_file *next;
	const char *path, *signature, *digest;
};

int store_sums(struct store *store, uint64_t sums[BUCKETS], struct error *err);
int store_write_sum(
	struct store *store, unsigned bucket, uint64_t sum, struct error *err);

/* Returns the files of a bucket, linked by next. */
int store_files_in(struct store *store, struct arena *arena, unsigned bucket,
	struct stored_file **files, struct error *err);
int store_write_file(struct store *store, unsigned bucket,
	const struct stored_file *file, struct error *err);
int store_drop_file(struct store *store, const char *path, struct error *err);

/* Makes the next look read those files again that have a problem with an id,
 * given by its key, since it has come free in the file at path. */
int store_recheck_rivals(struct store *store, const char *key, const char *path,
	struct error *err);

/* Makes the next look read the file of a claim again. */
int store_recheck_claim(struct store *store, const char *id, struct error *err);

/* Counts the files that have problems. */
int store_count_invalid(struct store *store, long *count, struct error *err);

/* Returns whether a file has problems. */
int store_has_problems(
	struct store *store, const char *path, bool *has, struct error *err);

/* Replaces the problems of a file. */
int store_write_problems(struct store *store, const char *path,
	const struct problems *problems, struct error *err);

/* Returns all problems, by file and place. */
int store_problems(struct store *store, struct arena *arena,
	struct problems *problems, struct error *err);

/* ---- store_claims.c: claims and where they stand ---- */

/* Called with a claim that lives as long as the call. */
typedef bool claim_match_fn(const struct claim *claim, const void *context);

/* Puts a claim with its standing in the place of one with the same id, or as a
 * new one. */
int store_write_claim(struct store *store, const struct claim *claim,
	bool is_new, struct error *err);

/* Puts where a claim stands, or how its file was last read. */
int store_write_standing(struct store *store, const char *id,
	const struct standing *standing, struct error *err);
int store_write_reading(struct store *store, const char *id,
	enum reading_state reading, struct error *err);
int store_drop_claim(struct store *store, const char *id, struct error *err);

/* Returns the claim of an id in any case, or NULL; without its lists. */
int store_get_claim(struct store *store, struct arena *arena, const char *id,
	struct claim **claim, struct error *err);

/* Returns the claims that match, linked by next and without their lists: all
 * for NO_DATE, else those due by that day and those that await a sign-off. A
 * NULL match takes all. */
int store_find_claims(struct store *store, struct arena *arena, long due_by,
	claim_match_fn *match, const void *context, struct claim **claims,
	struct error *err);

/* Returns the claim that is due next after a date, or NULL; of several on
 * that day the first by id in natural order. */
int store_next_claim(struct store *store, struct arena *arena, long date,
	struct claim **claim, struct error *err);

/* Returns the claims that a file was the last to hold. */
int store_claims_of(struct store *store, struct arena *arena, const char *path,
	struct claim **claims, struct error *err);

/* Fills in the sources and lists of a claim. */
int store_fill_claim(struct store *store, struct arena *arena,
	struct claim *claim, struct error *err);

/* Counts the claims that are open, and the dissents to them that are. */
int store_count_open(struct store *store, long *count, struct error *err);
int store_count_dissents(struct store *store, long *count, struct error *err);

/* ---- store_description.c ---- */

/* Returns all that the store says of a claim, its lists and entries too, as
 * a text that is the same where all of it is. */
int store_describe(struct store *store, struct arena *arena, const char *id,
	const char **text, struct error *err);

/* ---- store_successors.c: what supersedes what ---- */

/* A claim whose file says that it supersedes another, and what the record says
 * of that; old_id is NULL where there is no such claim. */
struct succession {
	const char *id, *file;
	struct position at;
	enum state state;
	const char *old_name; /* as the file names it */
	const char *old_id, *old_successor;
	enum state old_state;
};

typedef void store_succession_fn(
	void *context, const struct succession *succession);
int store_each_succession(struct store *store, store_succession_fn *row,
	void *context, struct error *err);

/* Calls row for each claim that by the record supersedes another which its
 * file, though it names some, does not name. */
int store_each_untold_succession(struct store *store, store_succession_fn *row,
	void *context, struct error *err);

/* ---- store_entries.c: the journal's entries ---- */

/* Adds an entry and its line; one that is there already is left as it is, and
 * *added tells which. */
int store_add_entry(struct store *store, const struct entry *entry,
	const char *line, bool *added, struct error *err);

/* Returns whether there is an entry of that hash, and whether there is any. */
int store_has_entry(
	struct store *store, const char *hash, bool *has, struct error *err);
int store_has_entries(struct store *store, bool *has, struct error *err);

/* Returns the entries of a claim, in the order of the journal. */
int store_entries_of(struct store *store, struct arena *arena, const char *id,
	struct entries *entries, struct error *err);

/* Returns the entries of the last command that somebody gave; none where
 * they gave none. */
int store_last_entries_by(struct store *store, struct arena *arena,
	const char *by, struct entries *entries, struct error *err);

/* Returns the hash of the journal's first entry; "" where it has none. */
int store_first_hash(struct store *store, struct arena *arena,
	const char **hash, struct error *err);

/* Calls row with each entry, in the order of the journal; or with one entry of
 * each claim that has entries but is not in the store. */
typedef void store_entry_fn(void *context, const char *hash, const char *line);
int store_each_entry(struct store *store, store_entry_fn *row, void *context,
	struct error *err);
int store_each_orphan(struct store *store, store_entry_fn *row, void *context,
	struct error *err);

#endif
