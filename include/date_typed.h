/* date_typed.h - dates as people type them. */
#ifndef VIGIL_DATE_TYPED_H
#define VIGIL_DATE_TYPED_H

#include "error.h"

/* Reads what a person types: 2026-08-20, 20 Aug 2026, today, eom, monday (the
 * next one after today), last friday, 3w, +30d, 3 weeks ago, and so on; case
 * does not matter, and months clamp to their last day. Fails with USAGE and
 * names the forms accepted. */
int date_parse_typed(
	const char *text, long today, long *date, struct error *err);

/* The same for a day that has been: a span alone, as 3w, leads back. */
int date_parse_typed_back(
	const char *text, long today, long *date, struct error *err);

#endif
