/* import_answer.h - what an import says. */
#ifndef VIGIL_COMMAND_IMPORT_ANSWER_H
#define VIGIL_COMMAND_IMPORT_ANSWER_H

#include "error.h"
#include "import_run.h"

/* Prints what became of each name. */
void import_print_names(const struct import_run *run);

/* Prints what was brought in, or would be. */
void import_print(const struct import_run *run);

/* Fails where something was found wrong, or dates are uncertain. */
int import_refuse(const struct import_run *run, struct error *err);

#endif
