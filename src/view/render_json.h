/* render_json.h - everything, for programs. The members and their order are
 * part of what scripts rely on. */
#ifndef VIGIL_RENDER_JSON_H
#define VIGIL_RENDER_JSON_H

#include "view.h"

event_fn json_event;
render_fn json_claims, json_events, json_weeks, json_moves;

#endif
