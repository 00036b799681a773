/* history.c - what the entries of a claim add up to. */
#include "history.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "chain.h"
#include "claim.h"
#include "due_before.h"
#include "entries.h"
#include "lineage.h"
#include "replay.h"
#include "replay_look.h"
#include "replay_standing.h"
#include "replay_state.h"
#include "schedule.h"
#include "standing.h"
#include "verdict.h"

static void find_waiting(struct replay *replay)
{
	const struct play *now = &replay->now;
	struct event *draft;

	if (now->draft == NOWHERE || now->state != STATE_OPEN ||
		!replay_may_count(replay, now->draft, NOWHERE))
		return;
	draft = &replay->history->events[now->draft];
	draft->awaits = true;
	replay->history->waiting = draft->entry;
}

static void finish(struct replay *replay)
{
	struct history *history = replay->history;
	const struct play *now = &replay->now;

	find_waiting(replay);
	due_before(replay->arena, history);
	history->standing = replay_standing(replay);
	history->opening = now->opening;
	history->text = now->text;
	history->statement = now->statement;
	history->title = now->title;
	history->is_titled = now->is_titled;
	history->resolves = now->schedule.resolves;
	history->cadence = now->schedule.cadence;
	history->schedule = now->schedule;
}

static void gather(
	struct arena *arena, struct entries *entries, struct history *history)
{
	size_t i;

	history->lineage =
		lineage_of(arena, entries, &history->waiting_entries);
	history->entries = *entries;
	chain_mark(&history->lineage);
	history->count = history->lineage.count;
	history->events = arena_alloc(
		arena, (history->count + 1) * sizeof(*history->events));
	for (i = 0; i < history->count; i++)
		history->events[i].entry = history->lineage.kin[i].entry;
}

struct history history_of(struct arena *arena, const struct claim *claim,
	const struct circumstances *circumstances, struct entries *entries)
{
	struct history history = { .count = 0 };
	struct replay replay;

	gather(arena, entries, &history);
	replay = replay_start(arena, &history, claim, circumstances, NOWHERE);
	replay_run(&replay);
	finish(&replay);
	return history;
}

struct due history_promise(
	const struct history *history, enum verdict verdict, long on)
{
	return schedule_promise(
		&history->schedule, verdict == history->standing.verdict, on);
}

const char *history_title(struct arena *arena, const struct claim *claim,
	const struct history *history)
{
	struct claim titled = *claim;

	if (history->is_titled)
		titled.title = history->title;
	if (history->text)
		titled.claim = history->text;
	return arena_copy(arena, claim_title(arena, &titled));
}
