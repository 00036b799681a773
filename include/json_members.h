/* json_members.h - the members of JSON objects. */
#ifndef VIGIL_JSON_MEMBERS_H
#define VIGIL_JSON_MEMBERS_H

#include <stdbool.h>
#include <stdio.h>

#include "arena.h"
#include "problem.h"
#include "text.h"

/* Writes a name and the colon after it. The first of an object begins with the
 * brace that opens it: "{id". */
void json_name(FILE *out, const char *text);

/* Writes members that are JSON already, behind others; NULL is none. */
void json_members(FILE *out, const char *members);

/* Write a member; what is unknown, as a text that is NULL, is null. */
void json_text(FILE *out, const char *key, const char *text);
void json_date(FILE *out, struct arena *arena, const char *key, long date);
void json_number(FILE *out, const char *key, bool is_known, long number);
void json_flag(FILE *out, const char *key, bool flag);
void json_list(FILE *out, const char *key, const struct texts *list);

/* Writes what is wrong with files as the member that all documents have. */
void json_problems(FILE *out, const struct problems *problems);

#endif
