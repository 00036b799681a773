/* markdown.h - what people write in Markdown (CommonMark), as HTML. */
#ifndef VIGIL_MARKDOWN_H
#define VIGIL_MARKDOWN_H

#include <stdio.h>

/* Writes Markdown as HTML with no HTML of its own in it: that becomes text, an
 * image a link, and a link that is no address of the web its text. Headings
 * begin at so deep a level. What is nested too deep is written as it is. */
void markdown_write(FILE *out, const char *text, int level);

#endif
