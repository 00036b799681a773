/* replay.c - what entries do, one after the other. */
#include "replay.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "entry.h"
#include "history.h"
#include "lineage.h"
#include "publications.h"
#include "replay_kinds.h"
#include "replay_look.h"
#include "replay_state.h"
#include "retract.h"
#include "schedule.h"
#include "undone.h"
#include "verdict.h"

/* ---- how it begins ---- */

static struct play blank(const struct circumstances *circumstances)
{
	struct play play = { .schedule = schedule_blank(),
		.worded = NOWHERE,
		.ruling = NOWHERE,
		.draft = NOWHERE };

	play.schedule.topic_cadence = circumstances->topic_cadence;
	play.schedule.terms = circumstances->terms;
	return play;
}

static void choose_opening(struct replay *replay, long today)
{
	struct history *history = replay->history;
	const bool *undone =
		undone_of(replay->arena, &history->lineage, replay->viewer);
	const struct publications publications = publications_of(
		replay->arena, &history->lineage, replay->viewer, today);

	replay->opening = publications_choose(&publications, undone);
	history->has_rivals = publications_differ(&publications, undone);
}

struct replay replay_start(struct arena *arena, struct history *history,
	const struct claim *claim, const struct circumstances *circumstances,
	size_t viewer)
{
	struct replay replay = { .arena = arena,
		.history = history,
		.claim = claim,
		.viewer = viewer,
		.now = blank(circumstances) };

	choose_opening(&replay, circumstances->today);
	return replay;
}

/* ---- going through the events ---- */

static void drop_answers(struct replay *replay, size_t kept)
{
	while (replay->now.answers > kept) {
		const struct answer_given *given =
			&replay->answers[--replay->now.answers];

		replay->history->events[given->number].answer = given->before;
	}
}

static enum entry_kind kind_at(const struct replay *replay, size_t number)
{
	return replay->history->events[number].entry->kind;
}

/* What is in no member only costs time: where that differs, more is gone
 * through again than must be. */
static bool is_same(const struct play *one, const struct play *other)
{
	return memcmp(one, other, sizeof(*one)) == 0; /* NOLINT */
}

/* Goes through the events again from the first that turned, up to those that
 * were reached: undos have had their effect. What comes later hangs on reviews
 * only by where the claim stands: where that is as it was, all of it stays,
 * unless answers that were given since were taken away. */
static void play_again(struct replay *replay, struct turned turned)
{
	const struct play reached = replay->now;
	const struct play *first = &replay->before[turned.first];
	bool may_stop = turned.are_reviews && reached.answers == first->answers;
	size_t i;

	drop_answers(replay, first->answers);
	replay->now = *first;
	for (i = turned.first; i < replay->reached; i++) {
		if (kind_at(replay, i) == ENTRY_UNDO)
			continue;
		if (may_stop && i > turned.last &&
			is_same(&replay->now, &replay->before[i])) {
			replay->now = reached;
			return;
		}
		replay->before[i] = replay->now;
		if (replay_stands(replay, i))
			replay_play(replay, i);
	}
}

static void reach(struct replay *replay, size_t number)
{
	struct turned turned = { .first = NOWHERE };

	switch (kind_at(replay, number)) {
	case ENTRY_UNDO:
		turned = retract_undo(replay, number);
		break;
	case ENTRY_CLOSE:
		turned = retract_beside(replay, number);
		break;
	case ENTRY_REVIEW:
	case ENTRY_SIGNOFF:
		retract_judgement(replay, number);
		break;
	default:
		break;
	}
	if (turned.first != NOWHERE)
		play_again(replay, turned);
	replay->before[number] = replay->now;
	replay->reached = number + 1;
	if (kind_at(replay, number) != ENTRY_UNDO &&
		replay_stands(replay, number))
		replay_play(replay, number);
}

/* What the viewer has not does not stand. */
static void pass_over(struct replay *replay, size_t number)
{
	replay->undone_by[number] = 1;
	replay->before[number] = replay->now;
	replay->reached = number + 1;
}

static void note_undoes(struct replay *replay)
{
	const struct history *history = replay->history;
	size_t i;

	replay->undoes = arena_alloc(
		replay->arena, (history->count + 1) * sizeof(size_t));
	for (i = 0; i < history->count; i++) {
		const struct kin *kin = &history->lineage.kin[i];

		replay->undoes[i] =
			kin->undoes_count == 1 ? kin->undoes[0] : NOWHERE;
	}
}

static void allocate(struct replay *replay)
{
	struct arena *arena = replay->arena;
	const size_t count = replay->history->count + 1;

	note_undoes(replay);

	replay->closings = arena_alloc(arena, count * sizeof(size_t));
	replay->undone_by = arena_alloc(arena, count * sizeof(int));
	replay->blocked_by = arena_alloc(arena, count * sizeof(int));
	replay->before = arena_alloc(arena, count * sizeof(*replay->before));
	replay->history->seen =
		arena_alloc(arena, count * sizeof(*replay->history->seen));
}

void replay_run(struct replay *replay)
{
	struct history *history = replay->history;
	size_t i;

	allocate(replay);
	for (i = 0; i < history->count; i++) {
		struct event *event = &history->events[i];

		event->from = replay->now.verdict;
		history->seen[i] = replay->now;
		if (lineage_has(&history->lineage, replay->viewer, i))
			reach(replay, i);
		else
			pass_over(replay, i);
		event->to = replay->now.verdict;
	}
	history->seen[history->count] = replay->now;
	for (i = 0; i < history->count; i++) {
		history->events[i].undone = replay->undone_by[i] > 0;
		history->events[i].ignored |= replay->blocked_by[i] > 0;
	}
}
