/* markup.h - pieces that pages are made of. All text is escaped. */
#ifndef VIGIL_MARKUP_H
#define VIGIL_MARKUP_H

#include <stdbool.h>
#include <stdio.h>

#include "arena.h"
#include "site_figures.h"
#include "site_files.h"
#include "site_gather.h"
#include "verdict.h"

/* Writes an element with text in it: <p class="m">text</p>. */
void markup_element(
	FILE *out, const char *name, const char *attributes, const char *text);

/* Writes a day, and one that is to come: readers are told how far off it is. */
void markup_day(FILE *out, struct arena *arena, long day);
void markup_due(FILE *out, struct arena *arena, long day);

/* Writes a verdict; one that is_stale has lost its color. */
void markup_verdict(FILE *out, enum verdict verdict, bool is_stale);

/* Writes `Holding → Partial`, or the one that stays. */
void markup_move(FILE *out, enum verdict from, enum verdict to);

/* Writes a figure, so that programs find it by its name. */
void markup_figure(FILE *out, const struct site *site, struct arena *arena,
	enum site_figure figure);

/* Writes a link to a place elsewhere, with text in it, or a host where text is
 * NULL; only the text, where it is no address of the web that can be shown. */
void markup_outside(FILE *out, const char *url, const char *text);

/* Writes a link to the page of a claim; root is the way to the site's own
 * directory. */
void markup_claim(FILE *out, const char *root, const struct site_row *row);

/* Writes the words before and since a correction; either may be NULL. */
void markup_wordings(FILE *out, const char *was, const char *text);

/* Writes `reviewed ... · next review ...`, or what else holds. */
void markup_standing(
	FILE *out, struct arena *arena, const struct site_row *row);

#endif
