/* context_problems.h - what is wrong with files, where messages go. */
#ifndef VIGIL_CONTEXT_PROBLEMS_H
#define VIGIL_CONTEXT_PROBLEMS_H

#include <stddef.h>
#include <stdio.h>

#include "context.h"
#include "error.h"
#include "problem.h"

/* Writes a problem with the path of its file as the user can reach it. */
void context_print_problem(
	struct context *context, FILE *out, const struct problem *problem);

/* Writes what the settings of the ledger have that is not read from there, or
 * that may be meant otherwise. */
void context_print_warnings(struct context *context, FILE *out);

/* Writes that, and the like of claim files, to where messages go. */
int context_tell_warnings(struct context *context, struct error *err);

/* Writes the problems to where messages go, those of the ledger only if no
 * command has; returns how many errors are among them. */
size_t context_print_problems(struct context *context);

#endif
