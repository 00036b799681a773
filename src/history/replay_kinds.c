/* replay_kinds.c - what an entry of each kind does. */
#include "replay_kinds.h"

#include <stdbool.h>
#include <stddef.h>

#include "date.h"
#include "entry.h"
#include "entry_members.h"
#include "history.h"
#include "lineage.h"
#include "replay_judging.h"
#include "replay_look.h"
#include "replay_state.h"
#include "schedule.h"
#include "standing.h"
#include "verdict.h"

static struct event *event_at(struct replay *replay, size_t number)
{
	return &replay->history->events[number];
}

/* ---- the publication, and what corrections make of it ---- */

static void publish(struct replay *replay, size_t number)
{
	struct play *now = &replay->now;
	const struct entry *entry = event_at(replay, number)->entry;

	event_at(replay, number)->ignored = number != replay->opening;
	if (number != replay->opening)
		return;
	now->opening = (struct opening){ entry, entry->published, entry->on,
		entry->next_review, entry->verdict, entry->rule };
	now->state = STATE_OPEN;
	now->text = entry->text;
	now->statement = entry->statement;
	now->worded = number;
	now->title = entry->title;
	now->is_titled = entry->version != VERSION_OLD;
	now->schedule.resolves = entry->resolves;
	now->schedule.cadence = entry->cadence;
	replay_rule(replay, number, entry);
}

/* Another opening review takes the place of the first one; where a review
 * followed, verdict and date are that one's. */
static void apply_opening(struct replay *replay, const struct entry *entry)
{
	struct play *now = &replay->now;
	struct opening *opening = &now->opening;
	struct schedule *schedule = &now->schedule;

	if (entry->published != NO_DATE)
		opening->published = entry->published;
	if (entry->reviewed != NO_DATE)
		opening->reviewed = entry->reviewed;
	if (entry->verdict)
		opening->verdict = entry->verdict;
	if (entry->next_review != NO_DATE) {
		opening->next_review = entry->next_review;
		opening->rule = entry->rule;
	}
	if (now->ruling != replay->opening)
		return;
	now->verdict = opening->verdict;
	schedule->reviewed = opening->reviewed;
	schedule->promised = opening->next_review;
	schedule->rule = opening->rule;
}

static void apply_correction(struct replay *replay, size_t number)
{
	const struct entry *entry = event_at(replay, number)->entry;
	struct play *now = &replay->now;

	if (!now->opening.entry)
		return;
	if (entry->text) {
		now->text = entry->text;
		now->statement = entry->statement;
		now->worded = number;
	}
	apply_opening(replay, entry);
}

/* ---- what moves the date ---- */

/* Only what follows the ruling review moves the date that it named. */
static bool may_move(const struct replay *replay, size_t number)
{
	return replay->now.ruling != NOWHERE &&
	       replay_follows(replay, number, replay->now.ruling);
}

static void move(struct replay *replay, size_t number, enum reason why)
{
	struct schedule *schedule = &replay->now.schedule;

	if (!may_move(replay, number))
		return;
	schedule->moved = event_at(replay, number)->entry->next_review;
	schedule->moved_why = why;
	schedule->brought = NO_DATE;
}

/* A day on which the claim resolves brings the review forward, until that day
 * changes again. */
static void bring_forward(struct replay *replay, size_t number)
{
	struct schedule *schedule = &replay->now.schedule;

	if (!may_move(replay, number))
		return;
	schedule->brought = schedule->resolves > schedule->reviewed
				    ? schedule->resolves
				    : NO_DATE;
}

static void apply_change(struct replay *replay, size_t number)
{
	struct event *event = event_at(replay, number);
	const struct entry *entry = event->entry;
	struct schedule *schedule = &replay->now.schedule;
	const bool is_old = entry->version == VERSION_OLD;

	if (!is_old)
		schedule_settle(schedule);
	event->old_resolves = schedule->resolves;
	event->old_cadence = schedule->cadence;
	event->old_title = replay->now.title;
	if (is_old || entry->given & MEMBER(RESOLVES))
		schedule->resolves = entry->resolves;
	if (is_old || entry->given & MEMBER(CADENCE))
		schedule->cadence = entry->cadence;
	if (entry->given & MEMBER(TITLE)) {
		replay->now.title = entry->title;
		replay->now.is_titled = true;
	}
	if (!is_old && entry->given & MEMBER(RESOLVES))
		bring_forward(replay, number);
}

/* ---- closing and reopening ---- */

static bool is_reopened(
	const struct replay *replay, size_t closing, size_t last)
{
	const struct event *events = replay->history->events;
	size_t i;

	for (i = closing + 1; i <= last; i++) {
		if (events[i].entry->kind == ENTRY_REOPEN &&
			replay->undone_by[i] == 0 &&
			replay_follows(replay, i, closing))
			return true;
	}
	return false;
}

/* The last closing that nobody who saw it has reopened is in force. */
static void find_state(struct replay *replay, size_t last)
{
	const struct event *events = replay->history->events;
	struct play *now = &replay->now;
	size_t i;

	now->state = now->opening.entry ? STATE_OPEN : STATE_DRAFT;
	now->successor = NULL;
	for (i = last + 1; i-- > 0;) {
		if (events[i].entry->kind != ENTRY_CLOSE ||
			replay->undone_by[i] > 0 ||
			is_reopened(replay, i, last))
			continue;
		now->state = events[i].entry->state;
		now->successor = events[i].entry->successor;
		return;
	}
}

static void apply_close(struct replay *replay, size_t number)
{
	const struct entry *entry = event_at(replay, number)->entry;

	replay->now.draft = NOWHERE;
	if (entry->verdict)
		replay_rule(replay, number, entry);
	find_state(replay, number);
}

static void apply_reopen(struct replay *replay, size_t number)
{
	const struct entry *entry = event_at(replay, number)->entry;
	enum state before = replay->now.state;

	find_state(replay, number);
	if (entry->version != VERSION_OLD)
		move(replay, number,
			entry->rule == REASON_PINNED ? REASON_REOPENED
						     : entry->rule);
	else if (before > STATE_OPEN)
		replay->now.schedule.reopened = entry->on;
}

void replay_play(struct replay *replay, size_t number)
{
	switch (event_at(replay, number)->entry->kind) {
	case ENTRY_PUBLISHED:
		publish(replay, number);
		break;
	case ENTRY_REVIEW:
		replay_apply_review(replay, number);
		break;
	case ENTRY_POSTPONE:
		move(replay, number, REASON_POSTPONED);
		break;
	case ENTRY_CHANGE:
		apply_change(replay, number);
		break;
	case ENTRY_CORRECTION:
		apply_correction(replay, number);
		break;
	case ENTRY_SIGNOFF:
		replay_apply_signoff(replay, number);
		break;
	case ENTRY_CLOSE:
		apply_close(replay, number);
		break;
	case ENTRY_REOPEN:
		apply_reopen(replay, number);
		break;
	case ENTRY_DISSENT:
	case ENTRY_UNDO:
		break;
	}
}
