/* record_views.h - an answer of the record, in every form in which it is shown.
 */
#ifndef VIGIL_RECORD_VIEWS_H
#define VIGIL_RECORD_VIEWS_H

#include <stdio.h>

#include "claim.h"
#include "date.h"
#include "dissents.h"
#include "entry.h"
#include "file_entries.h"
#include "frozen.h"
#include "history.h"
#include "mailing.h"
#include "problem.h"
#include "problem_text.h"
#include "promise.h"
#include "reading.h"
#include "record_answer.h"
#include "render_calendar.h"
#include "render_card.h"
#include "render_mail.h"
#include "renderers.h"
#include "schedule.h"
#include "spreading.h"
#include "text_stream.h"
#include "view.h"
#include "weeks.h"

enum { WEEKS = 3, MOST_A_DAY = 1 };

static struct view make_view(const struct answer *answer, bool with_history)
{
	const struct question *question = answer->question;
	struct view view = { .arena = question->arena,
		.promise = promise_usual(),
		.today = question->today,
		.until = question->today + 7,
		.columns = question->columns,
		.color = question->color,
		.name = question->claims[0].title,
		.problems = question->problems };
	size_t i;

	for (i = 0; i < CLAIMS; i++)
		view_add(&view, &answer->claims[i],
			with_history ? &answer->histories[i] : NULL);
	return view;
}

static void add_moves(struct view *view, const struct answer *answer)
{
	const struct terms terms = { .promise = promise_usual() };
	struct placing placings[CLAIMS];
	size_t i, count = 0;

	for (i = 0; i < CLAIMS; i++) {
		const struct claim *claim = &answer->claims[i];

		if (claim->standing.due.date != NO_DATE &&
			claim->standing.reviewed <= view->today)
			placings[count++] =
				placing_of(claim, &terms.promise, view->today);
	}
	spread(view->arena, &terms, placings, count, view->today, MOST_A_DAY,
		NULL);
	for (i = 0; i < count; i++) {
		if (placings[i].must_move)
			view_add_move(view, &placings[i]);
	}
	view->most = MOST_A_DAY;
	view_order_moves(view);
}

/* What the commands do with texts on disk. */
struct texts_shown {
	struct texts texts;
};

static void each_kept(void *context, view_text_fn *row, void *writing)
{
	const struct texts_shown *shown = context;
	size_t i;

	for (i = 0; i < shown->texts.count; i++)
		row(writing, shown->texts.items[i]);
}

static void add_events(const struct renderer *renderer, struct view *view,
	const struct view_row *row, struct texts *texts)
{
	struct text_stream stream;
	size_t i;

	for (i = 0; i < row->history->count; i++) {
		const struct view_event event = { row->claim->id,
			&row->history->events[i] };

		text_stream_open(&stream);
		renderer->event(stream.out, view, &event);
		texts_add(view->arena, texts,
			text_stream_close(&stream, view->arena));
	}
}

static void write_events(
	FILE *out, const struct renderer *renderer, struct view *view)
{
	struct texts_shown shown = { { NULL, 0 } };
	size_t i;

	for (i = 0; i < view->count; i++)
		add_events(renderer, view, &view->rows[i], &shown.texts);
	view->texts.each = each_kept;
	view->texts.context = &shown;
	renderer->events(out, view);
}

static void each_calendar(void *context, view_text_fn *row, void *writing)
{
	const struct view *view = context;
	struct text_stream stream;

	text_stream_open(&stream);
	calendar_rows(stream.out, view);
	row(writing, text_stream_close(&stream, view->arena));
}

static void write_format(
	FILE *out, const struct answer *answer, const char *format)
{
	const struct renderer *renderer = renderer_named(format);
	struct view plain = make_view(answer, false);
	struct view whole = make_view(answer, true);
	struct view due = make_view(answer, false);

	renderer->claims(out, &plain);
	renderer->pages(out, &whole);
	write_events(out, renderer, &whole);
	view_count_weeks(&plain, WEEKS);
	renderer->weeks(out, &plain);
	add_moves(&plain, answer);
	renderer->moves(out, &plain);
	due.heading = HEADING_DUE;
	view_order_due(&due);
	renderer->claims(out, &due);
}

/* What the commands do before a claim is shown in a calendar. */
static void write_calendar(FILE *out, const struct answer *answer)
{
	struct view whole = make_view(answer, true), view = whole;
	size_t i;

	view.count = 0;
	view.rows = NULL;
	for (i = 0; i < whole.count; i++) {
		if (whole.rows[i].is_scheduled)
			view_add(&view, whole.rows[i].claim,
				whole.rows[i].history);
	}
	view.texts.each = each_calendar;
	view.texts.context = &view;
	calendar_write(out, &view);
}

static void write_cards(FILE *out, const struct answer *answer)
{
	struct view view = make_view(answer, true);

	view_card(out, &view);
}

static void write_mail(FILE *out, const struct answer *answer)
{
	const struct question *question = answer->question;
	struct mailing mailing = { .view = { .arena = question->arena,
					   .today = question->today,
					   .until = question->today,
					   .problems = question->problems,
					   .name = question->claims[0].title },
		.from = { question->claims[0].title, "vigil@example.org" },
		.to = { question->claims[0].owner, "ann@example.org" },
		.url = question->claims[0].article.url,
		.identity = "1",
		.why = "as is tried",
		.told = "",
		.moment = question->today * 86400LL,
		.is_overdue_only = question->is_overdue_only };
	size_t i;

	for (i = 0; i < CLAIMS; i++) {
		const struct claim *claim = &answer->claims[i];

		if (!mailing_add(&mailing, claim, claim->owner) &&
			claim->standing.dissents)
			mailing_add_disputed(
				&mailing, claim, &answer->histories[i]);
	}
	texts_add(question->arena, &mailing.strangers, "Bob\033[2J");
	mailing_finish(&mailing);
	for (i = 0; i < mailing.view.count; i++) {
		struct view_row *row = &mailing.view.rows[i];

		row->history = &answer->histories[row->claim - answer->claims];
	}
	mailing_write_start(out, &mailing);
	mailing_write(out, &mailing);
}

/* What a file that says something else is told by `check`. The entry that its
 * change brings is for the record, and not shown as it is. */
static void write_frozen(FILE *out, const struct answer *answer)
{
	const struct question *question = answer->question;
	struct reading reading = { .arena = question->arena, .file = "a.yaml" };
	const struct problem *problem;
	size_t i;

	for (i = 0; i < CLAIMS; i++) {
		const struct history *history = &answer->histories[i];
		const struct claim *other = &answer->claims[(i + 1) % CLAIMS];
		struct claim claim = answer->claims[i];
		struct entry *change = entry_change(
			question->arena, &claim, history, question->today);

		frozen_check(&reading, &claim,
			history->count % 2 ? other : NULL, history);
		if (change)
			fprintf(out, "%s\n",
				text_printable(question->arena,
					entry_line(question->arena, change)));
		fprintf(out, "%zu\n",
			history_open_dissents(question->arena, history).count);
	}
	for (problem = reading.problems.first; problem; problem = problem->next)
		view_problem(out, "a.yaml", problem, false);
}

#endif
