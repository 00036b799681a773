/* page_rows.c - claims, and what entries did, as items of lists. */
#include "page_rows.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "date.h"
#include "entry.h"
#include "event_told.h"
#include "html.h"
#include "markup.h"
#include "markup_word.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_person.h"
#include "site_word.h"
#include "standing.h"
#include "text_layout.h"
#include "verdict.h"
#include "words.h"

/* Headings stand below the page and the list. A long note is on the page of its
 * claim. */
enum { HEADINGS_IN_LISTS = 3, NOTE_CHARACTERS = 500 };

/* ---- claims ---- */

static void write_row(FILE *out, const struct site *site,
	const struct site_page *page, const struct site_row *row)
{
	fprintf(out, "<li id=\"%s\">\n<div>", row->id);
	markup_verdict(out, site, row->verdict, row->overdue_since != NO_DATE);
	fprintf(out,
		"<br><span class=\"id\"><bdi>%s</bdi></span></div>"
		"\n<div>\n<h3 dir=\"auto\"><a href=\"%sclaims/%s.html\">",
		row->id, page->root, row->id);
	html_text(out, row->title);
	fputs("</a></h3>\n", out);
	if (row->has_title) {
		markup_block(out, "p", "", row->claim);
		putc('\n', out);
	}
	fputs("<p class=\"m\">", out);
	if (row->topic) {
		markup_text(out, row->topic);
		fputs(" · ", out);
	}
	markup_standing(out, site, page->arena, row);
	fputs("</p>\n</div>\n</li>\n", out);
}

void page_rows(FILE *out, const struct site *site, const struct site_page *page,
	const struct site_list *list)
{
	size_t i;

	if (!list->shown) {
		markup_paragraph(out, site, "", WORD_LIST_EMPTY);
		return;
	}
	fputs("<ol class=\"rows\" reversed>\n", out);
	for (i = 0; i < list->shown; i++)
		write_row(out, site, page, &site->rows[list->rows.items[i]]);
	fputs("</ol>\n", out);
}

/* ---- events ---- */

static void write_comma(FILE *out, const struct site *site, const char *text)
{
	if (!*text)
		return;
	markup_word(out, site, WORD_COMMA);
	html_text(out, text);
}

static void write_dissent(FILE *out, const struct site *site,
	const struct site_page *page, const struct site_event *event)
{
	fputs("<strong>", out);
	markup_filled(out, site, page->arena, WORD_ENTRY_DISSENT,
		FILL(AS_TEXT(
			"name", site_person(page->arena, event->dissenter))));
	fputs("</strong>", out);
	if (event->material)
		write_comma(out, site, site_word(site, WORD_ENTRY_MATERIAL));
	if (event->is_open)
		write_comma(out, site, site_word(site, WORD_ENTRY_OPEN));
	if (!event->answer)
		return;
	markup_word(out, site, WORD_COMMA);
	markup_filled(out, site, page->arena, WORD_ENTRY_WEIGHED,
		FILL({ .name = "day",
			.kind = FILL_DAY,
			.number = event->answered,
			.href = arena_printf(page->arena,
				"%sclaims/%s.html#e-%s", page->root,
				site->rows[event->row].id,
				event->answer_anchor) }));
}

/* A verdict as it stood then, so that its color does not go. */
static void write_what(FILE *out, const struct site *site,
	const struct site_page *page, const struct site_event *event)
{
	const struct words *words = site->look->words;

	switch (event->kind) {
	case ENTRY_PUBLISHED:
		markup_filled(out, site, page->arena, WORD_ENTRY_PUBLISHED,
			FILL(AS_VERDICT("verdict", event->to)));
		break;
	case ENTRY_REVIEW:
	case ENTRY_SIGNOFF:
	case ENTRY_UNDO:
		markup_move(out, site, page->arena, event->from, event->to);
		break;
	case ENTRY_DISSENT:
		write_dissent(out, site, page, event);
		break;
	case ENTRY_CORRECTION:
		markup_element(
			out, "strong", "", words->texts[WORD_ENTRY_CORRECTION]);
		write_comma(out, site, event_about(words, event->about));
		break;
	case ENTRY_REOPEN:
		markup_element(
			out, "strong", "", words->texts[WORD_ENTRY_REOPENED]);
		break;
	case ENTRY_CLOSE:
	case ENTRY_POSTPONE:
	case ENTRY_CHANGE:
		markup_element(out, "strong", "", event->words);
		break;
	}
	if (event->undone)
		write_comma(out, site, words->texts[WORD_ENTRY_UNDONE]);
}

/* The words of those who disagree are theirs: plain text. */
static void write_note(
	FILE *out, const struct site_page *page, const struct site_event *event)
{
	const char *note;

	if (!event->note)
		return;
	note = text_shortened(page->arena, event->note, NOTE_CHARACTERS);
	if (event->kind == ENTRY_DISSENT)
		markup_block(out, "p", "", note);
	else
		markup_markdown(out, note, HEADINGS_IN_LISTS);
}

void page_row_event(FILE *out, const struct site *site,
	const struct site_page *page, const struct site_event *event)
{
	const struct site_row *row = &site->rows[event->row];

	fputs("<li>", out);
	markup_day(out, site, page->arena, event->on);
	fputs("<div><p>", out);
	write_what(out, site, page, event);
	fprintf(out, "</p><p><a href=\"%sclaims/%s.html#e-%s\">", page->root,
		row->id, event->anchor);
	markup_text(out, row->title);
	fputs("</a></p>\n", out);
	if (event->kind == ENTRY_CORRECTION)
		markup_wordings(
			out, site, page->arena, event->was, event->text);
	write_note(out, page, event);
	fputs("</div></li>\n", out);
}
