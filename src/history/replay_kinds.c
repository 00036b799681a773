/* replay_kinds.c - what an entry of each kind does. */
#include "replay_kinds.h"

#include <stdbool.h>
#include <string.h>

#include "date.h"
#include "entry.h"
#include "history.h"
#include "replay_events.h"
#include "replay_state.h"
#include "schedule.h"
#include "text.h"
#include "verdict.h"

static void weigh(struct replay *replay, const struct event *review)
{
	const struct texts *weighed = &review->entry->weighed;
	size_t i;

	for (i = 0; i < weighed->count; i++) {
		struct event *dissent =
			replay_named(replay, review, weighed->items[i]);

		if (dissent && dissent->entry->kind == ENTRY_DISSENT)
			dissent->answer = review->entry;
	}
}

static void apply_verdict(struct replay *replay, const struct entry *entry)
{
	struct schedule *schedule = &replay->schedule;

	if (replay->verdict == entry->verdict)
		schedule->confirmations++;
	else
		schedule->confirmations = 0;
	replay->verdict = entry->verdict;
	replay->put_off = NULL;
	schedule->reviewed = entry->on;
	schedule->pinned = entry->next_review;
	schedule->postponed = schedule->reopened = NO_DATE;
}

static void judge(struct replay *replay, const struct event *event)
{
	apply_verdict(replay, event->entry);
	replay->statement = event->entry->statement;
	if (replay->waiting && replay->waiting <= event)
		replay->waiting = NULL;
	weigh(replay, event);
}

static void publish(struct replay *replay, const struct event *event)
{
	if (!replay->opening) {
		replay->opening = event->entry;
		replay->state = STATE_OPEN;
		replay->resolves = event->entry->resolves;
		replay->cadence = event->entry->cadence;
	}
	judge(replay, event);
}

/* A draft counts from its sign-off on. */
static void apply_review(struct replay *replay, struct event *event)
{
	if (event->entry->draft)
		replay->waiting = event;
	else
		judge(replay, event);
}

/* Nobody signs off a review of their own. */
static void sign_off(struct replay *replay, const struct event *event)
{
	struct event *draft = replay_named(replay, event, event->entry->signs);

	if (!draft || !replay_may_count(replay, draft) ||
		text_same(draft->entry->by, event->entry->by))
		return;
	judge(replay, draft);
	draft->answer = event->entry;
}

static void apply_change(struct replay *replay, struct event *event)
{
	event->old_resolves = replay->resolves;
	event->old_cadence = replay->cadence;
	replay->resolves = event->entry->resolves;
	replay->cadence = event->entry->cadence;
}

static void end_reviews(struct replay *replay, const struct event *event)
{
	const struct entry *entry = event->entry;

	replay->state = entry->state;
	replay->successor = entry->successor;
	replay->waiting = NULL;
	if (entry->verdict)
		apply_verdict(replay, entry);
}

static void resume_reviews(struct replay *replay, const struct event *event)
{
	if (replay->state > STATE_OPEN)
		replay->schedule.reopened = event->entry->on;
	replay->state = replay->opening ? STATE_OPEN : STATE_DRAFT;
	replay->successor = NULL;
}

void replay_play(struct replay *replay, struct event *event)
{
	const struct entry *entry = event->entry;

	switch (entry->kind) {
	case ENTRY_PUBLISHED:
		publish(replay, event);
		break;
	case ENTRY_REVIEW:
		apply_review(replay, event);
		break;
	case ENTRY_POSTPONE:
		replay->schedule.postponed = entry->next_review;
		replay->put_off = event;
		break;
	case ENTRY_CHANGE:
		apply_change(replay, event);
		break;
	case ENTRY_CORRECTION:
		if (entry->statement)
			replay->statement = entry->statement;
		break;
	case ENTRY_SIGNOFF:
		sign_off(replay, event);
		break;
	case ENTRY_CLOSE:
		end_reviews(replay, event);
		break;
	case ENTRY_REOPEN:
		resume_reviews(replay, event);
		break;
	case ENTRY_DISSENT:
	case ENTRY_UNDO:
		break;
	}
}
