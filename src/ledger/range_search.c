/* range_search.c - which files a claim may stand in that no changed file, or
 * not only one, has. */
#include "range_search.h"

#include <string.h>

#include "arena.h"
#include "error.h"
#include "git_objects.h"
#include "git_tree.h"
#include "range.h"
#include "range_claims.h"
#include "range_entry.h"
#include "range_files.h"
#include "text.h"

/* All that an id may be made of. */
#define ID_LETTERS                                                             \
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-"

struct search {
	const struct range_claims *claims;
	bool *is_found; /* of each file */
};

bool range_is_sought(const struct range_claim *claim)
{
	return claim->now ? claim->is_changed && !claim->before
			  : range_needs_file(claim);
}

/* Returns whether a line names such a claim, or may do so in escapes. */
static bool names_one(
	const struct range_claims *claims, const char *line, size_t length)
{
	const char *end = line + length;
	const struct range_claim *claim;
	size_t letters;

	if (memchr(line, '\\', length))
		return true;
	for (; line < end; line += letters + (letters == 0)) {
		letters = strspn(line, ID_LETTERS);
		claim = letters ? range_claims_find(claims, line, letters)
				: NULL;
		if (claim && range_is_sought(claim))
			return true;
	}
	return false;
}

static void look_at(void *context, size_t place, long number, const char *line,
	size_t length)
{
	struct search *search = context;

	(void)number;
	if (!search->is_found[place])
		search->is_found[place] =
			names_one(search->claims, line, length);
}

int range_search(struct range *range, const struct range_files *files,
	const struct range_claims *claims, struct range_files *found,
	struct error *err)
{
	struct texts ids = { NULL, 0 };
	struct search search = { claims, NULL };
	size_t i;

	search.is_found =
		arena_alloc(&range->work, files->count * sizeof(bool) + 1);
	for (i = 0; i < files->count; i++)
		texts_add(&range->work, &ids, files->items[i].now.id);
	if (git_objects_lines(
		    &range->objects, &ids, NULL, look_at, &search, err) < 0)
		return -1;
	for (i = 0; i < files->count; i++) {
		if (search.is_found[i])
			range_files_add(range, found, files->items[i]);
	}
	return 0;
}
