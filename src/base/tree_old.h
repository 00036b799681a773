/* tree_old.h - what a tree has of a file already. */
#ifndef VIGIL_TREE_OLD_H
#define VIGIL_TREE_OLD_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "tree_state.h"

/* It is compared with what the file is made of now, from its start on. */
struct tree_old {
	int number; /* the file, open; or -1 where there is none */
	off_t same; /* so many bytes are as they were */
};

/* Opens what is there; what is in the way is noted in the tree. */
struct tree_old tree_old_open(struct tree *tree, const char *path);

void tree_old_close(struct tree_old *old);

/* Returns whether these bytes come next, and goes past them; after others,
 * nothing can be compared any more. */
bool tree_old_goes_on(struct tree_old *old, const char *bytes, size_t length);

/* Goes past bytes that were read from this place; false where they are not
 * those that come next. */
bool tree_old_pass(struct tree_old *old, off_t place, size_t length);

/* Returns whether something comes next; also where there is no file. */
bool tree_old_has_more(const struct tree_old *old);

/* Reads at most so many bytes from a place, and returns how many; 0 at the end,
 * and -1 with errno. */
ssize_t tree_old_read(
	const struct tree_old *old, char *bytes, size_t length, off_t place);

/* Writes all that is as it was to an open file. */
int tree_old_copy(const struct tree_old *old, int out);

#endif
