/* ris.h - writing lines of RIS, as programs that manage references read it. */
#ifndef VIGIL_RIS_H
#define VIGIL_RIS_H

#include <stdio.h>

/* Writes a line with a tag, as TI, and text as text_printable shows it. */
void ris_line(FILE *out, const char *tag, const char *text);

/* Writes the line of an author that is no person, so that readers neither take
 * what stands behind a comma for a first name, nor what stands behind `and` for
 * another author: it has no comma, and a space that does not break. */
void ris_organization(FILE *out, const char *name);

#endif
