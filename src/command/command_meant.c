/* command_meant.c - what is meant by words that are no commands of ours. */
#include "command_meant.h"

#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "error.h"
#include "fields_text.h"
#include "ids.h"
#include "ledger.h"
#include "text.h"
#include "verdict.h"

#define GIT "git does that: the ledger is files"
#define COPY "any copy of claims/ is a backup"

/* A word that becomes a command is to be taken out here. */
const struct command_meaning command_meanings[] = {
	{ "add create make write insert claim", "new", NULL },
	{ "setup start initialize initialise create-ledger", "init", NULL },
	{ "update modify change set rename mv move vi vim nano", "edit", NULL },
	{ "status st today overdue agenda pending todo inbox upcoming next "
	  "dashboard queue",
		"due", NULL },
	{ "session triage quiz", "review", NULL },
	{ "defer snooze delay later reschedule", "postpone", NULL },
	{ "done finish finished complete judge assess evaluate rate verdict "
	  "confirm tick ack",
		"mark", NULL },
	{ "approve signoff sign-off accept countersign", "sign", NULL },
	{ "revert rollback unmark back", "undo", NULL },
	{ "balance level smooth distribute rebalance", "spread", NULL },
	{ "fix amend erratum errata correction", "correct", NULL },
	{ "object disagree dispute challenge counter", "dissent", NULL },
	{ "rm delete del remove erase drop archive retire settle resolve "
	  "supersede end expire trash unpublish",
		"close", NULL },
	{ "unclose unarchive reactivate revive", "reopen", NULL },
	{ "ls l ll dir all find search grep filter query claims", "list",
		NULL },
	{ "cat view open info get display print read describe details", "show",
		NULL },
	{ "history hist changes activity changelog blame diff", "log", NULL },
	{ "cal ical ics", "calendar", NULL },
	{ "plan ahead workload", "forecast", NULL },
	{ "stat statistics summary report figures insights survival", "stats",
		NULL },
	{ "email send notify remind reminder reminders digest", "mail", NULL },
	{ "commit save record publish refresh reload rebuild reindex index",
		"sync", NULL },
	{ "lint validate test doctor", "check", NULL },
	{ "fsck audit prove", "verify", NULL },
	{ "restore recover", "journal restore", NULL },
	{ "lost", "journal lost", NULL },
	{ "forget", "journal forget", NULL },
	{ "pack gc compact prune clean vacuum", "journal pack", NULL },
	{ "settings preferences prefs configure conf options", "config", NULL },
	{ "man manual usage h ? commands docs", "help", NULL },
	{ "version", "--version", NULL },
	{ "load ingest migrate", "import", NULL },
	{ "dump sql sqlite", "export", NULL },
	{ "html web website pages ledger", "site", NULL },
	{ "json", "list --format json", NULL },
	{ "csv", "list --format csv", NULL },
	{ "push pull fetch clone merge branch checkout stash", NULL, GIT },
	{ "backup", NULL, COPY },
	{ 0 },
};

static bool has_word(const char *words, const char *word)
{
	size_t length = strlen(word), i;

	for (; *words; words += strspn(words, " ")) {
		size_t end = strcspn(words, " ");

		for (i = 0; end == length && i < end; i++) {
			if (words[i] != (char)text_lower_byte(word[i]))
				break;
		}
		if (end == length && i == end)
			return true;
		words += end;
	}
	return false;
}

const struct command_meaning *command_meaning_of(const char *word)
{
	const struct command_meaning *meaning = command_meanings;

	for (; meaning->words; meaning++) {
		if (has_word(meaning->words, word))
			return meaning;
	}
	return NULL;
}

/* ---- claims ---- */

/* Returns an id as the ledger has it, or NULL. What is wrong with the ledger is
 * nothing to tell here. */
static const char *known_id(struct context *context, const char *word)
{
	struct error ignored;
	struct claim *claim;
	const char *id = NULL;

	if (context_open(context, LEDGER_GLANCE, &ignored) == 0 &&
		ledger_claim(&context->ledger, context->arena, word, &claim,
			&ignored) == 0)
		id = claim->id;
	context_close(context);
	return id;
}

/* Returns a word such as am-162 as most ids are written, or NULL. */
static const char *likely_id(struct arena *arena, const char *word)
{
	size_t letters = 0, length = strlen(word);
	char *id = arena_copy(arena, word);

	for (; isalpha((unsigned char)word[letters]); letters++)
		id[letters] = (char)toupper((unsigned char)word[letters]);
	if (letters == 0 || letters == length)
		return NULL;
	letters += word[letters] == '-';
	return letters < length && strspn(word + letters, "0123456789") ==
					   length - letters
		       ? id
		       : NULL;
}

const char *command_of_claim(
	struct context *context, const char *word, const struct texts *behind)
{
	struct arena *arena = context->arena;
	enum verdict verdict = verdict_parse(word);
	const char *id;

	if (verdict != VERDICT_NONE)
		return arena_printf(arena, "mark %s %s",
			behind->count ? texts_joined(arena, behind, ' ') : "ID",
			verdict_names[verdict - 1]);
	if (!is_id(word))
		return NULL;
	id = known_id(context, word);
	if (!id)
		id = likely_id(arena, word);
	if (!id)
		return NULL;
	if (behind->count == 1)
		verdict = verdict_parse(behind->items[0]);
	return verdict == VERDICT_NONE ? arena_printf(arena, "show %s", id)
				       : arena_printf(arena, "mark %s %s", id,
						 verdict_names[verdict - 1]);
}
