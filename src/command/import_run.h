/* import_run.h - an import that is under way. */
#ifndef VIGIL_COMMAND_IMPORT_RUN_H
#define VIGIL_COMMAND_IMPORT_RUN_H

#include <stdbool.h>
#include <stddef.h>

#include "context.h"
#include "error.h"
#include "import_known.h"
#include "intake.h"
#include "intake_entries.h"
#include "new_number.h"
#include "progress.h"
#include "text.h"

struct ledger_import;

/* All files are read once for each of these; the first finds which ids they
 * have, and is needed only where others are to be numbered. */
enum import_phase { PHASE_SCAN, PHASE_CHECK };

/* How many claims fall due on each day from today on. */
enum { CROWD_DAYS = 3650 };

struct import_run {
	struct context *context;
	struct texts files;
	const char *from, *by, *prefix;
	const char *recorded; /* the time of it */
	bool dry_run;
	struct intake_rules rules;
	struct findings findings;
	struct intake_report report;
	struct known known;
	struct numbers numbers; /* of the prefix */
	long given;             /* so many, in this reading */
	struct importing importing;
	struct ledger_import *ledger_import;
	enum import_phase phase;
	bool must_sign;           /* whoever an entry names */
	struct progress progress; /* of the reading */
	size_t read;              /* claims so far, in it */
	struct error *err;        /* of what failed and is no finding */
	/* what was found */
	size_t claims, unchanged, entries, passed_over;
	struct texts untaken; /* by file */
	size_t crowd[CROWD_DAYS];
};

#endif
