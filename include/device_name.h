/* device_name.h - names that no file can have on Windows. */
#ifndef VIGIL_DEVICE_NAME_H
#define VIGIL_DEVICE_NAME_H

#include <stdbool.h>

/* Returns whether no file can be called so, with an ending or without: it is
 * that of a device, as CON, or ends with a dot. */
bool is_device_name(const char *name);

#endif
