/* calendar.h - vigil calendar: coming reviews, for calendar programs. */
#ifndef VIGIL_COMMAND_CALENDAR_H
#define VIGIL_COMMAND_CALENDAR_H

#include "context.h"

extern const struct command command_calendar;

#endif
