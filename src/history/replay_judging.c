/* replay_judging.c - what reviews, and sign-offs of them, do. */
#include "replay_judging.h"
#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "entry.h"
#include "history.h"
#include "lineage.h"
#include "replay_look.h"
#include "replay_state.h"
#include "schedule.h"
#include "signing_same.h"
#include "text_name.h"

static struct event *event_at(struct replay *replay, size_t number)
{
	return &replay->history->events[number];
}

static void answer(struct replay *replay, size_t number, const struct entry *by)
{
	struct event *event = event_at(replay, number);

	replay->answers = arena_grow(replay->arena, replay->answers,
		replay->now.answers, sizeof(*replay->answers));
	replay->answers[replay->now.answers++] =
		(struct answer_given){ number, event->answer };
	event->answer = by;
}

static void weigh(
	struct replay *replay, size_t number, const struct entry *review)
{
	size_t i;

	for (i = 0; i < review->weighed.count; i++) {
		size_t dissent = replay_named(replay, number,
			review->weighed.items[i], ENTRY_DISSENT);

		if (dissent != NOWHERE)
			answer(replay, dissent, review);
	}
}

/* The event at number brings the verdict of an entry, and its next date. */
void replay_rule(
	struct replay *replay, size_t number, const struct entry *entry)
{
	struct play *now = &replay->now;
	struct schedule *schedule = &now->schedule;

	if (now->verdict != entry->verdict)
		schedule->confirmations = 0;
	else if (schedule->confirmations < CONFIRMATIONS_MOST)
		schedule->confirmations++;
	now->verdict = entry->verdict;
	now->ruling = number;
	schedule->reviewed = entry->on;
	schedule->promised = entry->next_review;
	schedule->rule = entry->rule;
	schedule->moved = schedule->brought = schedule->reopened = NO_DATE;
}

/* The event at number brings the review of another, or its own. */
static void judge(struct replay *replay, size_t number, size_t judged)
{
	struct play *now = &replay->now;
	const struct entry *review = event_at(replay, judged)->entry;

	event_at(replay, judged)->is_of_other_words =
		now->statement && !claim_same_words(replay->claim,
					  review->statement, now->statement);
	replay_rule(replay, number, review);
	if (now->draft != NOWHERE && now->draft <= judged)
		now->draft = NOWHERE;
	weigh(replay, number, review);
}

/* A draft counts from its sign-off on. */
void replay_apply_review(struct replay *replay, size_t number)
{
	const struct entry *entry = event_at(replay, number)->entry;

	if (entry->draft)
		replay->now.draft = number;
	else
		judge(replay, number, number);
}

/* Nobody signs off a review of their own. */
void replay_apply_signoff(struct replay *replay, size_t number)
{
	struct event *event = event_at(replay, number);
	size_t draft =
		replay_named(replay, number, event->entry->signs, ENTRY_REVIEW);
	const struct entry *review;

	event->ignored = replay_named(replay, number, event->entry->signs,
				 ENTRY_PUBLISHED) == NOWHERE;
	if (draft == NOWHERE || !replay_may_count(replay, draft, number))
		return;
	review = event_at(replay, draft)->entry;
	if (names_same(review->by, event->entry->by) ||
		signing_is_by_same_key(
			review->signature, event->entry->signature))
		return;
	event->ignored = false;
	judge(replay, number, draft);
	answer(replay, draft, event->entry);
}
