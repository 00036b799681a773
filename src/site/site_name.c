/* site_name.c - what a site is called. */
#include "site_name.h"

#include <stddef.h>

#include "site_gather.h"

const char *site_name(const struct site *site)
{
	return site->look->name ? site->look->name : "Claims";
}
