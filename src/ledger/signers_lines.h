/* signers_lines.h - the lines of allowed_signers. */
#ifndef VIGIL_SIGNERS_LINES_H
#define VIGIL_SIGNERS_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "signers.h"

/* Reads the lines of the file that was read; one that is none is left out. */
void signers_read_lines(struct signers *signers, struct arena *arena);

/* Returns whether a line begins with the kind of a public key. */
bool signer_is_key(const char *line);

/* Returns whether there is a key of a name. */
bool signers_know(const struct signers *signers, const char *name);

/* Returns the number of the first line of whoever has a name, or that of all
 * lines where nobody has. Lines that share a name are of one person. */
size_t signers_person(const struct signers *signers, const char *name);

/* Returns how many persons the lines are of. */
size_t signers_count_persons(const struct signers *signers);

#endif
