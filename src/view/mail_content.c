/* mail_content.c - what the mail of one reader says, in any form. */
#include "mail_content.h"

#include <stdbool.h>
#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "entry.h"
#include "event.h"
#include "mail_form.h"
#include "mailing.h"
#include "problem.h"
#include "promise.h"
#include "text.h"
#include "view.h"

/* Relays refuse mails that are too long. */
enum { LISTED_MOST = 100 };

static const char *title_of(const struct mailing *mailing)
{
	const struct view *view = &mailing->view;

	return arena_printf(view->arena, "%s · %s %s · %s · %ld tracked",
		mailing_name(mailing), date_weekday(view->today),
		date_shown(view->arena, view->today), mailing_summary(mailing),
		view->tracked);
}

static void write_more(FILE *out, const struct mail_form *form,
	struct arena *arena, size_t count, const char *command)
{
	if (count > LISTED_MOST)
		form->paragraph(out,
			arena_printf(arena, "And %zu more; `%s` lists them.",
				count - LISTED_MOST, command));
}

static void write_row(FILE *out, const struct mail_form *form,
	const struct view *view, const struct view_row *row)
{
	const struct claim *claim = row->claim;
	struct mail_item item = {
		.id = claim->id, .title = row->title, .url = claim->article.url
	};

	texts_add(view->arena, &item.lines,
		view_strip(view->arena, &claim->standing, view->today));
	if (row->owner)
		texts_add(view->arena, &item.lines,
			arena_printf(view->arena, "owner: %s", row->owner));
	form->item(out, &item);
}

/* Where a claim is listed: under the first of these that holds. */
enum section { OVERDUE, DUE, COMING, AWAITING };

static enum section section_of(
	const struct view *view, const struct view_row *row)
{
	if (row->days_late > 0)
		return OVERDUE;
	if (row->days_late == 0)
		return DUE;
	return row->claim->standing.due.date <= view->until ? COMING : AWAITING;
}

static void write_section(FILE *out, const struct mail_form *form,
	const struct view *view, enum section section)
{
	const char *const headings[] = {
		[OVERDUE] = "Overdue",
		[DUE] = "Due today",
		[COMING] = arena_printf(view->arena, "Due by %s",
			date_shown(view->arena, view->until)),
		[AWAITING] = "Awaiting sign-off",
	};
	size_t i, count = 0;

	for (i = 0; i < view->count; i++) {
		if (section_of(view, &view->rows[i]) != section)
			continue;
		if (count++ == 0)
			form->heading(out, headings[section]);
		if (count <= LISTED_MOST)
			write_row(out, form, view, &view->rows[i]);
	}
	write_more(out, form, view->arena, count, "vigil due");
}

static void write_dissent(FILE *out, const struct mail_form *form,
	struct arena *arena, const struct view_event *shown)
{
	const struct entry *entry = shown->event->entry;
	struct mail_item item = { .id = shown->claim,
		.title = arena_printf(arena, "%s, %s",
			date_shown(arena, entry->on),
			event_words(arena, shown->event)) };

	if (entry->note)
		texts_add(arena, &item.lines, entry->note);
	form->item(out, &item);
}

static void write_dissents(
	FILE *out, const struct mail_form *form, const struct view *view)
{
	size_t i;

	if (view->event_count)
		form->heading(out, "Open dissents");
	for (i = 0; i < view->event_count && i < LISTED_MOST; i++)
		write_dissent(out, form, view->arena, &view->events[i]);
	write_more(out, form, view->arena, view->event_count,
		"vigil log --kind dissent");
}

static void write_problems(
	FILE *out, const struct mail_form *form, const struct view *view)
{
	const struct problem *problem = view->problems.first;
	size_t left = LISTED_MOST;

	if (problem)
		form->heading(out, "Problems of the ledger");
	for (; problem && left > 0; problem = problem->next, left--)
		form->problem(out, *problem->file ? problem->file : "ledger",
			problem);
	write_more(out, form, view->arena, view->problems.count, "vigil check");
}

/* Whom claims came from that have another owner. */
static void write_strangers(FILE *out, const struct mail_form *form,
	struct arena *arena, const struct texts *strangers)
{
	const char *names = "";
	size_t i;

	if (!strangers->count)
		return;
	for (i = 0; i < strangers->count && i < LISTED_MOST; i++)
		names = arena_printf(arena, "%s%s%s", names, i ? "; " : "",
			strangers->items[i]);
	form->paragraph(out,
		arena_printf(arena,
			"No address is known for %s: what is theirs came to "
			"you. Addresses go below `owners:` of `mail:` in "
			"vigil.yaml, or behind the name in a claim.",
			names));
}

static bool is_empty(const struct view *view)
{
	return !view->count && !view->event_count && !view->problems.count;
}

static void write_well(
	FILE *out, const struct mail_form *form, const struct view *view)
{
	const struct claim *next = view->upcoming;
	struct arena *arena = view->arena;

	if (next)
		form->paragraph(out,
			arena_printf(arena, "Next is %s on %s (%s).", next->id,
				date_shown(arena, next->standing.due.date),
				view_lateness(arena, next->standing.due.date,
					view->today)));
	form->paragraph(out,
		"This mail comes once a week while there is nothing to tell, "
		"so that silence means that something is broken.");
}

void mail_write_content(
	FILE *out, const struct mail_form *form, const struct mailing *mailing)
{
	const struct view *view = &mailing->view;
	enum section section;

	form->begin(out, title_of(mailing));
	for (section = OVERDUE; section <= AWAITING; section++)
		write_section(out, form, view, section);
	write_dissents(out, form, view);
	write_problems(out, form, view);
	write_strangers(out, form, view->arena, &mailing->strangers);
	if (view->count)
		form->paragraph(out,
			"`vigil review` goes through what is due; `vigil show "
			"ID` tells all of a claim.");
	if (view->promise.is_given)
		form->paragraph(out,
			arena_printf(view->arena,
				"Each claim is promised a review every %s.",
				promise_words(view->arena, &view->promise)));
	if (is_empty(view))
		write_well(out, form, view);
	form->end(out, mailing_name(mailing), mailing->url);
}
