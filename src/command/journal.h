/* journal.h - vigil journal: where journal and store differ. */
#ifndef VIGIL_COMMAND_JOURNAL_H
#define VIGIL_COMMAND_JOURNAL_H

#include "context.h"

extern const struct command command_journal;

#endif
