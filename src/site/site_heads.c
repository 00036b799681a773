/* site_heads.c - the heads of the public record, as a file. */
#include "site_heads.h"

#include <stddef.h>
#include <stdio.h>

#include "site_files.h"
#include "site_gather.h"

void site_heads(
	FILE *out, const struct site *site, const struct site_page *page)
{
	size_t i;

	(void)page;
	for (i = 0; i < site->heads.count; i++)
		fprintf(out, "%s\n", site->heads.items[i]);
}
