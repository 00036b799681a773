/* commands.c - all commands, in the order in which help shows them. */
#include "commands.h"

#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "calendar.h"
#include "check.h"
#include "close.h"
#include "context.h"
#include "correct.h"
#include "dissent.h"
#include "due.h"
#include "edit.h"
#include "error.h"
#include "forecast.h"
#include "help.h"
#include "init.h"
#include "journal.h"
#include "list.h"
#include "log.h"
#include "mail.h"
#include "mark.h"
#include "new.h"
#include "reopen.h"
#include "review.h"
#include "schema.h"
#include "show.h"
#include "sign.h"
#include "spread.h"
#include "sync.h"
#include "text_nearest.h"
#include "text_utf8.h"
#include "undo.h"
#include "verify.h"

const struct command *const commands[] = {
	&command_init,
	&command_new,
	&command_edit,
	&command_due,
	&command_review,
	&command_mark,
	&command_sign,
	&command_undo,
	&command_spread,
	&command_correct,
	&command_dissent,
	&command_close,
	&command_reopen,
	&command_list,
	&command_show,
	&command_log,
	&command_calendar,
	&command_forecast,
	&command_mail,
	&command_sync,
	&command_check,
	&command_verify,
	&command_journal,
	&command_schema,
	&command_help,
	NULL,
};

const struct command *command_named(
	struct arena *arena, const char *name, struct error *err)
{
	const char *names[sizeof(commands) / sizeof(*commands)] = { NULL };
	const char *near;
	size_t i;

	for (i = 0; commands[i]; i++) {
		if (strcmp(commands[i]->name, name) == 0)
			return commands[i];
		names[i] = commands[i]->name;
	}
	near = text_nearest(name, names);
	if (!*name)
		fail(err, USAGE,
			"\"\": no such command; `vigil --help` lists them");
	else if (near)
		fail(err, USAGE, "%s: no such command (did you mean %s?)",
			text_printable(arena, name), near);
	else
		fail(err, USAGE,
			"%s: no such command; `vigil --help` lists them",
			text_printable(arena, name));
	return NULL;
}
