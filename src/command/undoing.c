/* undoing.c - taking back what was recorded, and bringing it back. */
#include "undoing.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "entry_kinds.h"
#include "error.h"
#include "history.h"
#include "ids.h"
#include "query.h"
#include "record.h"
#include "text.h"
#include "verdict.h"
#include "view.h"

static bool names(const struct entry *undo, const char *hash)
{
	size_t i;

	for (i = 0; i < undo->undoes.count; i++) {
		if (strcmp(undo->undoes.items[i], hash) == 0)
			return true;
	}
	return false;
}

int undoing_find(struct context *context, const struct entry *entry,
	bool *undone, struct texts *undos, struct error *err)
{
	struct history history;
	struct claim *claim;
	size_t i;

	*undone = false;
	*undos = (struct texts){ NULL, 0 };
	if (ledger_claim(&context->ledger, context->arena, entry->claim, &claim,
		    err) < 0 ||
		ledger_history(&context->ledger, context->arena, claim,
			&history, err) < 0)
		return -1;
	for (i = 0; i < history.count; i++) {
		const struct event *event = &history.events[i];

		if (strcmp(event->entry->hash, entry->hash) == 0)
			*undone = event->undone;
		if (event->entry->kind == ENTRY_UNDO && !event->undone &&
			names(event->entry, entry->hash))
			texts_add(context->arena, undos, event->entry->hash);
	}
	return 0;
}

/* ---- recording ---- */

static struct entry *undo_of(struct context *context, const char *claim,
	const char *by, const struct texts *undoes)
{
	struct entry *entry =
		entry_new(context->arena, claim, ENTRY_UNDO, context->today);

	entry->by = by;
	entry->undoes = *undoes;
	return entry;
}

static int answer(struct context *context, const char *words,
	const struct entry *entry, enum verdict before, struct error *err)
{
	struct arena *arena = context->arena;
	struct claim *claim;

	if (ledger_claim(&context->ledger, arena, entry->claim, &claim, err) <
		0)
		return -1;
	fprintf(context->out, "%s  %s the %s of %s%s%s\n", claim->id, words,
		entry_kind_noun(entry->kind), date_shown(arena, entry->on),
		entry->verdict ? ", " : "",
		entry->verdict ? verdict_shown(entry->verdict) : "");
	context_say(
		context, arena_printf(arena, "%s  %s", claim->id,
				 view_strip_after(arena, before,
					 &claim->standing, context->today)));
	return 0;
}

static int record(struct context *context, const struct entries *undos,
	const struct entries *about, const char *words, struct error *err)
{
	enum verdict *before =
		arena_alloc(context->arena, about->count * sizeof(*before));
	struct claim *claim;
	size_t i;

	for (i = 0; i < about->count; i++) {
		if (ledger_claim(&context->ledger, context->arena,
			    about->items[i]->claim, &claim, err) < 0)
			return -1;
		before[i] = claim->standing.verdict;
	}
	if (ledger_record(&context->ledger, undos, err) < 0)
		return -1;
	for (i = 0; i < about->count; i++) {
		if (answer(context, words, about->items[i], before[i], err) < 0)
			return -1;
	}
	return 0;
}

int undoing_record(struct context *context, const char *by,
	const struct entries *entries, struct error *err)
{
	struct entries undos = { NULL, 0 };
	size_t i;

	for (i = 0; i < entries->count; i++) {
		struct texts undoes = { NULL, 0 };

		texts_add(context->arena, &undoes, entries->items[i]->hash);
		entries_add(context->arena, &undos,
			undo_of(context, entries->items[i]->claim, by,
				&undoes));
	}
	return record(context, &undos, entries, "took back", err);
}

int redoing_record(struct context *context, const char *by,
	const struct entries *entries, struct error *err)
{
	struct entries undos = { NULL, 0 };
	struct texts undoes;
	bool undone;
	size_t i;

	for (i = 0; i < entries->count; i++) {
		if (undoing_find(context, entries->items[i], &undone, &undoes,
			    err) < 0)
			return -1;
		entries_add(context->arena, &undos,
			undo_of(context, entries->items[i]->claim, by,
				&undoes));
	}
	return record(context, &undos, entries, "brought back", err);
}
