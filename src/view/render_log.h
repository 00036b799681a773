/* render_log.h - entries for people. */
#ifndef VIGIL_RENDER_LOG_H
#define VIGIL_RENDER_LOG_H

#include "view.h"

event_fn table_event;
render_fn table_events;

#endif
