/* complete.h - a word that a shell wants completed. */
#ifndef VIGIL_COMPLETE_H
#define VIGIL_COMPLETE_H

#include "command.h"

struct completion {
	struct context *context;
	const char *before; /* what stays of the word, such as "--topic=" */
	const char *typed;  /* what is to be completed */
};

/* Offers a value, if it begins as what was typed, whatever the case. The help
 * may be NULL. */
void offer(const struct completion *completion, const char *value,
	const char *help);

/* Offers all that a word of a usage stands for, such as VERDICT. Returns
 * false where that is a file, of which shells know. */
bool offer_meant(const struct completion *completion, const char *word);

#endif
