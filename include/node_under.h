/* node_under.h - what stands under a key. */
#ifndef VIGIL_NODE_UNDER_H
#define VIGIL_NODE_UNDER_H

#include "document.h"

/* Returns what a map has under a key; NULL where it has nothing there, or is no
 * map. */
const struct node *node_under(const struct node *map, const char *key);

#endif
