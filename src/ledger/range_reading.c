/* range_reading.c - the files of the claims that a range has to do with. */
#include "range_reading.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "claim_file.h"
#include "error.h"
#include "file.h"
#include "git_objects.h"
#include "git_tree.h"
#include "problem.h"
#include "range.h"
#include "range_claims.h"
#include "range_files.h"
#include "range_search.h"
#include "reading.h"
#include "text.h"

/* ---- those that the range changed ---- */

static const char *why_not(const struct git_item *item)
{
	if (item->mode == GIT_LINK)
		return "is a symbolic link; put the file here itself";
	return item->mode == GIT_FILE ? NULL
				      : "is not a regular file; move it away";
}

/* Reads what a file says; what is wrong is among its problems. */
static int read_file(struct range *range, const char *path,
	const struct git_item *item, struct reading **read,
	struct claim **claims, struct error *err)
{
	struct reading *reading = arena_alloc(&range->work, sizeof(*reading));
	const char *why = why_not(item);
	struct git_object object;

	*read = reading;
	*claims = NULL;
	*reading = (struct reading){ .arena = &range->work,
		.file = path,
		.promise = &range->settings.terms.promise };
	if (!why && git_objects_read(&range->objects, &range->work, item->id,
			    claim_file_limit.bytes, &object, &reading->bytes,
			    err) < 0)
		return -1;
	if (!why && !reading->bytes)
		why = claim_file_limit.words;
	if (why) {
		reading_problem(reading, (struct position){ 0 }, "%s", why);
		return 0;
	}
	reading->length = object.size;
	*claims = claim_file_read(reading);
	return 0;
}

/* Tells what is wrong with a file, once. */
static void report(struct range *range, struct reading *reading)
{
	const struct problem *problem = reading->problems.first;

	for (; problem; problem = problem->next)
		range_problem(range, problem);
	reading->problems = (struct problems){ 0 };
}

static void take_before(struct range *range, struct range_claims *claims,
	struct claim *claim, bool is_broken)
{
	for (; claim; claim = claim->next) {
		struct range_claim *known =
			range_claims_add(range, claims, claim->id);

		known->before = claim;
		known->is_broken |= is_broken;
	}
}

static void tell_rival(struct range *range, struct reading *reading,
	const struct claim *claim, const struct claim *other)
{
	reading_problem(reading, claim->at,
		"id: %s is taken; it stands in %s:%ld already", claim->id,
		range_path(range, other->file), other->at.line);
}

/* Of two places that want an id, the one that is new is told. */
static void take_now(struct range *range, struct range_claims *claims,
	struct claim *claim, struct reading *reading, bool is_changed)
{
	for (; claim; claim = claim->next) {
		struct range_claim *known =
			range_claims_add(range, claims, claim->id);

		if (known->now && is_changed) {
			tell_rival(range, reading, claim, known->now);
		} else if (known->now && range_is_sought(known)) {
			tell_rival(range, known->reading, known->now, claim);
			report(range, known->reading);
		}
		if (known->now && (is_changed || !range_is_sought(known)))
			continue;
		known->now = claim;
		known->reading = reading;
		known->is_changed = is_changed;
	}
}

static int read_changed(struct range *range, const struct range_file *file,
	struct range_claims *claims, struct error *err)
{
	struct reading *old = NULL, *new = NULL;
	struct claim *before = NULL, *now = NULL;

	if (file->before.mode == GIT_FILE &&
		read_file(range, file->path, &file->before, &old, &before,
			err) < 0)
		return -1;
	if (file->now.mode != GIT_NOTHING &&
		read_file(range, file->path, &file->now, &new, &now, err) < 0)
		return -1;
	take_before(range, claims, before, new &&new->problems.count);
	if (new) {
		take_now(range, claims, now, new, true);
		report(range, new);
	}
	return 0;
}

int range_read_changed(struct range *range, const struct range_files *files,
	struct range_claims *claims, struct error *err)
{
	size_t i;

	for (i = 0; i < files->count; i++) {
		if (read_changed(range, &files->items[i], claims, err) < 0)
			return -1;
	}
	return 0;
}

/* ---- the files of others ---- */

static bool is_named_after(const struct range_claims *claims, const char *path)
{
	const struct range_claim *claim;
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;
	const char *dot = strrchr(name, '.');

	if (!dot)
		return false;
	claim = range_claims_find(claims, name, (size_t)(dot - name));
	return claim && range_is_sought(claim);
}

static bool is_complete(const struct range_claims *claims)
{
	size_t i = 0;

	while (i < claims->count && !range_is_sought(&claims->items[i]))
		i++;
	return i == claims->count;
}

/* Takes from a file what is looked for, and nothing else. */
static void take_wanted(struct range *range, struct range_claims *claims,
	struct claim *claim, struct reading *reading)
{
	struct claim *next;

	for (; claim; claim = next) {
		next = claim->next;
		claim->next = NULL;
		if (range_claims_find(claims, claim->id, strlen(claim->id)))
			take_now(range, claims, claim, reading, false);
	}
	report(range, reading);
}

static int read_others(struct range *range, const struct range_files *files,
	struct range_claims *claims, struct error *err)
{
	size_t i;

	for (i = 0; i < files->count; i++) {
		const struct range_file *file = &files->items[i];
		struct reading *reading;
		struct claim *claim;

		if (read_file(range, file->path, &file->now, &reading, &claim,
			    err) < 0)
			return -1;
		reading->problems = (struct problems){ 0 };
		take_wanted(range, claims, claim, reading);
	}
	return 0;
}

/* Returns the files that the range left as they were. */
static int find_others(struct range *range, const char *tree,
	const struct range_files *changed, struct range_files *others,
	struct error *err)
{
	struct range_files all = { NULL, 0 };
	struct texts paths = { NULL, 0 };
	size_t i;

	if (range_files_find(range, "", tree, &all, err) < 0)
		return -1;
	for (i = 0; i < changed->count; i++)
		texts_add(&range->work, &paths, changed->items[i].path);
	texts_sort(&paths);
	for (i = 0; i < all.count; i++) {
		if (all.items[i].now.mode == GIT_FILE &&
			!texts_has(&paths, all.items[i].path))
			range_files_add(range, others, all.items[i]);
	}
	return 0;
}

int range_read_others(struct range *range, const char *tree,
	const struct range_files *changed, struct range_claims *claims,
	struct error *err)
{
	struct range_files others = { NULL, 0 }, named = { NULL, 0 },
			   unnamed = { NULL, 0 }, found = { NULL, 0 };
	size_t i;

	if (is_complete(claims))
		return 0;
	if (find_others(range, tree, changed, &others, err) < 0)
		return -1;
	for (i = 0; i < others.count; i++)
		range_files_add(range,
			is_named_after(claims, others.items[i].path) ? &named
								     : &unnamed,
			others.items[i]);
	if (read_others(range, &named, claims, err) < 0)
		return -1;
	if (is_complete(claims))
		return 0;
	if (range_search(range, &unnamed, claims, &found, err) < 0)
		return -1;
	return read_others(range, &found, claims, err);
}
