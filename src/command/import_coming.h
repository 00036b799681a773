/* import_coming.h - a claim that is to be imported. */
#ifndef VIGIL_COMMAND_IMPORT_COMING_H
#define VIGIL_COMMAND_IMPORT_COMING_H

#include <stdbool.h>
#include <stddef.h>

#include "claim.h"
#include "foreign.h"
#include "import_known.h"
#include "import_run.h"
#include "intake.h"
#include "intake_entries.h"

/* What becomes of one claim. */
struct coming {
	struct import_run *run;
	struct foreign *foreign;
	struct intake intake;
	struct claim *claim; /* as its file will say it */
	const char *name, *text;
	size_t length;
	struct recording recording;
	enum known_from known;
};

/* Says why it cannot come. */
#define coming_refuse(coming, ...)                                             \
	foreign_problem(&(coming)->run->findings, (coming)->foreign, NULL,     \
		__VA_ARGS__)

/* Finds its id, or gives it one. Returns false for a claim that is here
 * already, or cannot come. */
bool coming_identify(struct coming *coming);

#endif
