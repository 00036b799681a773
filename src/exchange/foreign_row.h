/* foreign_row.h - the cells of a row of a table. */
#ifndef VIGIL_EXCHANGE_FOREIGN_ROW_H
#define VIGIL_EXCHANGE_FOREIGN_ROW_H

#include <stddef.h>

#include "arena.h"
#include "foreign.h"
#include "text.h"

/* Returns the text of a cell; its line breaks are newlines. */
char *foreign_row_text(struct arena *arena, const char *bytes, size_t length);

/* Leaves out what is empty, and says which cells cannot be used. */
void foreign_row_check(struct foreign *row, struct findings *findings);

/* Takes the cells of the first row for the names of columns; no two may be the
 * same. */
void foreign_row_names(struct foreign *row, struct findings *findings,
	struct arena *arena, struct texts *names);

/* Returns how long the line is that names the separator, as spreadsheets put
 * sep=; first; 0 where there is none. */
size_t foreign_row_hint(const char *bytes, size_t length, char *separator);

/* Returns what there is most of in the first line, outside of quotes: a comma,
 * a semicolon or a TAB. */
char foreign_row_separator(const char *bytes, size_t length);

#endif
