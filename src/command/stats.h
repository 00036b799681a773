/* stats.h - vigil stats: what a ledger adds up to. */
#ifndef VIGIL_COMMAND_STATS_H
#define VIGIL_COMMAND_STATS_H

#include "context.h"

extern const struct command command_stats;

#endif
