/* page_parts.h - what pages and cards are made of. */
#ifndef VIGIL_PAGE_PARTS_H
#define VIGIL_PAGE_PARTS_H

#include <stddef.h>
#include <stdio.h>

#include "claim.h"
#include "standing.h"
#include "text.h"
#include "view.h"

/* Writes text in lines that one can read. */
void page_text(FILE *out, const struct view *view, const char *text);

/* Writes the head of a page or card: id, title, verdict and dates, and the
 * claim itself. */
void page_head(FILE *out, const struct view *view, const struct view_row *row);

/* Writes a short fact, or a day, behind its label; nothing where it is unknown.
 */
void page_fact(FILE *out, const struct view *view, const char *label,
	const char *fact);
void page_day(FILE *out, const struct view *view, const char *label, long date);

/* Writes an empty line and the heading of a section. */
void page_heading(FILE *out, const struct view *view, const char *heading);

/* Writes why a claim is due on its date and, where vigil.yaml says it, what the
 * ledger promises. */
void page_schedule(
	FILE *out, const struct view *view, const struct standing *standing);

/* Write a heading and what belongs there; nothing where there is none. */
void page_sources(
	FILE *out, const struct view *view, const struct source *source);
void page_texts(FILE *out, const struct view *view, const char *heading,
	const struct texts *texts);

/* Writes a line behind what comes before it; only a terminal breaks it. */
void page_line(FILE *out, const struct view *view, const char *before,
	const char *line);

/* Returns the columns that prose has. */
size_t page_width(const struct view *view);

#endif
