/* site_calendar.h - the next reviews of open claims, as iCalendar. */
#ifndef VIGIL_SITE_CALENDAR_H
#define VIGIL_SITE_CALENDAR_H

#include "site_files.h"

/* Write what vigil calendar writes of the same claims. */
site_write_fn site_calendar_begin, site_calendar_each, site_calendar_end;

#endif
