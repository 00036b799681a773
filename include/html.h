/* html.h - writing text into HTML. */
#ifndef VIGIL_HTML_H
#define VIGIL_HTML_H

#include <stdbool.h>
#include <stdio.h>

#include "arena.h"

/* Writes text on one line, as text_printable shows it, and escaped: safe
 * between tags and in a quoted attribute. */
void html_text(FILE *out, const char *text);

/* Returns whether a URL may be a link: it is one of http or https that begins
 * with its host, and is shown as it is. */
bool html_is_link(const char *url);

/* Writes a URL, as a link to what is shown if it is one of http or https that
 * begins with its host, else as text. */
void html_url(FILE *out, const char *url);

/* Writes text as a link to a URL, which may be NULL, by the same rule. */
void html_link(FILE *out, const char *url, const char *text);

/* Returns the host of a URL that would become a link, else NULL. */
const char *html_host(struct arena *arena, const char *url);

#endif
