/* commands.c - all commands, by the work that they are for. */
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
#include "export.h"
#include "forecast.h"
#include "help.h"
#include "hook.h"
#include "import.h"
#include "init.h"
#include "journal.h"
#include "list.h"
#include "log.h"
#include "mail.h"
#include "mark.h"
#include "new.h"
#include "postpone.h"
#include "redo.h"
#include "reopen.h"
#include "review.h"
#include "schema.h"
#include "show.h"
#include "sign.h"
#include "signers_list.h"
#include "site.h"
#include "spread.h"
#include "stats.h"
#include "sync.h"
#include "undo.h"
#include "verify.h"

const struct command_row commands[] = {
	{ &command_due, GROUP_DAILY, "what is due today" },
	{ &command_review, GROUP_DAILY, "go through what is due" },
	{ &command_mark, GROUP_DAILY, "record a review" },
	{ &command_postpone, GROUP_DAILY, "review it on a later day" },
	{ &command_spread, GROUP_DAILY, "even out crowded days" },
	{ &command_undo, GROUP_DAILY, "take back what you recorded" },
	{ &command_redo, GROUP_DAILY, "bring that back" },
	{ &command_sync, GROUP_RECORD, "record what files publish" },
	{ &command_sign, GROUP_RECORD, "sign off a review" },
	{ &command_correct, GROUP_RECORD, "add a correction" },
	{ &command_dissent, GROUP_RECORD, "record a disagreement" },
	{ &command_close, GROUP_RECORD, "end a claim's reviews" },
	{ &command_reopen, GROUP_RECORD, "resume them" },
	{ &command_check, GROUP_RECORD, "find mistakes in the files" },
	{ &command_verify, GROUP_RECORD, "find changes to the record" },
	{ &command_signers, GROUP_RECORD, "whose keys may sign" },
	{ &command_journal, GROUP_RECORD, "restore or pack the record" },
	{ &command_list, GROUP_LOOKING, "claims, one a line" },
	{ &command_show, GROUP_LOOKING, "everything about a claim" },
	{ &command_log, GROUP_LOOKING, "what was recorded" },
	{ &command_forecast, GROUP_LOOKING, "reviews of the coming weeks" },
	{ &command_stats, GROUP_LOOKING, "what it all adds up to" },
	{ &command_mail, GROUP_SHARING, "tell owners what is due" },
	{ &command_calendar, GROUP_SHARING, "next reviews, as iCalendar" },
	{ &command_site, GROUP_SHARING, "public pages and files" },
	{ &command_export, GROUP_SHARING, "for other programs" },
	{ &command_init, GROUP_SETTING_UP, "make a ledger" },
	{ &command_new, GROUP_SETTING_UP, "write a new claim file" },
	{ &command_edit, GROUP_SETTING_UP, "change a claim's file" },
	{ &command_import, GROUP_SETTING_UP, "claims from other files" },
	{ &command_hook, GROUP_SETTING_UP, "checks for git and forges" },
	{ &command_config, GROUP_SETTING_UP, "settings, and their origin" },
	{ &command_schema, GROUP_SETTING_UP, "claim files, for editors" },
	{ &command_help, GROUP_SETTING_UP, "what the manual says" },
	{ NULL, GROUP_DAILY, NULL },
};
