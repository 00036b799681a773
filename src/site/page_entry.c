/* page_entry.c - what an entry did, on the page of its claim. */
#include "page_entry.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "dissents.h"
#include "entry.h"
#include "event_told.h"
#include "history.h"
#include "html.h"
#include "markup.h"
#include "markup_word.h"
#include "site_anchor.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_person.h"
#include "site_word.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"
#include "words.h"

static void write_filled(const struct entry_listing *listing, enum word word,
	const struct filling *fillings)
{
	markup_filled(listing->out, listing->site, listing->page->arena, word,
		fillings);
}

/* Writes more of it behind a comma, where text is not empty. */
static void add(const struct entry_listing *listing, const char *text)
{
	if (!*text)
		return;
	markup_word(listing->out, listing->site, WORD_COMMA);
	html_text(listing->out, text);
}

static void write_strong(
	const struct entry_listing *listing, enum word word, const char *behind)
{
	markup_element(
		listing->out, "strong", "", site_word(listing->site, word));
	add(listing, behind);
}

struct filling page_entry_filling(
	const struct entry_listing *listing, const char *name, const char *hash)
{
	struct arena *arena = listing->page->arena;

	return (struct filling){ .name = name,
		.href = arena_printf(arena, "#e-%s",
			site_anchor(arena, hash, listing->length)) };
}

static void write_published(
	const struct entry_listing *listing, const struct event *event)
{
	write_filled(listing, WORD_ENTRY_PUBLISHED,
		FILL(AS_VERDICT("verdict", event->to)));
}

/* A draft is told of in the words of its sign-off. */
static void write_review(
	const struct entry_listing *listing, const struct event *event)
{
	if (event->entry->draft) {
		write_filled(listing, WORD_ENTRY_DRAFTED,
			FILL(AS_VERDICT("verdict", event->entry->verdict)));
	} else if (event->from == event->to) {
		fputs("<span class=\"c\">", listing->out);
		write_filled(listing, WORD_CONFIRMED,
			FILL(AS_VERDICT("verdict", event->to)));
		fputs("</span>", listing->out);
	} else {
		markup_move(listing->out, listing->site, listing->page->arena,
			event->from, event->to);
	}
}

static void write_signoff(
	const struct entry_listing *listing, const struct event *event)
{
	struct filling draft =
		page_entry_filling(listing, "draft", event->entry->signs);

	draft.kind = FILL_WORD;
	draft.text = site_word(listing->site, WORD_ENTRY_DRAFT);
	write_filled(listing, WORD_ENTRY_SIGNED_OFF,
		FILL(AS_MOVE("verdict", event->from, event->to), draft));
}

static void write_close(
	const struct entry_listing *listing, const struct event *event)
{
	const struct entry *entry = event->entry;
	const struct site_row *successor =
		entry->successor ? site_find(listing->site, entry->successor)
				 : NULL;
	const enum word closing =
		successor ? WORD_SUPERSEDED_BY : event_closing(entry->state);
	const struct filling label = { .name = "label",
		.kind = FILL_WORD,
		.text = site_word(listing->site, closing),
		.element = "strong" };

	if (successor)
		write_filled(listing, WORD_PAIR,
			FILL(label, markup_claim_filling(listing->page->arena,
					    "value", listing->page->root,
					    successor)));
	else if (entry->verdict)
		write_filled(listing, WORD_PAIR,
			FILL(label, AS_MOVE("value", event->from, event->to)));
	else
		write_strong(listing, closing, "");
}

static void write_dissent(
	const struct entry_listing *listing, const struct event *event)
{
	fputs("<strong>", listing->out);
	write_filled(listing, WORD_ENTRY_DISSENT,
		FILL(AS_TEXT("name", site_person(listing->page->arena,
					     event->entry->from))));
	fputs("</strong>", listing->out);
	if (event->entry->material)
		add(listing, site_word(listing->site, WORD_ENTRY_MATERIAL));
	if (event_is_open(event))
		add(listing, site_word(listing->site, WORD_ENTRY_OPEN));
}

static void write_undo(
	const struct entry_listing *listing, const struct event *event)
{
	const struct texts *undoes = &event->entry->undoes;
	size_t i;

	write_strong(listing, WORD_TAKEN_BACK, "");
	for (i = 0; i < undoes->count; i++) {
		const char *anchor = site_anchor(listing->page->arena,
			undoes->items[i], listing->length);

		fprintf(listing->out, "%s<a href=\"#e-%s\">%s</a>",
			i ? ", " : ": ", anchor, anchor);
	}
	if (event->from != event->to) {
		fputs(" · ", listing->out);
		markup_move(listing->out, listing->site, listing->page->arena,
			event->from, event->to);
	}
}

/* Where it is due next, unless a line of 0.1 left that to what follows. */
static void write_reopening(
	const struct entry_listing *listing, const struct event *event)
{
	const struct entry *entry = event->entry;

	write_strong(listing, WORD_ENTRY_REOPENED, "");
	if (entry->rule != REASON_NEVER)
		add(listing,
			words_filled(listing->page->arena,
				listing->site->look->words, WORD_NEXT_REVIEW_ON,
				FILL(AS_DAY("day", entry->next_review))));
}

static void write_what(
	const struct entry_listing *listing, const struct event *event)
{
	const struct words *words = listing->site->look->words;
	const char *told = event_told(listing->page->arena, words, event);

	switch (event->entry->kind) {
	case ENTRY_PUBLISHED:
		write_published(listing, event);
		break;
	case ENTRY_REVIEW:
		write_review(listing, event);
		break;
	case ENTRY_SIGNOFF:
		write_signoff(listing, event);
		break;
	case ENTRY_CLOSE:
		write_close(listing, event);
		break;
	case ENTRY_DISSENT:
		write_dissent(listing, event);
		break;
	case ENTRY_UNDO:
		write_undo(listing, event);
		break;
	case ENTRY_POSTPONE:
		markup_element(listing->out, "strong", "", told);
		break;
	case ENTRY_CHANGE:
		write_strong(listing, WORD_ENTRY_CHANGED, told);
		break;
	case ENTRY_CORRECTION:
		write_strong(listing, WORD_ENTRY_CORRECTION,
			event_about(words, event->entry->about));
		break;
	case ENTRY_REOPEN:
		write_reopening(listing, event);
		break;
	}
}

void page_entry(const struct entry_listing *listing, const struct event *event)
{
	write_what(listing, event);
	add(listing, event_reserve(listing->page->arena,
			     listing->site->look->words, event));
}
