/* check_record.h - what `vigil check` warns of in the record, and in files that
 * are not read. */
#ifndef VIGIL_CHECK_RECORD_H
#define VIGIL_CHECK_RECORD_H

#include <stddef.h>

#include "context.h"
#include "error.h"

/* Writes the warnings, and adds to *count how many they are. */
int check_warn_of_record(
	struct context *context, size_t *count, struct error *err);

#endif
