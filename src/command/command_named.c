/* command_named.c - finding a command by its name. */
#include "command_named.h"

#include <string.h>

#include "command_meant.h"
#include "context.h"
#include "error.h"
#include "text.h"
#include "text_nearest.h"
#include "text_utf8.h"

static const char *nearest(const struct context *context, const char *name)
{
	const struct command_row *row = context->commands;
	struct texts names = { NULL, 0 };

	for (; row->command; row++)
		texts_add(context->arena, &names, row->command->name);
	texts_add(context->arena, &names, NULL);
	return text_nearest(name, names.items);
}

/* A name with a digit in it is rather an id than a command mistyped. */
static const char *line_meant(
	struct context *context, const char *name, const struct texts *behind)
{
	const char *near = nearest(context, name), *line = NULL;

	if (!near || strpbrk(name, "0123456789"))
		line = command_of_claim(context, name, behind);
	return line ? line : near;
}

static void refuse(struct context *context, const char *name,
	const struct texts *behind, struct error *err)
{
	const struct command_meaning *meaning = command_meaning_of(name);
	const char *shown =
		*name ? text_printable(context->arena, name) : "\"\"";
	const char *line =
		meaning ? meaning->line : line_meant(context, name, behind);

	if (line)
		fail(err, USAGE, "%s: no such command (did you mean %s?)",
			shown, text_printable(context->arena, line));
	else
		fail(err, USAGE, "%s: no such command; %s", shown,
			meaning ? meaning->hint : "`vigil --help` lists them");
}

const struct command *command_named(struct context *context, const char *name,
	const struct texts *behind, struct error *err)
{
	const struct command_row *row = context->commands;

	for (; row->command; row++) {
		if (strcmp(row->command->name, name) == 0)
			return row->command;
	}
	refuse(context, name, behind, err);
	return NULL;
}
