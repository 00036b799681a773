/* html.h - writing text into HTML. */
#ifndef VIGIL_HTML_H
#define VIGIL_HTML_H

#include <stdbool.h>
#include <stdio.h>

/* Writes text on one line, as text_printable shows it, and escaped: safe
 * between tags and in a quoted attribute. */
void html_text(FILE *out, const char *text);

/* Returns whether a URL may be a link: it is one of http or https that begins
 * with its host, and is shown as it is. */
bool html_is_link(const char *url);

/* Writes a URL, as a link to what is shown if it is one of http or https that
 * begins with its host, else as text. */
void html_url(FILE *out, const char *url);

#endif
