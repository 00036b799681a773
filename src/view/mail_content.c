/* mail_content.c - what the mail of one reader says, in any form. */
#include "mail_content.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "date.h"
#include "mail_claim.h"
#include "mail_form.h"
#include "mail_sections.h"
#include "mail_subject.h"
#include "mailing.h"
#include "problem.h"
#include "promise.h"
#include "text.h"
#include "verdict.h"
#include "view.h"

enum { MOVED_SHOWN = 8 };

static const char *about_of(const struct mailing *mailing)
{
	const struct view *view = &mailing->view;

	return arena_printf(view->arena, "%s · %s %s · %ld tracked",
		mailing_name(mailing), date_weekday(view->today),
		date_shown(view->arena, view->today), view->tracked);
}

static void write_disputed(const struct mail_paper *paper,
	const struct mail_form *form, const struct mailing *mailing)
{
	size_t i;

	if (mailing->disputed_count)
		form->heading(paper, "Open dissents on claims that are not due",
			0, "");
	for (i = 0; i < mailing->disputed_count && i < MAIL_LISTED_MOST; i++) {
		struct mail_claim claim = mail_claim_disputed(
			paper->arena, &mailing->disputed[i]);

		form->claim(paper, &claim);
	}
	mail_write_left(paper, form, mailing->disputed_count - i,
		"vigil log --kind dissent");
}

static void write_problems(const struct mail_paper *paper,
	const struct mail_form *form, const struct problems *problems)
{
	const struct problem *problem = problems->first;
	size_t told = 0;

	if (!problem)
		return;
	form->heading(paper, "Problems in files", 0, "");
	form->paragraph(paper, MAIL_ADDS,
		"These claims are shown as last read. What is wrong is "
		"repeated until it is fixed.");
	for (; problem && told < MAIL_LISTED_MOST; told++) {
		form->problem(paper, *problem->file ? problem->file : "ledger",
			problem);
		problem = problem->next;
	}
	mail_write_left(paper, form, problems->count - told, "vigil check");
}

/* Whom claims came from that have another owner. */
static void write_strangers(const struct mail_paper *paper,
	const struct mail_form *form, const struct texts *strangers)
{
	const char *names = "";
	size_t i;

	if (!strangers->count)
		return;
	for (i = 0; i < strangers->count && i < MAIL_LISTED_MOST; i++)
		names = arena_printf(paper->arena, "%s%s%s", names,
			i ? "; " : "", strangers->items[i]);
	form->paragraph(paper, MAIL_GUIDES,
		arena_printf(paper->arena,
			"No address is known for %s: what is theirs came to "
			"you. Addresses go below `owners:` of `mail:` in "
			"vigil.yaml, or behind the name in a claim.",
			names));
}

static const char *verdict_counts(
	struct arena *arena, const struct mailing *mailing)
{
	const char *words = "";
	enum verdict verdict;

	for (verdict = HOLDING; verdict < VERDICTS; verdict++) {
		if (mailing->verdicts[verdict])
			words = arena_printf(arena, "%s%s%zu %s", words,
				*words ? ", " : "", mailing->verdicts[verdict],
				verdict_shown(verdict));
	}
	return words;
}

static const char *moved_words(
	struct arena *arena, const struct mailing *mailing)
{
	size_t count = mailing->recent_count;
	const char *moved =
		count == 1 ? "it did not move" : "none of them moved";

	if (count == 0)
		return "None was reviewed in the last seven days.";
	if (mailing->moved.count)
		moved = arena_printf(arena, "moved: %s",
			texts_first(arena, &mailing->moved, MOVED_SHOWN));
	return arena_printf(arena, "%s reviewed in the last seven days; %s.",
		text_count(arena, count, "was", "were"), moved);
}

static void write_well(const struct mail_paper *paper,
	const struct mail_form *form, const struct mailing *mailing)
{
	struct arena *arena = paper->arena;
	size_t i;

	if (mailing->view.tracked)
		form->paragraph(paper, MAIL_SAYS,
			arena_printf(arena, "%s. %s",
				verdict_counts(arena, mailing),
				moved_words(arena, mailing)));
	if (mailing->next_count)
		form->heading(paper, "Next", 0, "");
	for (i = 0; i < mailing->next_count; i++) {
		struct mail_claim claim = mail_claim_coming(
			arena, mailing->next[i], mailing->view.today);

		form->coming(paper, &claim, i == 0);
	}
}

static bool has_any_in_full(const struct view *view)
{
	size_t i;

	for (i = 0; i < view->count; i++) {
		if (view->rows[i].in_full)
			return true;
	}
	return false;
}

static void write_guide(const struct mail_paper *paper,
	const struct mail_form *form, const struct view *view)
{
	if (has_any_in_full(view))
		form->paragraph(paper, MAIL_GUIDES,
			"To review: run a line above where the ledger is, with "
			"`holding`, `partial` or `not-holding`; `--note` opens "
			"your editor. `vigil review` goes through all of "
			"them.");
	else if (view->count)
		form->paragraph(paper, MAIL_GUIDES,
			"To review: `vigil review` goes through all of them, "
			"where the ledger is.");
}

static const char *reason_words(const struct mailing *mailing)
{
	struct arena *arena = mailing->view.arena;
	const char *today =
		date_weekdays[date_weekday_number(mailing->view.today)];

	if (mailing_is_well(mailing))
		return arena_printf(arena,
			"This mail comes on %c%ss while nothing is due, so "
			"that "
			"silence means that something is broken.",
			*today - 'a' + 'A', today + 1);
	return arena_printf(arena, "You get this mail %s%s.", mailing->why,
		mailing->view.count
			? "; what has not changed is repeated once a week"
			: "");
}

static void write_reason(const struct mail_paper *paper,
	const struct mail_form *form, const struct mailing *mailing)
{
	const struct promise *promise = &mailing->view.promise;
	const char *promised = "";

	if (promise->is_given)
		promised = arena_printf(paper->arena,
			"Every claim is reviewed every %s. ",
			promise_words(paper->arena, promise));
	form->paragraph(paper, MAIL_EXPLAINS,
		arena_printf(
			paper->arena, "%s%s", promised, reason_words(mailing)));
}

void mail_write_content(const struct mail_paper *paper,
	const struct mail_form *form, const struct mailing *mailing)
{
	form->begin(paper, mail_subject(mailing), mail_summary(mailing),
		about_of(mailing));
	if (mailing_is_well(mailing))
		write_well(paper, form, mailing);
	mail_write_sections(paper, form, mailing);
	write_disputed(paper, form, mailing);
	write_problems(paper, form, &mailing->view.problems);
	write_strangers(paper, form, &mailing->strangers);
	write_guide(paper, form, &mailing->view);
	write_reason(paper, form, mailing);
	form->end(paper, mailing_name(mailing), mailing->url);
}
