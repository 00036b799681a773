/* record_lines.h - lines of the record, byte for byte. */
#ifndef VIGIL_RECORD_LINES_H
#define VIGIL_RECORD_LINES_H

#include "site_files.h"

/* Writes the public lines of a claim, in the order of its history. */
site_write_fn record_lines;

#endif
