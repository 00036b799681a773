/* verify_range.c - whether commits keep what those before them recorded. */
#include "verify_range.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "clock.h"
#include "date.h"
#include "error.h"
#include "git_objects.h"
#include "git_revisions.h"
#include "git_tree.h"
#include "range.h"
#include "range_claims.h"
#include "range_entries.h"
#include "range_files.h"
#include "range_lines.h"
#include "range_place.h"
#include "range_places.h"
#include "range_reading.h"
#include "range_record.h"
#include "range_rules.h"
#include "range_signatures.h"
#include "range_trust.h"
#include "range_unnamed.h"
#include "settings.h"
#include "text.h"
#include "text_utf8.h"

/* ---- each commit ---- */

/* A line begins with the id. */
static int check_commit(
	struct range *range, const char *line, struct error *err)
{
	const char *commit =
		arena_copy_bytes(&range->work, line, strcspn(line, " "));
	struct texts parents;
	size_t i;
	int result = git_parents_read(
		&range->objects, &range->work, commit, &parents, err);

	for (i = 0; result == 0 && i < parents.count; i++)
		result = range_record_check(
			range, commit, parents.items[i], err);
	arena_release(&range->work);
	return result;
}

static int check_commits(
	struct range *range, const struct git_range *commits, struct error *err)
{
	int result = 0;
	size_t i;

	for (i = 0; i < commits->commits.count && result == 0; i++)
		result = check_commit(range, commits->commits.items[i], err);
	if (result == 0 && commits->is_forced)
		result = range_record_check(
			range, commits->new, commits->old, err);
	arena_release(&range->work);
	return result;
}

/* ---- the last ---- */

static void check_claims(struct range *range, struct range_claims *claims,
	const struct range_lines *added, struct range_answer *answer)
{
	size_t i;

	answer->claims = claims->count;
	answer->entries = added->count - added->known;
	for (i = 0; i < claims->count; i++)
		range_rules_check(range, &claims->items[i], added);
}

/* Its files would not be read. */
static void check_journal(struct range *range, const struct range_place *now)
{
	struct git_item item = git_tree_find(&now->tree, "journal");

	if (item.mode != GIT_NOTHING && item.mode != GIT_DIRECTORY)
		range_fault(range, "journal", 0,
			"is not a directory; put the directory there itself");
}

static int check_last(struct range *range, const struct range_place *before,
	const struct range_place *now, struct range_answer *answer,
	struct error *err)
{
	struct git_tree old, new;
	struct range_files files = { NULL, 0 };
	struct range_claims claims = { NULL, 0, NULL };
	struct range_lines added = { NULL, 0, 0, false };

	check_journal(range, now);
	if (range_place_record(range, before, &old, err) < 0 ||
		range_place_record(range, now, &new, err) < 0 ||
		range_files_find(range, before->id, now->id, &files, err) < 0 ||
		range_read_changed(range, &files, &claims, err) < 0 ||
		range_entries_find(range, &old, &new, &claims, &added, err) <
			0 ||
		range_read_others(range, now->id, &files, &claims, err) < 0)
		return -1;
	check_claims(range, &claims, &added, answer);
	return range_signatures_check(range, &claims, &added, err);
}

/* ---- the whole ---- */

static int find_places(struct range *range, const struct git_range *commits,
	struct range_places *places, struct error *err)
{
	if (range_places_find(range, commits->base, commits->new, places, err) <
		0)
		return -1;
	if (range->within && places->now.path && !places->before.path &&
		range_place_moved(range, commits->base, commits->new,
			&places->before, err) < 0)
		return -1;
	range->path = places->now.path ? places->now.path : places->before.path;
	return 0;
}

static int check_range(struct range *range, const struct git_range *commits,
	const struct range_question *question, struct range_answer *answer,
	struct error *err)
{
	struct range_places places;

	if (find_places(range, commits, &places, err) < 0)
		return -1;
	if (!range->path && range->within)
		return fail(err, FAILED,
			"%s: neither end of the range has this directory",
			text_printable(range->arena, range->within));
	if (!range->path) {
		answer->nothing = "neither end of the range has a ledger";
		return 0;
	}
	if (range_trust_read(range, &places.before, &places.now, err) < 0)
		return -1;
	range->today = question->today;
	if (range->today == NO_DATE)
		range->today = clock_today(range->settings.timezone);
	if (check_last(range, &places.before, &places.now, answer, err) < 0 ||
		range_unnamed_report(
			range, commits->base, commits->new, &places, err) < 0)
		return -1;
	return check_commits(range, commits, err);
}

static int read_range(struct range *range,
	const struct range_question *question, struct range_answer *answer,
	struct error *err)
{
	struct git_range commits;
	int result;

	if (git_range_read(&range->objects, range->arena, &question->git,
		    question->words, &commits, err) < 0)
		return -1;
	answer->commits = commits.commits.count;
	if (!*commits.new) {
		answer->nothing = "the end of the range is no commit";
		return 0;
	}
	result = check_range(range, &commits, question, answer, err);
	arena_release(&range->work);
	return result;
}

int verify_range(struct arena *arena, const struct range_question *question,
	struct range_answer *answer, struct error *err)
{
	struct range range = { .arena = arena,
		.within = question->within,
		.path = "",
		.trusts_new = question->trusts_new,
		.faults = &answer->faults,
		.notes = &answer->notes };
	int result;

	*answer = (struct range_answer){ .commits = 0 };
	result = git_objects_open(&range.objects, &question->git, err);
	if (result == 0)
		result = read_range(&range, question, answer, err);
	git_objects_close(&range.objects);
	return result;
}
