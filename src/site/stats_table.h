/* stats_table.h - what a ledger adds up to, for people: figures, tables and a
 * curve. */
#ifndef VIGIL_STATS_TABLE_H
#define VIGIL_STATS_TABLE_H

#include "stats_formats.h"

stats_fn stats_table;

#endif
