/* page_rows.c - claims, and what entries did, as items of lists. */
#include "page_rows.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "date.h"
#include "entry.h"
#include "html.h"
#include "markdown.h"
#include "markup.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_person.h"
#include "standing.h"
#include "text_layout.h"
#include "verdict.h"

/* Headings stand below the page and the list. A long note is on the page of its
 * claim. */
enum { HEADINGS_IN_LISTS = 3, NOTE_CHARACTERS = 500 };

/* ---- claims ---- */

static void write_row(
	FILE *out, const struct site_page *page, const struct site_row *row)
{
	fprintf(out, "<li id=\"%s\">\n<div>", row->id);
	markup_verdict(out, row->verdict, row->overdue_since != NO_DATE);
	fprintf(out,
		"<br><span class=\"id\">%s</span></div>\n<div>\n"
		"<h3><a href=\"%sclaims/%s.html\">",
		row->id, page->root, row->id);
	html_text(out, row->title);
	fputs("</a></h3>\n", out);
	if (row->has_title) {
		markup_element(out, "p", "", row->claim);
		putc('\n', out);
	}
	fputs("<p class=\"m\">", out);
	if (row->topic) {
		html_text(out, row->topic);
		fputs(" · ", out);
	}
	markup_standing(out, page->arena, row);
	fputs("</p>\n</div>\n</li>\n", out);
}

void page_rows(FILE *out, const struct site *site, const struct site_page *page,
	const struct site_list *list)
{
	size_t i;

	if (!list->shown) {
		fputs("<p>There are none.</p>\n", out);
		return;
	}
	fputs("<ol class=\"rows\" reversed>\n", out);
	for (i = 0; i < list->shown; i++)
		write_row(out, page, &site->rows[list->rows.items[i]]);
	fputs("</ol>\n", out);
}

/* ---- events ---- */

static void write_dissent(FILE *out, const struct site *site,
	const struct site_page *page, const struct site_event *event)
{
	fputs("<strong>Dissent</strong> from ", out);
	html_text(out, site_person(page->arena, event->dissenter));
	fputs(event->material ? ", material" : "", out);
	fputs(event->is_open ? ", open" : "", out);
	if (!event->answer)
		return;
	fprintf(out,
		", weighed in the <a href=\"%sclaims/%s.html#e-%s\">review of ",
		page->root, site->rows[event->row].id, event->answer_anchor);
	markup_day(out, page->arena, event->answered);
	fputs("</a>", out);
}

/* A verdict as it stood then, so that its color does not go. */
static void write_what(FILE *out, const struct site *site,
	const struct site_page *page, const struct site_event *event)
{
	switch (event->kind) {
	case ENTRY_PUBLISHED:
		fputs("Published as ", out);
		markup_verdict(out, event->to, false);
		break;
	case ENTRY_REVIEW:
	case ENTRY_SIGNOFF:
	case ENTRY_UNDO:
		markup_move(out, event->from, event->to);
		break;
	case ENTRY_DISSENT:
		write_dissent(out, site, page, event);
		break;
	case ENTRY_CORRECTION:
		fprintf(out, "<strong>Correction</strong>%s%s",
			event->about ? ", " : "",
			event->about ? event->about : "");
		break;
	case ENTRY_CLOSE:
		fputs("<strong>Closed</strong>: ", out);
		html_text(out, event->words);
		break;
	case ENTRY_REOPEN:
		fputs("<strong>Reopened</strong>", out);
		break;
	case ENTRY_POSTPONE:
	case ENTRY_CHANGE:
		html_text(out, event->words);
		break;
	}
	fputs(event->undone ? ", taken back" : "", out);
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
		markup_element(out, "p", "", note);
	else
		markdown_write(out, note, HEADINGS_IN_LISTS);
}

void page_row_event(FILE *out, const struct site *site,
	const struct site_page *page, const struct site_event *event)
{
	const struct site_row *row = &site->rows[event->row];

	fputs("<li>", out);
	markup_day(out, page->arena, event->on);
	fputs("<div><p>", out);
	write_what(out, site, page, event);
	fprintf(out, "</p><p><a href=\"%sclaims/%s.html#e-%s\">", page->root,
		row->id, event->anchor);
	html_text(out, row->title);
	fputs("</a></p>\n", out);
	if (event->kind == ENTRY_CORRECTION)
		markup_wordings(out, event->was, event->text);
	write_note(out, page, event);
	fputs("</div></li>\n", out);
}
