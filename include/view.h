/* view.h - what is said of claims: worked out once, laid out by renderers. */
#ifndef VIGIL_VIEW_H
#define VIGIL_VIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "history.h"
#include "problem.h"
#include "promise.h"
#include "spreading.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"

/* One claim, and what is said of it today. */
struct view_row {
	const struct claim *claim;
	const struct history *history; /* of a page; else NULL */
	const char *title;             /* as it is shown to people */
	const char *owner; /* where a mail should name one; else NULL */
	long told;         /* in full by a mail, on this day; else NO_DATE */
	bool in_full;      /* a mail tells all of it */
	bool is_scheduled;
	long days_late; /* negative: days left */
};

/* What a table shows of an entry, at most. */
enum { VIEW_CELLS = 6 };

/* One entry of the record and what it did. */
struct view_event {
	const char *claim;
	const struct event *event;
};

/* A week from Monday to Sunday, and the claims whose next review is in it. */
struct view_week {
	long from, until;
	struct texts ids;
	struct texts overdue, coming; /* of these */
};

/* A review that is to go to another day: NO_DATE where there is none for it, as
 * when its own is fixed. */
struct view_move {
	const struct claim *claim;
	long to;
	bool is_fixed;
};

/* Texts of entries in their order, which need not be in memory: each calls row
 * with every one of them. Of what a table shows of an entry, widths has the
 * greatest so far, and whether a day was of another year than today; of texts
 * that are not all to be shown a table measures those that are. */
typedef void view_text_fn(void *writing, const char *text);
struct view_texts {
	void (*each)(void *context, view_text_fn *row, void *writing);
	void *context;
	bool are_some;
	size_t widths[VIEW_CELLS];
	bool has_other_years;
};

enum view_heading { HEADING_NONE, HEADING_DUE, HEADING_LIST };

struct view {
	struct arena *arena;
	long today;
	int columns; /* of the terminal; 0 where output is none */
	bool color;
	enum view_heading heading;
	const char *asked;          /* of which claims it is, or NULL for all */
	long tracked, due, overdue; /* claims; due counts what is overdue too */
	long drafts, planned; /* without a day of publication; with one to come
			       */
	long coming;          /* those that fall due by until */
	long until;           /* the last day that is asked for */
	long awaiting;        /* those listed that await a sign-off */
	long dissents;        /* open ones, of all claims */
	const struct claim *upcoming; /* the next one that is not listed */
	const char *name;             /* of the ledger, or NULL */
	struct promise promise;       /* of the ledger */
	struct view_row *rows;
	size_t count;
	struct view_texts texts; /* of entries, for a format to lay out */
	struct view_week *weeks; /* one after the other; what is overdue is in
				    the first */
	size_t week_count;
	long later;              /* next reviews behind the last of them */
	struct view_move *moves; /* by the day they go to, then by id */
	size_t move_count;
	long most;                 /* the reviews that a day is to have */
	bool has_moved;            /* the moves are recorded */
	const struct leave *leave; /* days that are to have none, or NULL */
	struct problems problems;
};

/* Lays a view out; it computes nothing and asks nobody. */
typedef void render_fn(FILE *out, const struct view *view);

/* Writes the text of one entry, as the same format lays it out later. */
typedef void event_fn(
	FILE *out, struct view *view, const struct view_event *event);

/* A format: how it shows a list of claims, whole claims, the texts of entries,
 * weeks and moves. */
struct renderer {
	render_fn *claims, *pages, *events, *weeks, *moves;
	event_fn *event;
	bool shows_lists; /* of claims: their sources and tags */
	bool has_heading; /* above a list of claims */
};

/* Adds a claim, and its history if it is not NULL. */
void view_add(struct view *view, const struct claim *claim,
	const struct history *history);

/* Counts what is due and orders it: past its resolves day first, then by next
 * date, then by id. */
void view_order_due(struct view *view);

/* Adds the move of a review that must; view_order_moves sorts them, those that
 * cannot be made last. */
void view_add_move(struct view *view, const struct placing *placing);
void view_order_moves(struct view *view);

/* Returns `Holding · reviewed 22 May 2026 · next 30 Dec 2026 (+222d)`, and
 * behind that what waits: a sign-off, open dissents. */
char *view_strip(
	struct arena *arena, const struct standing *standing, long today);

/* Returns the same of a claim whose verdict was another before, behind
 * `Holding → `. */
char *view_strip_after(struct arena *arena, enum verdict before,
	const struct standing *standing, long today);

/* Returns `nothing due`, `2 due today`, `1 overdue`, `11 due, all overdue` or
 * `4 due, 3 of them overdue`. */
const char *view_due_words(struct arena *arena, long due, long overdue);

/* Returns +37d, today or 5d overdue. */
char *view_lateness(struct arena *arena, long next, long today);

/* Returns what is open of a claim, as `1 open dissent`, or NULL. */
const char *view_dissents(struct arena *arena, long count);

/* Returns that reviews made beside each other differ, or NULL. */
const char *view_forked(const struct standing *standing);

#endif
