/* intake_judgement.h - a review that stands in a text: DATE VERDICT: NOTE. */
#ifndef VIGIL_EXCHANGE_INTAKE_JUDGEMENT_H
#define VIGIL_EXCHANGE_INTAKE_JUDGEMENT_H

#include <stddef.h>

#include "arena.h"
#include "foreign.h"
#include "intake.h"
#include "intake_reading.h"

/* Returns how long the longest beginning of a text is that is a date, or 0. */
size_t intake_day_length(struct arena *arena, const char *text);

/* Returns what follows the longest beginning of a text that is a date; NULL
 * where none is. */
const char *intake_read_day(struct intake_reading *reading,
	const struct cell *cell, const char *text, long *day);

/* Reads a verdict, and the note behind it; says where there is none. */
void intake_read_judgement(struct intake_reading *reading,
	const struct cell *cell, const char *text, struct judged *judged);

#endif
