/* options_describe.h - the options of a command as its help shows them. */
#ifndef VIGIL_COMMAND_OPTIONS_DESCRIBE_H
#define VIGIL_COMMAND_OPTIONS_DESCRIBE_H

#include <stdio.h>

#include "options.h"

/* Writes two columns, the options and what they do, -h and --help last; lines
 * are wrapped at 79 columns. */
void options_describe(FILE *out, const struct option *options);

#endif
