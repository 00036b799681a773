/* stats_csv.h - what a ledger adds up to, as comma-separated values. */
#ifndef VIGIL_STATS_CSV_H
#define VIGIL_STATS_CSV_H

#include "stats_formats.h"

stats_fn stats_csv;

#endif
