/* undo.c - vigil undo: takes back the caller's last command, or an entry. */
#include "undo.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "claim.h"
#include "context.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "ids.h"
#include "ledger.h"
#include "options.h"
#include "past.h"
#include "query.h"
#include "record.h"
#include "reviewer.h"
#include "text.h"
#include "text_utf8.h"
#include "undoing.h"

enum { HASH_LEAST = 4 };

static bool signs_publication(
	struct context *context, const struct entry *entry)
{
	struct error ignored = { 0 };
	struct entry *what;

	return entry->kind == ENTRY_SIGNOFF &&
	       ledger_entry_named(&context->ledger, context->arena,
		       entry->signs, &what, &ignored) == 0 &&
	       what->kind == ENTRY_PUBLISHED;
}

/* What the last command, or the last of a claim, may mean: not what sync
 * records of files. */
static bool may_be_meant(struct context *context, const struct entry *entry)
{
	return entry->kind != ENTRY_PUBLISHED && entry->kind != ENTRY_CHANGE &&
	       entry->kind != ENTRY_UNDO && !signs_publication(context, entry);
}

/* Keeps of a command's entries those that can be taken back. */
static int keep_standing(
	struct context *context, struct entries *entries, struct error *err)
{
	struct texts undos;
	size_t i, kept = 0;
	bool undone;

	for (i = 0; i < entries->count; i++) {
		struct entry *entry = entries->items[i];

		if (!may_be_meant(context, entry))
			continue;
		if (undoing_find(context, entry, &undone, &undos, err) < 0)
			return -1;
		if (!undone)
			entries->items[kept++] = entry;
	}
	entries->count = kept;
	return 0;
}

static int find_last(struct context *context, const char *by,
	struct entries *entries, struct error *err)
{
	const char *before = NULL;

	do {
		*entries = (struct entries){ NULL, 0 };
		if (ledger_command_before(&context->ledger, context->arena, by,
			    before, entries, err) < 0)
			return -1;
		if (entries->count == 0)
			return fail(err, FAILED,
				"nothing to undo: nothing that %s recorded "
				"here stands",
				text_printable(context->arena, by));
		before = entries->items[0]->recorded;
		if (keep_standing(context, entries, err) < 0)
			return -1;
	} while (entries->count == 0);
	return 0;
}

/* ---- one that is named ---- */

static bool is_hash_start(const char *word)
{
	size_t length = strlen(word);

	return length >= HASH_LEAST &&
	       strspn(word, "0123456789abcdef") == length;
}

static int find_last_of(struct context *context, const char *id,
	struct entries *entries, struct error *err)
{
	struct history history;
	struct claim *claim;
	size_t i;

	if (ledger_claim(&context->ledger, context->arena, id, &claim, err) <
			0 ||
		ledger_history(&context->ledger, context->arena, claim,
			&history, err) < 0)
		return -1;
	for (i = history.count; i-- > 0;) {
		if (history.events[i].undone ||
			!may_be_meant(context, history.events[i].entry))
			continue;
		entries_add(context->arena, entries, history.entries.items[i]);
		return 0;
	}
	return fail(err, FAILED,
		"%s: nothing was recorded of it that can be taken back",
		claim->id);
}

static int find_named(struct context *context, const char *word,
	struct entries *entries, struct error *err)
{
	struct texts undos;
	struct entry *entry;
	bool undone;

	if (!is_hash_start(word))
		return find_last_of(context, word, entries, err);
	if (ledger_entry_named(
		    &context->ledger, context->arena, word, &entry, err) < 0 ||
		undoing_find(context, entry, &undone, &undos, err) < 0)
		return -1;
	if (undone)
		return fail(err, FAILED, "%s: it was taken back already", word);
	entries_add(context->arena, entries, entry);
	return 0;
}

static int undo_run(struct context *context, struct error *err)
{
	struct entries entries = { NULL, 0 };
	const struct texts *words = &context->words;
	const char *by = NULL;
	const struct option options[] = {
		{ .name = "by",
			.value = "NAME",
			.help = "whose last command, and who takes it back",
			.text = &by },
		KEY_OPTIONS(context),
		{ 0 },
	};

	if (context_options(context, options, err) < 0)
		return -1;
	if (words->count > 1)
		return fail(err, USAGE,
			"give one hash or id, or none for your last command");
	if (context_open(context, LEDGER_WRITE, err) < 0 ||
		reviewer_name(context, by, &by, err) < 0 ||
		ledger_begin(&context->ledger, err) < 0)
		return -1;
	if ((words->count ? find_named(context, words->items[0], &entries, err)
			  : find_last(context, by, &entries, err)) < 0 ||
		undoing_record(context, by, &entries, err) < 0)
		return -1;
	fputs("redo with: vigil redo\n", context->out);
	return 0;
}

const struct command command_undo = {
	.name = "undo",
	.arguments = "[HASH|ID]",
	.summary = "Takes back what your last command recorded, or one entry",
	.examples = { "vigil undo", "vigil undo AM-162" },
	.run = undo_run,
};
