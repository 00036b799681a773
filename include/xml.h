/* xml.h - writing text into XML. */
#ifndef VIGIL_XML_H
#define VIGIL_XML_H

#include <stdio.h>

/* Writes text of any number of lines, escaped: safe between tags and in a
 * quoted attribute. What text_printable would replace, and what XML 1.0 cannot
 * have, becomes U+FFFD. */
void xml_text(FILE *out, const char *text);

/* Writes an element that has nothing but such text. */
void xml_element(FILE *out, const char *name, const char *text);

#endif
