/* mail_sections.c - the claims that a mail lists, by what they wait for. */
#include "mail_sections.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "mail_claim.h"
#include "mail_form.h"
#include "mailing.h"
#include "view.h"

/* Where a claim is listed: under the first of these that holds. */
enum section { OVERDUE, STILL_OVERDUE, DUE, COMING, AWAITING, SECTIONS };

/* What is written, and how many rows there may still be. */
struct listing {
	const struct mail_paper *paper;
	const struct mail_form *form;
	const struct mailing *mailing;
	size_t room, left;
};

static enum section section_of(
	const struct view *view, const struct view_row *row)
{
	if (row->days_late > 0)
		return row->told == NO_DATE ? OVERDUE : STILL_OVERDUE;
	if (row->days_late == 0)
		return DUE;
	return row->claim->standing.due.date <= view->until ? COMING : AWAITING;
}

static size_t count_of(
	const struct view *view, enum section section, bool in_full)
{
	size_t i, count = 0;

	for (i = 0; i < view->count; i++)
		count += section_of(view, &view->rows[i]) == section &&
			 view->rows[i].in_full == in_full;
	return count;
}

/* The day on which the first of them was told. */
static const char *told_words(const struct view *view)
{
	long first = NO_DATE, last = NO_DATE;
	size_t i;

	for (i = 0; i < view->count; i++) {
		long told = view->rows[i].told;

		if (section_of(view, &view->rows[i]) != STILL_OVERDUE)
			continue;
		if (first == NO_DATE || told < first)
			first = told;
		if (told > last)
			last = told;
	}
	return arena_printf(view->arena, ", told in full %s %s %.6s",
		first == last ? "on" : "since", date_weekday(first),
		date_shown(view->arena, first));
}

/* The mail's own heading has said it where there is just one. */
static void write_heading(const struct listing *listing, enum section section,
	size_t count, const char *rest)
{
	const struct view *view = &listing->mailing->view;
	const char *const names[] = {
		[OVERDUE] = "Overdue",
		[STILL_OVERDUE] = "Still overdue",
		[DUE] = "Due today",
		[COMING] = arena_printf(view->arena, "Due by %s",
			date_shown(view->arena, view->until)),
		[AWAITING] = "Awaiting sign-off",
	};

	if (section > DUE || (section != STILL_OVERDUE && view->due == 1))
		count = 0;
	listing->form->heading(listing->paper, names[section], count, rest);
}

static void write_rows(struct listing *listing, enum section section)
{
	const struct view *view = &listing->mailing->view;
	size_t i, count = 0;

	for (i = 0; i < view->count; i++) {
		struct mail_claim claim;

		if (section_of(view, &view->rows[i]) != section ||
			view->rows[i].in_full)
			continue;
		if (listing->room == 0) {
			listing->left++;
			continue;
		}
		listing->room--;
		claim = mail_claim_of(listing->mailing, &view->rows[i]);
		listing->form->row(listing->paper, &claim, count++ == 0);
	}
}

static void write_in_full(const struct listing *listing, enum section section)
{
	const struct view *view = &listing->mailing->view;
	size_t i;

	for (i = 0; i < view->count; i++) {
		struct mail_claim claim;

		if (section_of(view, &view->rows[i]) != section ||
			!view->rows[i].in_full)
			continue;
		claim = mail_claim_of(listing->mailing, &view->rows[i]);
		listing->form->claim(listing->paper, &claim);
	}
}

static void write_section(struct listing *listing, enum section section)
{
	const struct view *view = &listing->mailing->view;
	size_t full = count_of(view, section, true);
	size_t rows = count_of(view, section, false);

	if (full) {
		write_heading(listing, section, full + rows, "");
		write_in_full(listing, section);
	}
	if (rows && listing->room) {
		const char *rest = "";

		if (section == STILL_OVERDUE)
			rest = told_words(view);
		else if (full)
			rest = arena_printf(view->arena, ", %zu more", rows);
		write_heading(listing, section, full ? 0 : rows, rest);
	}
	write_rows(listing, section);
}

void mail_write_left(const struct mail_paper *paper,
	const struct mail_form *form, size_t left, const char *command)
{
	if (left)
		form->paragraph(paper, MAIL_ADDS,
			arena_printf(paper->arena,
				"And %zu more; `%s` lists them.", left,
				command));
}

void mail_write_sections(const struct mail_paper *paper,
	const struct mail_form *form, const struct mailing *mailing)
{
	struct listing listing = { paper, form, mailing, MAIL_LISTED_MOST, 0 };
	enum section section;

	for (section = OVERDUE; section < SECTIONS; section++)
		write_section(&listing, section);
	mail_write_left(paper, form, listing.left, "vigil due");
}
