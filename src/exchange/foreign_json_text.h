/* foreign_json_text.h - texts of JSON as SQLite has them. */
#ifndef VIGIL_EXCHANGE_FOREIGN_JSON_TEXT_H
#define VIGIL_EXCHANGE_FOREIGN_JSON_TEXT_H

#include <stdbool.h>

#include "arena.h"

/* Returns a path as people write it: a.x-b[0] for $.a."x-b"[0]. */
char *foreign_json_path(struct arena *arena, const char *path);

/* Returns whether a text of JSON has an escaped NUL, with which SQLite takes a
 * text to end. */
bool foreign_json_has_nul(const char *text);

#endif
