/* device_name.c - names that no file can have on Windows. */
#include "device_name.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>

enum { DEVICE_LENGTH = 3 };

/* COM1 to COM9 and LPT1 to LPT9 have a digit behind their name. */
bool is_device_name(const char *name)
{
	static const char *const devices[] = { "CON", "PRN", "AUX", "NUL",
		"COM", "LPT" };
	const size_t length = strcspn(name, ".");
	size_t i;

	if (*name && name[strlen(name) - 1] == '.')
		return true;
	for (i = 0; i < sizeof(devices) / sizeof(*devices); i++) {
		const bool is_numbered = i >= 4;

		if (length == DEVICE_LENGTH + (size_t)is_numbered &&
			strncasecmp(name, devices[i], DEVICE_LENGTH) == 0 &&
			(!is_numbered || (name[DEVICE_LENGTH] >= '1' &&
						 name[DEVICE_LENGTH] <= '9')))
			return true;
	}
	return false;
}
