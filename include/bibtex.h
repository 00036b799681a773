/* bibtex.h - writing text into BibTeX. */
#ifndef VIGIL_BIBTEX_H
#define VIGIL_BIBTEX_H

#include <stdio.h>

/* Writes text on one line, as text_printable shows it, so that LaTeX prints the
 * text itself: safe between braces. */
void bibtex_text(FILE *out, const char *text);

#endif
