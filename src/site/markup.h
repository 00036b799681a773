/* markup.h - pieces that pages are made of. All text is escaped. */
#ifndef VIGIL_MARKUP_H
#define VIGIL_MARKUP_H

#include <stdio.h>

#include "arena.h"
#include "site_files.h"
#include "site_gather.h"
#include "words.h"

/* Writes an element with text in it: <p class="m">text</p>. */
void markup_element(
	FILE *out, const char *name, const char *attributes, const char *text);

/* Writes text that may be written in another direction than the page: within a
 * line, and as an element of its own. */
void markup_text(FILE *out, const char *text);
void markup_block(
	FILE *out, const char *name, const char *attributes, const char *text);

/* Writes what people write, in its own direction; its headings are no higher
 * than that level. */
void markup_markdown(FILE *out, const char *text, int level);

/* Writes JSON into an element of script, which nothing in it can end. */
void markup_json(FILE *out, const char *json);

/* Writes a link to a place elsewhere, with text in it, or a host where text is
 * NULL; only the text, where it is no address of the web that can be shown. */
void markup_outside(FILE *out, const char *url, const char *text);

/* Writes a link to the page of a claim; root is the way to the site's own
 * directory. */
void markup_claim(FILE *out, const char *root, const struct site_row *row);

/* Returns such a link as the filling of a name. */
struct filling markup_claim_filling(struct arena *arena, const char *name,
	const char *root, const struct site_row *row);

#endif
