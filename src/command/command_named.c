/* command_named.c - finding a command by its name. */
#include "command_named.h"

#include <string.h>

#include "context.h"
#include "error.h"
#include "text.h"
#include "text_nearest.h"
#include "text_utf8.h"

const struct command *command_named(
	const struct context *context, const char *name, struct error *err)
{
	const struct command_row *row = context->commands;
	struct texts names = { NULL, 0 };
	const char *near;

	for (; row->command; row++) {
		if (strcmp(row->command->name, name) == 0)
			return row->command;
		texts_add(context->arena, &names, row->command->name);
	}
	texts_add(context->arena, &names, NULL);
	near = text_nearest(name, names.items);
	if (!*name)
		fail(err, USAGE,
			"\"\": no such command; `vigil --help` lists them");
	else if (near)
		fail(err, USAGE, "%s: no such command (did you mean %s?)",
			text_printable(context->arena, name), near);
	else
		fail(err, USAGE,
			"%s: no such command; `vigil --help` lists them",
			text_printable(context->arena, name));
	return NULL;
}
