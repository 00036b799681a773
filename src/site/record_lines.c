/* record_lines.c - lines of the record, byte for byte. */
#include "record_lines.h"

#include <stddef.h>
#include <stdio.h>

#include "entry.h"
#include "history.h"
#include "site_files.h"
#include "site_gather.h"

void record_lines(
	FILE *out, const struct site *site, const struct site_page *page)
{
	size_t i;

	(void)site;
	for (i = 0; i < page->history->count; i++) {
		struct entry entry = *page->history->events[i].entry;

		fputs(entry_line(page->arena, &entry), out);
		putc('\n', out);
	}
}
