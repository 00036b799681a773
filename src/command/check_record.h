/* check_record.h - what `vigil check` warns of in the record, and in files that
 * are not read. */
#ifndef VIGIL_CHECK_RECORD_H
#define VIGIL_CHECK_RECORD_H

#include <stddef.h>

#include "context.h"

/* Writes the warnings, and returns how many they are. */
size_t check_warn_of_record(struct context *context);

#endif
