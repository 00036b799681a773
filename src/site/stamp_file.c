/* stamp_file.c - a stamp, as it is. */
#include "stamp_file.h"

#include <stdio.h>

#include "site_files.h"
#include "site_gather.h"

void stamp_file(
	FILE *out, const struct site *site, const struct site_page *page)
{
	(void)site;
	fwrite(page->stamp->bytes, 1, page->stamp->length, out);
}
