/* intake_reading.h - a foreign claim that is being understood. */
#ifndef VIGIL_EXCHANGE_INTAKE_READING_H
#define VIGIL_EXCHANGE_INTAKE_READING_H

#include <stdbool.h>
#include <stddef.h>

#include "claim.h"
#include "foreign.h"
#include "foreign_names.h"
#include "foreign_values.h"
#include "intake.h"
#include "text.h"
#include "verdict.h"

/* Where a claim stands by what the file says of now. */
struct said {
	const struct cell *status_cell, *reviewed_cell, *next_cell;
	enum verdict status;
	bool is_draft, is_unpublished; /* by its status; by a flag */
	long reviewed, next_review;
	struct span span; /* from one review to the next, beyond ours */
};

/* What is kept under a key of the user's own, x-...: a text, or a list. */
struct extra {
	struct extra *next;
	const char *key;
	struct texts values;
	bool is_list;
};

struct intake_reading {
	const struct intake_rules *rules;
	struct foreign *foreign;
	struct intake_report *report;
	struct intake *intake;
	struct said said;
	struct extra *extras;
	struct source *source; /* whose members are being taken */
	long source_item;
};

/* Says what is wrong with a cell, which may be NULL. */
#define intake_problem(reading, cell, ...)                                     \
	foreign_problem((reading)->report->findings, (reading)->foreign, cell, \
		__VA_ARGS__)

#endif
