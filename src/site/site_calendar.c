/* site_calendar.c - the next reviews of open claims, as iCalendar. */
#include "site_calendar.h"

#include <stdio.h>

#include "claim.h"
#include "date.h"
#include "history.h"
#include "render_calendar.h"
#include "site_files.h"
#include "site_gather.h"
#include "view.h"

void site_calendar_begin(
	FILE *out, const struct site *site, const struct site_page *page)
{
	(void)page;
	calendar_begin(out, site->look->name);
}

/* What is public of a claim, and nothing else. */
void site_calendar_each(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct history *history = page->history;
	struct claim claim = *page->claim;
	struct view view = { .arena = page->arena,
		.today = site->look->today,
		.promise = site->look->promise };

	if (page->row->next_review == NO_DATE)
		return;
	claim.claim = page->row->claim;
	claim.title = page->row->title;
	claim.resolves = history->resolves;
	claim.standing = history->standing;
	view_add(&view, &claim, history);
	calendar_rows(out, &view);
}

void site_calendar_end(
	FILE *out, const struct site *site, const struct site_page *page)
{
	(void)site;
	(void)page;
	calendar_end(out);
}
