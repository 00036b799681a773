/* check_script.h - the steps of checking a site, as one script. */
#ifndef VIGIL_CHECK_SCRIPT_H
#define VIGIL_CHECK_SCRIPT_H

#include "site_files.h"

/* Writes a POSIX shell script that checks the files beside it: it says what
 * holds, and ends with 0 where all of it does, else with 1. */
site_write_fn check_script;

#endif
