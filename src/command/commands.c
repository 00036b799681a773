/* commands.c - all commands, in the order in which help shows them. */
#include <stddef.h>

#include "command.h"

const struct command *const commands[] = {
	&command_init,
	&command_new,
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
	NULL,
};
