/* inherited.h - what a parent may have set. */
#ifndef VIGIL_INHERITED_H
#define VIGIL_INHERITED_H

/* Makes vigil work the same whatever standard files were closed, whatever
 * signals ignored or blocked, and whatever repository of git was named, when it
 * was started. */
void inherited_set_right(void);

#endif
