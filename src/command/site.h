/* site.h - vigil site. */
#ifndef VIGIL_COMMAND_SITE_H
#define VIGIL_COMMAND_SITE_H

#include "context.h"

extern const struct command command_site;

#endif
