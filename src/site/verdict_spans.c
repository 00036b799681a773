/* verdict_spans.c - the verdicts that held in the life of a claim. */
#include "verdict_spans.h"

#include <stdbool.h>
#include <stddef.h>

#include "entry.h"
#include "history.h"
#include "verdict.h"

static bool brings_verdict(const struct event *event)
{
	if (event->undone || event->ignored || event->to == VERDICT_NONE)
		return false;
	switch (event->entry->kind) {
	case ENTRY_PUBLISHED:
	case ENTRY_SIGNOFF:
	case ENTRY_CLOSE:
		return true;
	case ENTRY_REVIEW:
		return !event->entry->draft;
	default:
		return false;
	}
}

/* Returns the number of the next event that brings another verdict. */
static size_t next_verdict(
	const struct history *history, size_t number, enum verdict verdict)
{
	while (number < history->count &&
		(!brings_verdict(&history->events[number]) ||
			history->events[number].to == verdict))
		number++;
	return number;
}

/* A draft that was signed off is a review of the day before, but brings its
 * verdict no sooner. */
void verdict_spans(const struct history *history, long from, long end,
	verdict_span_fn *visit, const void *context)
{
	size_t at = next_verdict(history, 0, VERDICT_NONE);

	while (at < history->count) {
		const enum verdict verdict = history->events[at].to;
		const size_t next = next_verdict(history, at, verdict);
		long until = next < history->count
				     ? history->events[next].entry->on
				     : end;

		if (until < from)
			until = from;
		visit(context, verdict, from, until);
		from = until;
		at = next;
	}
}
