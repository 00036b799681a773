/* git_revisions.c - which commits a range has. */
#include "git_revisions.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "child.h"
#include "error.h"
#include "git_objects.h"
#include "git_words.h"
#include "text.h"
#include "text_utf8.h"

enum { COMMIT_BYTES = 16777216 };

/* ---- its ends ---- */

/* git writes so of a branch that was not there, or is no more. */
static bool is_nothing(const char *name)
{
	size_t length = strlen(name);

	return (length == 40 || length == 64) && strspn(name, "0") == length;
}

/* A tag of something that is no commit has none to check. */
static int find_commit(struct git_objects *objects, struct arena *arena,
	const char *name, const char **id, struct error *err)
{
	struct git_object object;

	*id = "";
	if (is_nothing(name))
		return 0;
	if (git_objects_find(objects, arena_printf(arena, "%s^{}", name),
		    &object, err) < 0)
		return -1;
	if (!*object.type)
		return fail(err, FAILED,
			"%s: the repository has no such commit; where it was "
			"cloned in part, `git fetch --unshallow` brings it",
			text_printable(arena, name));
	if (strcmp(object.type, "commit") == 0)
		*id = arena_copy(arena, object.id);
	return 0;
}

static int split(struct arena *arena, const char *words, const char **old,
	const char **new, struct error *err)
{
	const char *dots = strstr(words, "..");

	if (!dots || dots == words || !dots[2] || dots[2] == '.' ||
		strchr(words, '\n'))
		return fail(err, USAGE,
			"--range %s: should be two commits, as OLD..NEW",
			text_printable(arena, words));
	*old = arena_copy_bytes(arena, words, (size_t)(dots - words));
	*new = dots + 2;
	return 0;
}

/* ---- what lies between ---- */

static const char *ask(
	struct arena *arena, const struct texts *git, const char *const *words)
{
	const struct texts command = git_words(arena, git, words);
	size_t length;

	return child_text(arena, command.items, &length);
}

static void find_base(
	struct arena *arena, const struct texts *git, struct git_range *range)
{
	const char *const words[] = { "merge-base", range->new, "HEAD", NULL };
	const struct texts command = git_words(arena, git, words);

	range->base = child_line(arena, command.items);
	if (!range->base)
		range->base = "";
}

/* A commit that descends from another has it as a parent, or has commits
 * between them, of which the first has. */
static bool is_descended(const struct git_range *range)
{
	size_t i = 0;

	while (i < range->commits.count &&
		!strstr(range->commits.items[i], range->old))
		i++;
	return i < range->commits.count || strcmp(range->old, range->new) == 0;
}

static int list_commits(struct arena *arena, const struct texts *git,
	const char *without, struct git_range *range, struct error *err)
{
	const char *const words[] = { "rev-list", "--parents", "--topo-order",
		"--reverse", range->new, *without ? "--not" : NULL, without,
		NULL };
	const char *text = ask(arena, git, words);

	if (!text)
		return fail(err, FAILED,
			"git cannot list the commits of %.12s: `git fsck` "
			"tells whether the repository is whole",
			range->new);
	while (*text) {
		size_t length = strcspn(text, "\n");

		texts_add(arena, &range->commits,
			arena_copy_bytes(arena, text, length));
		text += length + (text[length] == '\n');
	}
	return 0;
}

/* ---- one of them ---- */

/* The lines of a commit that name its parents follow each other at its head. */
static void take_parents(
	struct arena *arena, const char *bytes, struct texts *parents)
{
	static const char word[] = "parent ";
	const char *line = strchr(bytes, '\n');

	while (line && strncmp(line + 1, word, sizeof(word) - 1) == 0) {
		line += sizeof(word);
		texts_add(arena, parents,
			arena_copy_bytes(arena, line, strcspn(line, "\n")));
		line = strchr(line, '\n');
	}
}

int git_parents_read(struct git_objects *objects, struct arena *arena,
	const char *commit, struct texts *parents, struct error *err)
{
	struct git_object object;
	const char *bytes;
	size_t i;

	*parents = (struct texts){ NULL, 0 };
	if (git_objects_read(objects, arena, commit, COMMIT_BYTES, &object,
		    &bytes, err) < 0)
		return -1;
	if (!bytes)
		return fail(err, FAILED,
			"the commit %.12s is larger than 16 MiB; make it anew "
			"with a shorter message",
			commit);
	take_parents(arena, bytes, parents);
	for (i = 0; i < parents->count; i++) {
		if (git_objects_find(objects, parents->items[i], &object, err) <
			0)
			return -1;
		if (!*object.type)
			return fail(err, FAILED,
				"the commit %.12s follows %.12s, which the "
				"repository does not have; where it was cloned "
				"in part, `git fetch --unshallow` brings it",
				commit, parents->items[i]);
	}
	return 0;
}

/* ---- the whole ---- */

int git_range_read(struct git_objects *objects, struct arena *arena,
	const struct texts *git, const char *words, struct git_range *range,
	struct error *err)
{
	const char *old = "", *new = "";

	*range = (struct git_range){ .base = "" };
	if (split(arena, words, &old, &new, err) < 0 ||
		find_commit(objects, arena, new, &range->new, err) < 0)
		return -1;
	range->old = "";
	if (!*range->new)
		return 0;
	if (find_commit(objects, arena, old, &range->old, err) < 0)
		return -1;
	range->base = range->old;
	if (!*range->old)
		find_base(arena, git, range);
	if (list_commits(arena, git, range->base, range, err) < 0)
		return -1;
	range->is_forced = *range->old && !is_descended(range);
	return 0;
}
