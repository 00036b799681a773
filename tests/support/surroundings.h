/* surroundings.h - what a test gets from whoever started it. */
#ifndef VIGIL_SURROUNDINGS_H
#define VIGIL_SURROUNDINGS_H

/* Undoes what a parent may have set for its children: every signal has its
 * usual effect and none is blocked, files are made with umask 022, standard
 * input, output and messages are open, and limits are as high as they may be.
 */
void surroundings_reset(void);

#endif
