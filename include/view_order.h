/* view_order.h - the orders in which claims can be listed. */
#ifndef VIGIL_VIEW_ORDER_H
#define VIGIL_VIEW_ORDER_H

#include "view.h"

/* Their names, ended by NULL. */
extern const char *const view_order_names[];

/* Sorts the rows of a view by the order of that name, the earliest date first,
 * then by id; what has no such date or topic comes last. */
void view_order(struct view *view, const char *name);

#endif
