/* render_calendar.h - coming reviews, as iCalendar (RFC 5545). It depends on
 * the ledger alone, never on the day: the same ledger makes the same bytes. */
#ifndef VIGIL_RENDER_CALENDAR_H
#define VIGIL_RENDER_CALENDAR_H

#include <stdio.h>

#include "view.h"

/* Writes the events of a view's claims, each of which needs its history: when
 * they are next due and when they resolve. */
void calendar_rows(FILE *out, const struct view *view);

/* Begin a calendar of a name, which may be NULL, and end it. */
void calendar_begin(FILE *out, const char *name);
void calendar_end(FILE *out);

/* Writes the calendar; its events are the texts of the view. */
void calendar_write(FILE *out, const struct view *view);

#endif
