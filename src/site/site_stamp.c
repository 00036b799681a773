/* site_stamp.c - a stamp, as it is. */
#include "site_stamp.h"

#include <stdio.h>

#include "site_files.h"
#include "site_gather.h"

void site_stamp(
	FILE *out, const struct site *site, const struct site_page *page)
{
	(void)site;
	fwrite(page->stamp->bytes, 1, page->stamp->length, out);
}
