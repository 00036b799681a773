/* undoing.c - undoing what was recorded. */
#include "undoing.h"

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "entry_kinds.h"
#include "error.h"
#include "ids.h"
#include "ledger.h"
#include "record.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"
#include "view.h"

/* One claim, before and after. */
struct undoing {
	const struct entry *taken_back;
	struct claim *claim;
	struct standing after;
};

static struct entry *undo_of(
	struct context *context, const struct entry *taken_back, const char *by)
{
	struct entry *entry = entry_new(
		context->arena, taken_back->claim, ENTRY_UNDO, context->today);

	entry->by = by;
	texts_add(context->arena, &entry->undoes, taken_back->hash);
	return entry;
}

static int prepare(struct context *context, struct undoing *undoing,
	const struct entry *taken_back, struct entry *undo, struct error *err)
{
	struct ledger *ledger = &context->ledger;

	undoing->taken_back = taken_back;
	if (ledger_claim(ledger, context->arena, taken_back->claim,
		    &undoing->claim, err) < 0)
		return -1;
	return ledger_foresee(ledger, context->arena, undoing->claim, undo,
		&undoing->after, err);
}

static void answer(struct context *context, const struct undoing *undoing)
{
	struct arena *arena = context->arena;
	const struct entry *entry = undoing->taken_back;
	const char *id = undoing->claim->id;

	fprintf(context->out, "%s  took back the %s of %s%s%s\n", id,
		entry_kind_name(entry->kind), date_shown(arena, entry->on),
		entry->verdict ? ", " : "",
		entry->verdict ? verdict_shown(entry->verdict) : "");
	context_say(context, arena_printf(arena, "%s  %s", id,
				     view_strip_after(arena,
					     undoing->claim->standing.verdict,
					     &undoing->after, context->today)));
}

int undoing_record(struct context *context, const char *by,
	const struct entries *entries, struct error *err)
{
	struct entries undos = { NULL, 0 };
	struct undoing *undoings =
		arena_alloc(context->arena, entries->count * sizeof(*undoings));
	size_t i;

	for (i = 0; i < entries->count; i++) {
		entries_add(context->arena, &undos,
			undo_of(context, entries->items[i], by));
		if (prepare(context, &undoings[i], entries->items[i],
			    undos.items[i], err) < 0)
			return -1;
	}
	if (ledger_record(&context->ledger, &undos, err) < 0)
		return -1;
	for (i = 0; i < entries->count; i++)
		answer(context, &undoings[i]);
	return 0;
}
