/* replay_look.c - what is asked of single events while a replay goes on. */
#include "replay_look.h"

#include <stdbool.h>
#include <string.h>

#include "entry.h"
#include "history.h"
#include "lineage.h"
#include "replay_state.h"

bool replay_follows(const struct replay *replay, size_t later, size_t earlier)
{
	return later == NOWHERE || earlier == NOWHERE ||
	       lineage_knows(&replay->history->lineage, later, earlier);
}

size_t replay_named(const struct replay *replay, size_t number,
	const char *hash, enum entry_kind kind)
{
	const struct history *history = replay->history;
	size_t named = lineage_find(&history->lineage, hash);

	if (named == NOWHERE || history->events[named].entry->kind != kind ||
		!lineage_knows(&history->lineage, number, named))
		return NOWHERE;
	return named;
}

bool replay_stands(const struct replay *replay, size_t number)
{
	return replay->undone_by[number] == 0 &&
	       replay->blocked_by[number] == 0;
}

bool replay_same_words(
	const struct replay *replay, const char *one, const char *other)
{
	return claim_same_statement(replay->claim, one, other);
}

/* By a review of a later day. */
static bool is_overtaken(
	const struct replay *replay, size_t draft, size_t signing)
{
	const struct entry *entry = replay->history->events[draft].entry;
	const struct play *now = &replay->now;

	return replay_follows(replay, signing, now->ruling) &&
	       entry->on < now->schedule.reviewed;
}

bool replay_may_count(const struct replay *replay, size_t draft, size_t signing)
{
	const struct event *event = &replay->history->events[draft];
	const struct play *now = &replay->now;

	if (event->entry->kind != ENTRY_REVIEW || !event->entry->draft ||
		event->answer || !replay_stands(replay, draft) ||
		!now->statement || is_overtaken(replay, draft, signing))
		return false;
	return !replay_follows(replay, signing, now->worded) ||
	       replay_same_words(
		       replay, event->entry->statement, now->statement);
}
