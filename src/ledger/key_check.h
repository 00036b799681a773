/* key_check.h - holding one signature against keys, with ssh-keygen. */
#ifndef VIGIL_KEY_CHECK_H
#define VIGIL_KEY_CHECK_H

#include <sys/types.h>

#include "arena.h"
#include "error.h"
#include "signed_entry.h"
#include "signers.h"

/* Keys, in files that nobody changes meanwhile; NULL for none. */
struct keys {
	struct arena *arena;
	const struct signers *signers;
	const char *allowed, *revoked;
	const char *const *environment; /* of ssh-keygen */
};

/* One ssh-keygen that runs, and the files that it uses. */
struct key_check {
	pid_t child; /* 0 for none */
	struct signed_entry *entry;
	const char *text, *signature, *answer;
};

/* Starts the check of its entry. */
int key_check_start(
	const struct keys *keys, struct key_check *check, struct error *err);

/* Waits for one that runs and notes what it found out; fails where ssh-keygen
 * found out nothing. */
int key_check_finish(
	const struct keys *keys, struct key_check *check, struct error *err);

#endif
