/* replay.c - what entries do, one after the other. */
#include "replay.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "dissents.h"
#include "entry.h"
#include "forks.h"
#include "history.h"
#include "lineage.h"
#include "publications.h"
#include "replay_kinds.h"
#include "replay_look.h"
#include "replay_state.h"
#include "retract.h"
#include "schedule.h"
#include "standing.h"
#include "undone.h"
#include "verdict.h"

/* ---- how it begins ---- */

static struct play blank(int topic_cadence)
{
	struct play play = { .schedule = schedule_blank(),
		.worded = NOWHERE,
		.ruling = NOWHERE,
		.draft = NOWHERE };

	play.schedule.topic_cadence = topic_cadence;
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
		.viewer = viewer,
		.now = blank(circumstances->topic_cadence) };

	replay.words[0] = arena_copy(arena, claim_statement(claim).hex);
	replay.words[1] =
		arena_copy(arena, claim_statement_as_written(claim).hex);
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

/* Goes through the events from one on again, up to those that were reached:
 * undos have had their effect. */
static void play_again(struct replay *replay, size_t first)
{
	size_t i;

	drop_answers(replay, replay->before[first].answers);
	replay->now = replay->before[first];
	for (i = first; i < replay->reached; i++) {
		if (kind_at(replay, i) == ENTRY_UNDO)
			continue;
		replay->before[i] = replay->now;
		if (replay_stands(replay, i))
			replay_play(replay, i);
	}
}

static void reach(struct replay *replay, size_t number)
{
	size_t changed = NOWHERE;

	switch (kind_at(replay, number)) {
	case ENTRY_UNDO:
		changed = retract_undo(replay, number);
		break;
	case ENTRY_CLOSE:
		changed = retract_beside(replay, number);
		break;
	case ENTRY_REVIEW:
	case ENTRY_SIGNOFF:
		retract_judgement(replay, number);
		break;
	default:
		break;
	}
	if (changed != NOWHERE)
		play_again(replay, changed);
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

/* ---- where that leads ---- */

/* A dissent is put off by what moved the date and has seen it. */
static bool is_put_off(const struct replay *replay, size_t dissent)
{
	const struct event *events = replay->history->events;
	size_t i;

	for (i = dissent + 1; i < replay->history->count; i++) {
		if (events[i].entry->kind == ENTRY_POSTPONE &&
			!events[i].undone &&
			replay_follows(replay, i, replay->now.ruling) &&
			replay_follows(replay, i, dissent))
			return true;
	}
	return false;
}

static void add_dissents(
	const struct replay *replay, struct schedule *schedule, int *count)
{
	const struct event *events = replay->history->events;
	size_t i;

	for (i = 0; i < replay->history->count; i++) {
		const struct entry *entry = events[i].entry;

		if (!event_is_open(&events[i]))
			continue;
		++*count;
		if (entry->material &&
			(schedule->dissented == NO_DATE ||
				entry->on < schedule->dissented) &&
			!is_put_off(replay, i))
			schedule->dissented = entry->on;
	}
}

struct standing replay_standing(const struct replay *replay)
{
	const struct play *now = &replay->now;
	struct schedule schedule = now->schedule;
	struct standing standing = { .state = now->state,
		.verdict = now->verdict,
		.reviewed = schedule.reviewed,
		.due = { NO_DATE, REASON_NEVER, 0 },
		.awaits = replay->history->waiting != NULL,
		.successor = now->successor };

	if (!now->opening.entry)
		return (struct standing){ .reviewed = NO_DATE,
			.due = { NO_DATE, REASON_NEVER, 0 } };
	add_dissents(replay, &schedule, &standing.dissents);
	if (standing.state == STATE_OPEN) {
		schedule.forked = forks_day(replay);
		standing.due = schedule_due(&schedule);
	}
	return standing;
}
