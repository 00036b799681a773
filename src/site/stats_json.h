/* stats_json.h - what a ledger adds up to, as JSON. */
#ifndef VIGIL_STATS_JSON_H
#define VIGIL_STATS_JSON_H

#include "stats_formats.h"

stats_fn stats_json;

#endif
