/* user_settings.h - what a user has chosen, for every ledger. */
#ifndef VIGIL_USER_SETTINGS_H
#define VIGIL_USER_SETTINGS_H

#include "arena.h"
#include "document.h"
#include "fields.h"
#include "problem.h"
#include "reading.h"
#include "text.h"

/* What is not given is NULL or empty. */
struct user_settings {
	const char *path; /* of config.yaml, be it there or not; or NULL */
	const char *reviewer;
	struct texts sendmail;    /* a program and its arguments */
	const char *signing_key;  /* a file, or `git` */
	const struct node *keys;  /* as the file has them, or NULL */
	struct problems problems; /* of the file, warnings among them */
};

/* The keys of config.yaml. */
extern const struct field user_fields[];

/* Returns the path of the user's config.yaml, or NULL where there is no place
 * for one: no directory of configuration and no home. */
const char *user_settings_path(struct arena *arena);

/* Reads the user's configuration. One that somebody else may have written is
 * not read, since it names programs; a problem says so. */
struct user_settings user_settings_load(struct arena *arena);

/* The same from text that was read. */
void user_settings_read(struct reading *reading, struct user_settings *user);

/* Returns a program and its arguments, split at spaces: no shell sees them. */
struct texts program_words(struct arena *arena, const char *text);

#endif
