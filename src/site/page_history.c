/* page_history.c - the entries of a claim, the newest first. */
#include "page_history.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "entry.h"
#include "history.h"
#include "markup.h"
#include "markup_word.h"
#include "page_entry.h"
#include "site_anchor.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_paths.h"
#include "site_person.h"
#include "vouch.h"
#include "words.h"

/* Below a heading of the page. */
enum { HEADINGS_IN_NOTES = 3 };

/* ---- under what it did ---- */

static void separate(FILE *out, size_t *count)
{
	if ((*count)++)
		fputs(" · ", out);
}

static void write_evidence(const struct entry_listing *listing,
	const struct event *event, size_t *count)
{
	const struct texts *evidence = &event->entry->evidence;
	size_t i;

	for (i = 0; i < evidence->count; i++) {
		separate(listing->out, count);
		markup_outside(listing->out, evidence->items[i], NULL);
	}
}

/* The review that weighed a dissent, or the sign-off of a draft. */
static void write_answer(const struct entry_listing *listing,
	const struct event *event, size_t *count)
{
	const struct entry *answer = event->answer;
	struct filling day;

	if (!answer)
		return;
	separate(listing->out, count);
	day = page_entry_filling(listing, "day", answer->hash);
	day.kind = FILL_DAY;
	day.number = answer->on;
	markup_filled(listing->out, listing->site, listing->page->arena,
		answer->kind == ENTRY_SIGNOFF ? WORD_ENTRY_SIGNED_ON
					      : WORD_ENTRY_WEIGHED,
		FILL(day));
}

static void write_hash(const struct entry_listing *listing,
	const struct event *event, size_t *count)
{
	const char *anchor = site_anchor(
		listing->page->arena, event->entry->hash, listing->length);
	const bool has_lines = site_has(listing->site, "claims/%s.jsonl");

	separate(listing->out, count);
	if (has_lines) {
		fprintf(listing->out, "<a href=\"%s.jsonl\" title=\"",
			listing->page->row->id);
		markup_word(listing->out, listing->site, WORD_ENTRY_LINE);
		fputs("\">", listing->out);
	}
	fprintf(listing->out, "<code>%s</code>%s", anchor,
		has_lines ? "</a>" : "");
}

/* Who wrote it is but a word where nobody signed. */
static void write_signed(
	const struct entry_listing *listing, const struct event *event)
{
	static const enum word words[] = {
		[VOUCH_UNSIGNED] = WORD_ENTRY_UNSIGNED,
		[VOUCH_UNCHECKED] = WORD_ENTRY_UNCHECKED,
		[VOUCH_GOOD] = WORD_ENTRY_SIGNED,
		[VOUCH_NO_KEY] = WORD_ENTRY_NO_KEY,
		[VOUCH_BAD] = WORD_ENTRY_BAD,
	};

	if (event->vouch == VOUCH_NONE)
		return;
	fputs(" (", listing->out);
	markup_word(listing->out, listing->site, words[event->vouch]);
	putc(')', listing->out);
}

static void write_rest(
	const struct entry_listing *listing, const struct event *event)
{
	const char *by = event->entry->by;
	size_t count = 0;

	fputs("<p class=\"m\">", listing->out);
	if (by) {
		separate(listing->out, &count);
		markup_text(
			listing->out, site_person(listing->page->arena, by));
		write_signed(listing, event);
	}
	write_evidence(listing, event, &count);
	write_answer(listing, event, &count);
	write_hash(listing, event, &count);
	fputs("</p>", listing->out);
}

/* ---- one ---- */

/* The words of those who disagree are theirs: plain text. */
static void write_note(FILE *out, const struct entry *entry)
{
	if (!entry->note)
		return;
	if (entry->kind == ENTRY_DISSENT)
		markup_block(out, "p", "", entry->note);
	else
		markup_markdown(out, entry->note, HEADINGS_IN_NOTES);
}

static void write_entry(
	const struct entry_listing *listing, const struct event *event)
{
	const struct entry *entry = event->entry;
	struct arena *arena = listing->page->arena;

	fprintf(listing->out, "<li id=\"e-%s\">",
		site_anchor(arena, entry->hash, listing->length));
	markup_day(listing->out, listing->site, arena, entry->on);
	fputs("<div><p>", listing->out);
	page_entry(listing, event);
	fputs("</p>", listing->out);
	if (entry->kind == ENTRY_CORRECTION)
		markup_wordings(listing->out, listing->site, arena, entry->was,
			entry->text);
	write_note(listing->out, entry);
	write_rest(listing, event);
	fputs("</div></li>\n", listing->out);
}

/* ---- all ---- */

static bool has_any(const struct history *history, bool undone)
{
	size_t i;

	for (i = 0; i < history->count; i++) {
		if (history->events[i].undone == undone)
			return true;
	}
	return false;
}

static void write_entries(
	const struct entry_listing *listing, enum word heading, bool undone)
{
	const struct history *history = listing->page->history;
	size_t i = history->count;

	if (!has_any(history, undone))
		return;
	markup_heading(listing->out, listing->site, heading);
	fputs("<ol class=\"hist\" reversed>\n", listing->out);
	while (i-- > 0) {
		if (history->events[i].undone == undone)
			write_entry(listing, &history->events[i]);
	}
	fputs("</ol>\n", listing->out);
}

void page_history(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct entry_listing listing = { out, site, page,
		site_anchor_length(page->history) };

	write_entries(&listing, WORD_HISTORY, false);
	write_entries(&listing, WORD_TAKEN_BACK, true);
}
