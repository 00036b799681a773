/* render_calendar.h - coming reviews, as iCalendar (RFC 5545). It depends on
 * the ledger alone, never on the day: the same ledger makes the same bytes. */
#ifndef VIGIL_RENDER_CALENDAR_H
#define VIGIL_RENDER_CALENDAR_H

#include "view.h"

/* Lays out as iCalendar when claims are next due and when they resolve; each
 * needs its history. It is no choice of --format. */
extern const struct renderer renderer_calendar;

#endif
