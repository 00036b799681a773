/* journal.h - vigil journal: entries that are gone. */
#ifndef VIGIL_COMMAND_JOURNAL_H
#define VIGIL_COMMAND_JOURNAL_H

#include "context.h"

extern const struct command command_journal;

#endif
