/* hook.h - vigil hook: what checks a ledger on a server, or in a forge. */
#ifndef VIGIL_HOOK_H
#define VIGIL_HOOK_H

#include "context.h"

extern const struct command command_hook;

#endif
