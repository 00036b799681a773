/* range_trust.c - who may sign in a range, and what must be signed. */
#include "range_trust.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "date.h"
#include "document.h"
#include "error.h"
#include "file.h"
#include "git_objects.h"
#include "git_tree.h"
#include "node_under.h"
#include "problem.h"
#include "range.h"
#include "range_place.h"
#include "reading.h"
#include "settings.h"
#include "settings_load.h"
#include "signers.h"

static const char settings_name[] = "vigil.yaml";

static bool is_changed(
	const struct git_item *before, const struct git_item *now)
{
	return before->mode != now->mode || strcmp(before->id, now->id) != 0;
}

/* What is no regular file is read by nobody. */
static void check_kind(
	struct range *range, struct git_item before, struct git_item now)
{
	if (now.mode != GIT_FILE && now.mode != GIT_NOTHING &&
		now.mode != before.mode)
		range_fault(range, now.name, 0,
			"is not a regular file; put the file here itself");
}

/* ---- settings ---- */

static int read_settings(struct range *range, const struct git_item *item,
	struct reading *reading, struct settings *settings, struct error *err)
{
	struct git_object object;

	*settings = settings_default();
	*reading = (struct reading){ .arena = range->arena,
		.file = settings_name };
	if (item->mode != GIT_FILE)
		return 0;
	if (git_objects_read(&range->objects, range->arena, item->id,
		    settings_limit.bytes, &object, &reading->bytes, err) < 0)
		return -1;
	reading->length = object.size;
	if (reading->bytes)
		*settings = settings_read(reading);
	else
		reading_problem(reading, (struct position){ 0 }, "%s",
			settings_limit.words);
	return 0;
}

static void tell_weaker(
	struct range *range, const char *key, const char *message)
{
	const struct node *node = node_under(range->settings.keys, key);
	const struct problem problem = {
		.severity =
			range->trusts_new ? SEVERITY_WARNING : SEVERITY_ERROR,
		.file = settings_name,
		.at = node ? node->key_at : (struct position){ 0 },
		.message = message,
	};

	range_problem(range, &problem);
}

#define ASKING                                                                 \
	"; a push cannot do that by itself: put it back, or ask whoever runs " \
	"this repository to let it in (vigil verify --trust new)"

static void check_weaker(struct range *range, const struct settings *old)
{
	const struct settings *new = &range->settings;

	if (old->needs_signoff && !new->needs_signoff)
		tell_weaker(range, "signoff",
			"`signoff: required` was taken out" ASKING);
	if (old->signatures.are_required && !new->signatures.are_required)
		tell_weaker(range, "signatures",
			"signatures were required, and are no more" ASKING);
	else if (old->signatures.are_required &&
		 new->signatures.since > old->signatures.since)
		tell_weaker(range, "signatures",
			"signatures are required from a later day on than "
			"before" ASKING);
}

static int compare_settings(struct range *range,
	const struct range_place *before, const struct range_place *now,
	struct error *err)
{
	const struct git_item old = git_tree_find(&before->tree, settings_name);
	const struct git_item new = git_tree_find(&now->tree, settings_name);
	const struct problem *problem;
	struct settings settings;
	struct reading reading;

	check_kind(range, old, new);
	if (read_settings(range, &old, &reading, &settings, err) < 0 ||
		read_settings(range, &new, &reading, &range->settings, err) < 0)
		return -1;
	if (!is_changed(&old, &new))
		return 0;
	for (problem = reading.problems.first; problem; problem = problem->next)
		range_problem(range, problem);
	check_weaker(range, &settings);
	return 0;
}

/* ---- keys ---- */

static int read_file(struct range *range, const struct range_place *place,
	const char *name, const struct file_limit *limit, const char **bytes,
	size_t *length, struct error *err)
{
	const struct git_item item = git_tree_find(&place->tree, name);
	struct git_object object;

	*bytes = NULL;
	if (item.mode != GIT_FILE)
		return 0;
	if (git_objects_read(&range->objects, range->arena, item.id,
		    limit->bytes, &object, bytes, err) < 0)
		return -1;
	if (!*bytes)
		signers_note_useless(&range->signers, name, limit->words);
	*length = object.size;
	return 0;
}

static bool has_keys(const struct range_place *place)
{
	return git_tree_find(&place->tree, SIGNERS_FILE).mode == GIT_FILE;
}

static bool counts_new(
	const struct range *range, const struct range_place *before)
{
	return range->trusts_new || !has_keys(before);
}

static void compare_keys(struct range *range, const char *name,
	const struct range_place *before, const struct range_place *now)
{
	const struct git_item old = git_tree_find(&before->tree, name);
	const struct git_item new = git_tree_find(&now->tree, name);
	const bool is_trusted = counts_new(range, before);
	const struct problem problem = {
		.severity = is_trusted ? SEVERITY_WARNING : SEVERITY_ERROR,
		.file = name,
		.message = is_trusted
				   ? "it changes whose keys may sign"
				   : "it changes whose keys may sign; a push "
				     "cannot do that by itself: leave the file "
				     "as it was, or ask whoever runs this "
				     "repository to let it in (vigil verify "
				     "--trust new)",
	};

	check_kind(range, old, new);
	if (is_changed(&old, &new))
		range_problem(range, &problem);
}

static void check_patterns(struct range *range)
{
	const struct signers *signers = &range->signers;
	size_t i;

	for (i = 0; i < signers->count; i++) {
		if (signers->lines[i].has_pattern)
			range_fault(range, SIGNERS_FILE, signers->lines[i].line,
				SIGNERS_PATTERN);
	}
}

static void check_use(struct range *range, const struct range_place *before,
	const struct range_place *now)
{
	const char *name = range->signers.useless;
	struct git_item old, new;

	if (!name)
		return;
	old = git_tree_find(&before->tree, name);
	new = git_tree_find(&now->tree, name);
	if (is_changed(&old, &new))
		range_fault(range, name, 0, range->signers.why);
}

static int read_keys(struct range *range, const struct range_place *before,
	const struct range_place *now, struct error *err)
{
	const struct git_item old = git_tree_find(&before->tree, SIGNERS_FILE);
	const struct git_item new = git_tree_find(&now->tree, SIGNERS_FILE);
	const struct range_place *trusted =
		counts_new(range, before) ? now : before;
	struct signers *signers = &range->signers;

	compare_keys(range, SIGNERS_FILE, before, now);
	compare_keys(range, REVOKED_FILE, before, now);
	if (read_file(range, trusted, SIGNERS_FILE, &signers_limit,
		    &signers->allowed, &signers->allowed_length, err) < 0 ||
		read_file(range, trusted, REVOKED_FILE, &revoked_limit,
			&signers->revoked, &signers->revoked_length, err) < 0)
		return -1;
	signers_parse(range->arena, signers);
	if (trusted == now)
		check_use(range, before, now);
	if (is_changed(&old, &new) && trusted == now)
		check_patterns(range);
	return 0;
}

int range_trust_read(struct range *range, const struct range_place *before,
	const struct range_place *now, struct error *err)
{
	return compare_settings(range, before, now, err) < 0
		       ? -1
		       : read_keys(range, before, now, err);
}
