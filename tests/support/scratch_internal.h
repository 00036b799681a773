/* scratch_internal.h - what the files of the scratch directory share. */
#ifndef VIGIL_SCRATCH_INTERNAL_H
#define VIGIL_SCRATCH_INTERNAL_H

#include <sys/types.h>

#include "scratch.h"

/* Opens a terminal with a window of so many columns, and returns the end
 * that is not the command's; and reads there all that is said until nobody has
 * the terminal. */
int scratch_open_terminal(int *far_end, int columns);
char *scratch_read_terminal(struct scratch *scratch, int number);

/* Starts a command line with these files as its first three; where the first is
 * a terminal, it becomes the one whose keys and whose end are signals to it. */
pid_t scratch_start(
	struct scratch *scratch, const char *command, const int files[3]);

/* Gives what was started its full time once more. When it is over, all of it is
 * killed and the test fails. */
void scratch_wait_on(void);

/* Ends all that a test has left running. */
void scratch_end_all(void);

/* Opens the file for messages, empty. */
int scratch_open_messages(struct scratch *scratch);

/* Waits for a command and completes its answer. */
void scratch_finish(
	struct scratch *scratch, pid_t child, struct answer *answer);

#endif
