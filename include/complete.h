/* complete.h - a word that a shell wants completed. */
#ifndef VIGIL_COMMAND_COMPLETE_H
#define VIGIL_COMMAND_COMPLETE_H

#include "context.h"
#include "error.h"
#include "options.h"

/* Writes what the context's partial word may become, a line each, behind a TAB
 * what it means. Returns -1 with OK; with FAILED where it is a file. */
int complete(struct context *context, const struct option *options,
	struct error *err);

struct completion {
	struct context *context;
	const char *before; /* what stays of the word, such as "--topic=" */
	const char *typed;  /* what is to be completed */
};

#endif
