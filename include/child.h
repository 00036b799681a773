/* child.h - running other programs. */
#ifndef VIGIL_CHILD_H
#define VIGIL_CHILD_H

#include <signal.h>
#include <stddef.h>
#include <sys/types.h>

#include "arena.h"

/* The exit status of a shell that finds no such program. */
enum { CHILD_NOT_RUN = 127 };

/* The files that a program reads from and writes to; -1 for ours. */
struct child_files {
	int in, out, messages;
};

/* Starts a program found by PATH. Returns its process, or -1 with errno where
 * there is none. */
pid_t child_start(const char *const *arguments, struct child_files files);

/* Starts a program like child_start, with an environment of its own. */
pid_t child_start_with(const char *const *arguments, struct child_files files,
	const char *const *environment);

/* Returns our environment with one variable set, given as NAME=VALUE. */
const char *const *child_environment(struct arena *arena, const char *setting);

/* What the keys that interrupt did before another program had them. */
struct child_keys {
	struct sigaction interrupt, quit;
};

/* Starts a program like child_start, but one for which alone the keys that
 * interrupt are, from its first moment until child_keys_restore. */
pid_t child_start_in_front(const char *const *arguments,
	struct child_files files, struct child_keys *kept);
void child_keys_restore(const struct child_keys *kept);

/* Waits for a process to end; returns its exit status, or -1 where a signal
 * ended it. */
int child_wait(pid_t child);

/* What child_wait_for returns of a process that still runs. */
enum { CHILD_RUNS = -2 };

/* Waits for a process like child_wait, but only for so many seconds. */
int child_wait_for(pid_t child, unsigned seconds);

/* Kills a process, and waits for its end. */
void child_kill(pid_t child);

/* Makes a pipe that no child inherits, and that is none of the standard files
 * where a parent has closed those. Returns -1 with errno. */
int child_pipe(int ends[2]);

/* Runs a program with the terminal and waits for it; returns its exit status,
 * or -1 where it could not be run or was killed. */
int child_run(const char *const *arguments);

/* Runs a program that reads nothing and whose words are lost; returns its exit
 * status, or -1 where it could not be run or was killed. */
int child_run_quietly(const char *const *arguments);

/* Runs a program and returns all that it prints, or NULL where it fails; its
 * messages are lost. */
char *child_text(
	struct arena *arena, const char *const *arguments, size_t *length);

/* Runs a program and returns the first line that it prints, or NULL where it
 * prints none or fails; its messages are lost. */
char *child_line(struct arena *arena, const char *const *arguments);

#endif
