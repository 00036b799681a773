/* log_gather.c - the entries that vigil log lists. */
#include "log_gather.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "date.h"
#include "entry.h"
#include "entry_kinds.h"
#include "error.h"
#include "history.h"
#include "ids.h"
#include "known.h"
#include "ledger.h"
#include "log_entries.h"
#include "matching.h"
#include "query.h"
#include "renderers.h"
#include "text.h"
#include "text_contains.h"
#include "text_stream.h"
#include "tracked.h"
#include "view.h"

static bool is_wanted(
	const struct log_options *given, const struct entry *entry)
{
	return (given->first == NO_DATE || entry->on >= given->first) &&
	       (given->last == NO_DATE || entry->on <= given->last) &&
	       (!given->by ||
		       (entry->by && text_contains(entry->by, given->by))) &&
	       (!given->kind ||
		       strcmp(given->kind, entry_kind_name(entry->kind)) == 0);
}

static int add_event(struct logging *logging, const struct claim *claim,
	const struct event *event, size_t place, struct error *err)
{
	struct view *view = &logging->view;
	const struct view_event shown = { claim->id, event };
	struct text_stream stream;
	const char *text;

	text_stream_open(&stream);
	logging->renderer->event(stream.out, view, &shown);
	text = text_stream_close(&stream, view->arena);
	logging->has_found = true;
	return log_entries_add(&logging->context->ledger, event->entry,
		logging->rank, (long)place, text, err);
}

/* All that is made of a claim goes with it: its texts stay on disk. */
static int add_claim(
	const struct claim *claim, void *context, struct error *err)
{
	struct logging *logging = context;
	struct arena *arena = &logging->arena;
	const struct matching *matching = &logging->matching;
	const bool has_words = matching_has_words(matching, claim, NULL);
	struct history history;
	size_t i;
	int result = ledger_history_checked(
		&logging->context->ledger, arena, claim, &history, err);

	logging->rank++;
	logging->view.arena = arena;
	for (i = 0; result == 0 && i < history.count; i++) {
		const struct entry *entry = history.events[i].entry;

		if (is_wanted(&logging->given, entry) &&
			(has_words || matching_has_words(
					      matching, claim, entry->note)))
			result = add_event(
				logging, claim, &history.events[i], i, err);
	}
	arena_release(arena);
	return result;
}

static int gather_some(struct logging *logging, const struct claim_query *query,
	struct error *err)
{
	struct context *context = logging->context;
	struct claim *claim;

	if (ledger_claims(
		    &context->ledger, context->arena, query, &claim, err) < 0)
		return -1;
	for (; claim; claim = claim->next) {
		if (add_claim(claim, logging, err) < 0)
			return -1;
	}
	return 0;
}

/* A word, and whether the note of an entry has it. */
struct asking {
	struct ledger *ledger;
	const char *word;
	bool found;
};

static int ask_claim(
	const struct claim *claim, void *context, struct error *err)
{
	struct asking *asking = context;
	struct arena arena = { 0 };
	struct history history;
	size_t i;
	int result = ledger_history_checked(
		asking->ledger, &arena, claim, &history, err);

	for (i = 0; result == 0 && !asking->found && i < history.count; i++) {
		const char *note = history.events[i].entry->note;

		asking->found = note && text_contains(note, asking->word);
	}
	arena_release(&arena);
	return result;
}

/* What no claim has may be in a note. */
static int check_word(
	struct context *context, const char *word, struct error *err)
{
	struct asking asking = { &context->ledger, word, false };
	struct claim_query query = { .due_by = NO_DATE };

	texts_add(context->arena, &query.words, word);
	if (ledger_check_query(&context->ledger, context->arena, &query, err) ==
		0)
		return 0;
	if (err->code == NOT_FOUND) {
		struct error other;

		if (ledger_each_claim(&context->ledger, ask_claim, &asking,
			    &other) == 0 &&
			asking.found)
			return 0;
	}
	return -1;
}

static int check_known(struct logging *logging, struct error *err)
{
	struct context *context = logging->context;
	const struct texts *words = &logging->matching.query.words;
	size_t i;

	for (i = 0; i < words->count; i++) {
		if (check_word(context, words->items[i], err) < 0)
			return -1;
	}
	return ledger_check_known(&context->ledger, context->arena,
		KNOWN_AUTHOR, logging->given.by, err);
}

/* All claims would need much memory; whose entries are found is known. */
int log_gather(struct logging *logging, const struct claim_query *query,
	struct error *err)
{
	struct context *context = logging->context;
	struct ledger *ledger = &context->ledger;
	struct claim_query wordless;
	int result;

	if (log_entries_begin(ledger, err) < 0 ||
		matching_prepare(ledger, context->arena, query,
			&logging->matching, err) < 0)
		return -1;
	wordless = logging->matching.query;
	wordless.words = (struct texts){ NULL, 0 };
	result = query_is_narrow(&wordless)
			 ? gather_some(logging, &wordless, err)
			 : ledger_each_claim(ledger, add_claim, logging, err);
	if (result < 0 || logging->has_found)
		return result;
	return check_known(logging, err);
}
