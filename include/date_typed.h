/* date_typed.h - dates as people type them. */
#ifndef VIGIL_DATE_TYPED_H
#define VIGIL_DATE_TYPED_H

#include "error.h"

/* Reads what a person types: 2026-08-20, today, tomorrow, yesterday, monday
 * (the next one after today; also mon), +30d, -3d, +2w, +1m (months clamp to
 * the last day), eom; case does not matter. Fails with USAGE and names the
 * forms accepted. */
int date_parse_typed(
	const char *text, long today, long *date, struct error *err);

/* The words that date_parse_typed accepts, ended by NULL. */
extern const char *const date_words[];

#endif
