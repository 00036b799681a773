/* command_meant.h - what is meant by words that are no commands of ours. */
#ifndef VIGIL_COMMAND_MEANT_H
#define VIGIL_COMMAND_MEANT_H

#include "context.h"

/* Other tools' words, and the command line for each, or what to know where
 * there is none; ended by one that has no words. */
struct command_meaning {
	const char *words; /* with a space between */
	const char *line, *hint;
};

extern const struct command_meaning command_meanings[];

/* Returns the meaning of a word in whatever case, or NULL. */
const struct command_meaning *command_meaning_of(const char *word);

/* Returns the command line that was meant by a claim's id, or a verdict, in the
 * place of a command, and the words behind it; or NULL. An id is looked up in
 * the ledger, if there is one. */
const char *command_of_claim(
	struct context *context, const char *word, const struct texts *behind);

#endif
