/* reopen.h - vigil reopen: resumes a claim's reviews. */
#ifndef VIGIL_COMMAND_REOPEN_H
#define VIGIL_COMMAND_REOPEN_H

#include "context.h"

extern const struct command command_reopen;

#endif
