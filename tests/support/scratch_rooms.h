/* scratch_rooms.h - what the files of the scratch directory share. */
#ifndef VIGIL_SCRATCH_ROOMS_H
#define VIGIL_SCRATCH_ROOMS_H

#include <sys/types.h>

#include "scratch.h"

/* Starts a command line with these files as its first three. */
pid_t scratch_start(
	struct scratch *scratch, const char *command, const int files[3]);

/* Opens the file for messages, empty. */
int scratch_open_messages(struct scratch *scratch);

/* Waits for a command and completes its answer. */
void scratch_finish(
	struct scratch *scratch, pid_t child, struct answer *answer);

#endif
