/* markdown_text.h - writing text into Markdown. */
#ifndef VIGIL_MARKDOWN_TEXT_H
#define VIGIL_MARKDOWN_TEXT_H

#include <stdio.h>

/* Writes text on one line, as text_printable shows it, so that it is nothing
 * but text in Markdown as GitHub and GitLab read it (CommonMark 0.30, GFM
 * 0.29): no markup, link, mention or reference. It must not stand first on its
 * line. */
void markdown_text(FILE *out, const char *text);

#endif
