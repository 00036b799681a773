/* due_script.h - the script that tells readers how far off days are. */
#ifndef VIGIL_DUE_SCRIPT_H
#define VIGIL_DUE_SCRIPT_H

#include "arena.h"
#include "words.h"

/* Returns it, the same for all pages of a site, with the words of the site that
 * browsers do not have themselves. */
const char *due_script(struct arena *arena, const struct words *words);

#endif
