/* json_members.c - the members of JSON objects. */
#include "json_members.h"

#include <stdbool.h>
#include <stdio.h>

#include "arena.h"
#include "date.h"
#include "json.h"
#include "problem.h"
#include "text.h"

/* Names are the program's own: there is nothing to escape. */
void json_name(FILE *out, const char *text)
{
	bool is_first = *text == '{';

	fputs(is_first ? "{\"" : ",\"", out);
	fputs(is_first ? text + 1 : text, out);
	fputs("\":", out);
}

void json_members(FILE *out, const char *members)
{
	if (members)
		fprintf(out, ",%s", members);
}

void json_text(FILE *out, const char *key, const char *text)
{
	json_name(out, key);
	json_safe_string(out, text);
}

void json_date(FILE *out, struct arena *arena, const char *key, long date)
{
	json_text(out, key, date_iso(arena, date));
}

void json_number(FILE *out, const char *key, bool is_known, long number)
{
	json_name(out, key);
	if (is_known)
		fprintf(out, "%ld", number);
	else
		fputs("null", out);
}

void json_flag(FILE *out, const char *key, bool flag)
{
	json_name(out, key);
	fputs(flag ? "true" : "false", out);
}

void json_list(FILE *out, const char *key, const struct texts *list)
{
	size_t i;

	json_name(out, key);
	putc('[', out);
	for (i = 0; i < list->count; i++) {
		if (i > 0)
			putc(',', out);
		json_safe_string(out, list->items[i]);
	}
	putc(']', out);
}

/* Each is on a line of its own, for diff and grep. */
void json_problems(FILE *out, const struct problems *problems)
{
	const struct problem *problem = problems->first;

	json_name(out, "problems");
	putc('[', out);
	for (; problem; problem = problem->next) {
		fputs(problem == problems->first ? "\n" : ",\n", out);
		json_text(out, "{file", problem->file);
		json_number(
			out, "line", problem->at.line > 0, problem->at.line);
		json_number(out, "column", problem->at.column > 0,
			problem->at.column);
		json_text(out, "message", problem->message);
		putc('}', out);
	}
	fputs(problems->first ? "\n]" : "]", out);
}
