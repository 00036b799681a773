/* problem_text.h - a problem, as an editor can jump to it. */
#ifndef VIGIL_PROBLEM_TEXT_H
#define VIGIL_PROBLEM_TEXT_H

#include <stdbool.h>
#include <stdio.h>

#include "problem.h"

/* Writes a problem in the form FILE:LINE:COLUMN: error: MESSAGE, with that line
 * and a caret; path is the file's as the user can reach it. */
void view_problem(
	FILE *out, const char *path, const struct problem *problem, bool color);

#endif
