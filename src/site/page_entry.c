/* page_entry.c - what an entry did, on the page of its claim. */
#include "page_entry.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "dissents.h"
#include "entry.h"
#include "event.h"
#include "history.h"
#include "html.h"
#include "markup.h"
#include "site_anchor.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_person.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"

void page_entry_link(const struct entry_listing *listing, const char *hash)
{
	fprintf(listing->out, "<a href=\"#e-%s\">",
		site_anchor(listing->page->arena, hash, listing->length));
}

/* ---- what it did ---- */

/* A draft is told of in the words of its sign-off. */
static void write_review(
	const struct entry_listing *listing, const struct event *event)
{
	FILE *out = listing->out;

	if (event->entry->draft) {
		fputs("Drafted: ", out);
		markup_verdict(out, event->entry->verdict, false);
	} else if (event->from == event->to) {
		fputs("<span class=\"c\">", out);
		markup_verdict(out, event->to, false);
		fputs("</span>, confirmed", out);
	} else {
		markup_move(out, event->from, event->to);
	}
	if (event->is_of_other_words)
		fputs(", of the words before", out);
	if (event->ignored)
		fputs(", does not count", out);
}

static void write_signoff(
	const struct entry_listing *listing, const struct event *event)
{
	fputs("Signed off: ", listing->out);
	markup_move(listing->out, event->from, event->to);
	fputs(" by the ", listing->out);
	page_entry_link(listing, event->entry->signs);
	fputs("draft</a>", listing->out);
}

static void write_close(
	const struct entry_listing *listing, const struct event *event)
{
	const struct entry *entry = event->entry;
	const struct site_row *successor =
		entry->successor ? site_find(listing->site, entry->successor)
				 : NULL;
	static const char *const words[STATES] = {
		[STATE_SETTLED] = "Settled",
		[STATE_RETIRED] = "Retired",
		[STATE_SUPERSEDED] = "Superseded",
	};

	fprintf(listing->out, "<strong>%s</strong>", words[entry->state]);
	if (entry->verdict) {
		fputs(" as ", listing->out);
		markup_move(listing->out, event->from, event->to);
	}
	if (successor) {
		fputs(" by ", listing->out);
		markup_claim(listing->out, listing->page->root, successor);
	}
}

static void write_dissent(
	const struct entry_listing *listing, const struct event *event)
{
	fputs("<strong>Dissent</strong> from ", listing->out);
	html_text(listing->out,
		site_person(listing->page->arena, event->entry->from));
	if (event->entry->material)
		fputs(", material", listing->out);
	if (event_is_open(event))
		fputs(", open", listing->out);
}

static void write_undo(
	const struct entry_listing *listing, const struct event *event)
{
	const struct texts *undoes = &event->entry->undoes;
	size_t i;

	fputs("<strong>Taken back</strong>: ", listing->out);
	for (i = 0; i < undoes->count; i++) {
		fputs(i ? ", " : "", listing->out);
		page_entry_link(listing, undoes->items[i]);
		fprintf(listing->out, "%s</a>",
			site_anchor(listing->page->arena, undoes->items[i],
				listing->length));
	}
	if (event->from != event->to) {
		fputs("; ", listing->out);
		markup_move(listing->out, event->from, event->to);
	}
}

static void write_words(const struct entry_listing *listing, const char *label,
	const struct event *event)
{
	struct arena *arena = listing->page->arena;
	const char *words = event_words(arena, event);

	fprintf(listing->out, "<strong>%s</strong>%s", label,
		*words ? ", " : "");
	html_text(listing->out, words);
}

void page_entry(const struct entry_listing *listing, const struct event *event)
{
	switch (event->entry->kind) {
	case ENTRY_PUBLISHED:
		fputs("Published as ", listing->out);
		markup_verdict(listing->out, event->to, false);
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
		write_words(listing, "Postponed", event);
		break;
	case ENTRY_CHANGE:
		write_words(listing, "Changed", event);
		break;
	case ENTRY_CORRECTION:
		write_words(listing, "Correction", event);
		break;
	case ENTRY_REOPEN:
		write_words(listing, "Reopened", event);
		break;
	}
}
