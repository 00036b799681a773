/* yaml_text.h - texts as YAML that people like to read. */
#ifndef VIGIL_EXCHANGE_YAML_TEXT_H
#define VIGIL_EXCHANGE_YAML_TEXT_H

#include <stdbool.h>
#include <stdio.h>

/* The columns that a line should keep to. */
enum { YAML_COLUMNS = 78 };

/* Writes a text, and a newline behind it, as a value that reads back as just
 * that text: plain, quoted, or in a block with its lines indented so far. used
 * tells how many columns of the line are taken. */
void yaml_text(FILE *out, const char *text, int indent, size_t used);

/* Returns whether a text needs no quotes in a list in brackets. */
bool yaml_is_word(const char *text);

#endif
