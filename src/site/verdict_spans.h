/* verdict_spans.h - the verdicts that held in the life of a claim. */
#ifndef VIGIL_VERDICT_SPANS_H
#define VIGIL_VERDICT_SPANS_H

#include "history.h"
#include "verdict.h"

/* A verdict, and the days from and until which it held. */
typedef void verdict_span_fn(
	const void *context, enum verdict verdict, long from, long until);

/* Calls visit with each of them, in their order: the first begins on one day,
 * and the last ends on another. */
void verdict_spans(const struct history *history, long from, long end,
	verdict_span_fn *visit, const void *context);

#endif
