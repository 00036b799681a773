/* site_strips.h - where each claim stands, for programs that build articles. */
#ifndef VIGIL_SITE_STRIPS_H
#define VIGIL_SITE_STRIPS_H

#include "arena.h"
#include "site_files.h"
#include "site_gather.h"

/* Return the strip of a claim as Markdown, and as HTML, with a link to its page
 * where the site has an address. */
const char *strip_markdown(struct arena *arena, const struct site *site,
	const struct site_row *row);
const char *strip_markup(struct arena *arena, const struct site *site,
	const struct site_row *row);

/* Write strips.json: for each id its strip as text, Markdown and HTML. */
site_write_fn strips_begin, strips_each, strips_end;

#endif
