/* site_heads.c - the heads of the public record, as a file. */
#include "site_heads.h"

#include <stdio.h>

#include "record_heads.h"
#include "site_files.h"
#include "site_gather.h"

void site_heads(
	FILE *out, const struct site *site, const struct site_page *page)
{
	(void)page;
	record_heads_write(site->heads, out, site->trouble);
}
