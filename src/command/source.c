/* source.c - where a setting comes from. */
#include "source.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "context.h"
#include "document.h"
#include "file.h"
#include "ledger.h"
#include "node_under.h"
#include "problem.h"
#include "user_settings.h"

static bool is_refused(const struct problems *problems, struct position at)
{
	const struct problem *problem = problems->first;

	while (problem && (problem->at.line != at.line ||
				  problem->at.column != at.column))
		problem = problem->next;
	return problem;
}

static const char *place_of(struct arena *arena, const char *path,
	const struct node *value, const struct problems *problems)
{
	if (!value || is_refused(problems, value->at))
		return NULL;
	return arena_printf(arena, "%s:%ld", path, value->key_at.line);
}

const char *source_of_user(struct context *context, const char *key)
{
	const struct user_settings *user = &context->user;

	return place_of(context->arena, user->path, node_under(user->keys, key),
		&user->problems);
}

const char *source_of_ledger(
	struct context *context, const char *above, const char *key)
{
	const struct ledger *ledger = &context->ledger;
	const struct node *keys = ledger->settings.keys;

	if (above)
		keys = node_under(keys, above);
	return place_of(context->arena,
		ledger_path_of(context->arena, ledger, "vigil.yaml"),
		node_under(keys, key), &ledger->settings_problems);
}
