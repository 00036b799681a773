/* signers_list.h - vigil signers: whose keys may sign. */
#ifndef VIGIL_COMMAND_SIGNERS_LIST_H
#define VIGIL_COMMAND_SIGNERS_LIST_H

#include "context.h"

extern const struct command command_signers;

#endif
