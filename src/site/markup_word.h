/* markup_word.h - the words of a site on its pages, and what is filled in:
 * days, verdicts, figures. All text is escaped. */
#ifndef VIGIL_MARKUP_WORD_H
#define VIGIL_MARKUP_WORD_H

#include <stdbool.h>
#include <stdio.h>

#include "arena.h"
#include "site_figures.h"
#include "site_gather.h"
#include "verdict.h"
#include "words.h"

/* Writes a word of the site: as it is, as an element, and filled in. */
void markup_word(FILE *out, const struct site *site, enum word word);
void markup_heading(FILE *out, const struct site *site, enum word word);
void markup_paragraph(FILE *out, const struct site *site,
	const char *attributes, enum word word);
void markup_filled(FILE *out, const struct site *site, struct arena *arena,
	enum word word, const struct filling *fillings);

/* Writes a word and what it is of beside each other. */
void markup_pair(FILE *out, const struct site *site, struct arena *arena,
	enum word label, struct filling value);

/* Writes a day. */
void markup_day(
	FILE *out, const struct site *site, struct arena *arena, long day);

/* Writes a verdict; one that is_stale has lost its color. */
void markup_verdict(FILE *out, const struct site *site, enum verdict verdict,
	bool is_stale);

/* Writes `Holding → Partial`, or the one that stays. */
void markup_move(FILE *out, const struct site *site, struct arena *arena,
	enum verdict from, enum verdict to);

/* Writes a figure, so that programs find it by its name. */
void markup_figure(FILE *out, const struct site *site, struct arena *arena,
	enum site_figure figure);

/* Writes the words before and since a correction; either may be NULL. */
void markup_wordings(FILE *out, const struct site *site, struct arena *arena,
	const char *was, const char *text);

/* Writes `reviewed ... · next review ...`, or what else holds. */
void markup_standing(FILE *out, const struct site *site, struct arena *arena,
	const struct site_row *row);

#endif
