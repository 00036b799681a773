/* commands.c - all commands, in the order in which help shows them. */
#include "commands.h"

#include <stddef.h>
#include <string.h>

#include "calendar.h"
#include "check.h"
#include "close.h"
#include "config.h"
#include "context.h"
#include "correct.h"
#include "dissent.h"
#include "due.h"
#include "edit.h"
#include "forecast.h"
#include "help.h"
#include "init.h"
#include "journal.h"
#include "list.h"
#include "log.h"
#include "mail.h"
#include "mark.h"
#include "new.h"
#include "redo.h"
#include "reopen.h"
#include "review.h"
#include "schema.h"
#include "show.h"
#include "sign.h"
#include "site.h"
#include "spread.h"
#include "sync.h"
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
	&command_redo,
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
	&command_site,
	&command_sync,
	&command_check,
	&command_verify,
	&command_journal,
	&command_config,
	&command_schema,
	&command_help,
	NULL,
};
