/* mail_subject.c - what a mail says first. */
#include "mail_subject.h"

#include <stddef.h>

#include "arena.h"
#include "date.h"
#include "mailing.h"
#include "text.h"
#include "text_width.h"
#include "view.h"

enum { SUBJECT_COLUMNS = 64, SUBJECT_IDS = 4 };

static const char *well_words(const struct mailing *mailing)
{
	const struct view *view = &mailing->view;

	if (view->tracked == 0)
		return "Nothing due: no claim is tracked";
	if (view->tracked == 1)
		return "Nothing due: the one claim is reviewed";
	return arena_printf(view->arena,
		"Nothing due: all %ld claims are reviewed", view->tracked);
}

static const char *due_words(const struct view *view)
{
	struct arena *arena = view->arena;
	const char *words =
		view->due ? view_due_words(arena, view->due, view->overdue)
			  : "Nothing due";

	if (view->coming)
		words = arena_printf(arena, "%s, %ld more by %s", words,
			view->coming, date_shown(arena, view->until));
	if (view->awaiting)
		words = arena_printf(arena, "%s, %ld awaiting sign-off", words,
			view->awaiting);
	return words;
}

const char *mail_summary(const struct mailing *mailing)
{
	const struct view *view = &mailing->view;
	size_t problems = view->problems.count;

	if (mailing_is_well(mailing) && !problems)
		return well_words(mailing);
	if (!problems)
		return due_words(view);
	return arena_printf(view->arena, "%s, %s", due_words(view),
		text_count(view->arena, problems, "problem in files",
			"problems in files"));
}

const char *mail_subject(const struct mailing *mailing)
{
	const struct view *view = &mailing->view;
	const char *summary = mail_summary(mailing);
	size_t shown = view->count < SUBJECT_IDS ? view->count : SUBJECT_IDS;
	struct texts ids = { NULL, 0 };
	size_t i;

	for (i = 0; i < view->count; i++)
		texts_add(view->arena, &ids, view->rows[i].claim->id);
	for (; shown > 0; shown--) {
		const char *subject = arena_printf(view->arena, "%s: %s",
			summary, texts_first(view->arena, &ids, shown));

		if (text_width(subject) <= SUBJECT_COLUMNS)
			return arena_printf(view->arena, "vigil: %s", subject);
	}
	return arena_printf(view->arena, "vigil: %s", summary);
}
