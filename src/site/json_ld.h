/* json_ld.h - a claim's page in the words of schema.org (JSON-LD). */
#ifndef VIGIL_JSON_LD_H
#define VIGIL_JSON_LD_H

#include "arena.h"
#include "site_files.h"
#include "site_gather.h"

/* Returns it as a text that can stand in a script element of HTML: no < is in
 * it. */
const char *json_ld(struct arena *arena, const struct site *site,
	const struct site_page *page);

#endif
