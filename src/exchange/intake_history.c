/* intake_history.c - what was judged before, from foreign claims. */
#include "intake_history.h"

#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "foreign.h"
#include "foreign_date.h"
#include "foreign_names.h"
#include "foreign_values.h"
#include "intake.h"
#include "intake_judgement.h"
#include "intake_parts.h"
#include "intake_reading.h"
#include "intake_values.h"
#include "text.h"
#include "text_shell.h"
#include "verdict.h"

static struct judged *add(
	struct intake_reading *reading, const struct cell *cell, long item)
{
	struct judged **link = &reading->intake->judged;

	for (; *link; link = &(*link)->next) {
		if (item >= 0 && (*link)->item == item)
			return *link;
	}
	*link = arena_alloc(reading->foreign->arena, sizeof(**link));
	**link = (struct judged){ .item = item,
		.on = NO_DATE,
		.next_review = NO_DATE,
		.cell = cell };
	return *link;
}

/* ---- texts ---- */

static void take_line(struct intake_reading *reading, const struct cell *cell,
	const char *line, long item)
{
	struct judged *judged = add(reading, cell, item);
	const char *rest = intake_read_day(reading, cell, line, &judged->on);

	if (!rest) {
		intake_problem(reading, cell,
			"%s: should begin with a day and a verdict, as "
			"2026-05-22 Partial: why",
			line);
		return;
	}
	intake_read_judgement(reading, cell, rest, judged);
}

/* Returns how long the first of several reviews is: each is a line, or stands
 * behind a semicolon and begins with a day. */
static size_t review_length(struct arena *arena, const char *text)
{
	size_t length = strcspn(text, ";\n");

	while (text[length] == ';' &&
		!intake_day_length(arena,
			text + length + 1 + strspn(text + length + 1, " ")))
		length += 1 + strcspn(text + length + 1, ";\n");
	return length;
}

static void take_lines(
	struct intake_reading *reading, const struct cell *cell, long item)
{
	struct arena *arena = reading->foreign->arena;
	const char *text = cell->text;

	while (*text) {
		size_t length = review_length(arena, text);
		const char *line = text_squeeze(
			arena, arena_copy_bytes(arena, text, length));

		if (*line)
			take_line(reading, cell, line, item);
		text += length;
		text += *text != '\0';
	}
}

bool intake_take_day(struct intake_reading *reading, const struct cell *cell,
	const char *day)
{
	struct judged *judged = add(reading, cell, -1);

	judged->on = intake_date(reading, cell, day);
	intake_read_judgement(reading, cell,
		text_squeeze(reading->foreign->arena, cell->text), judged);
	return true;
}

/* ---- members ---- */

static void set_day(struct intake_reading *reading, const struct cell *cell,
	struct judged *judged)
{
	long day = intake_date(reading, cell, cell->text);

	if (judged->on != NO_DATE && day != judged->on)
		intake_problem(
			reading, cell, "says another day of the same review");
	judged->on = day;
}

static void take_part(struct intake_reading *reading, const struct cell *cell,
	struct judged *judged, enum review_part part)
{
	struct arena *arena = reading->foreign->arena;
	bool is_draft;

	switch (part) {
	case PART_ON:
		set_day(reading, cell, judged);
		break;
	case PART_VERDICT:
		intake_status(
			reading, cell, cell->text, &judged->verdict, &is_draft);
		break;
	case PART_FROM:
		intake_status(
			reading, cell, cell->text, &judged->from, &is_draft);
		break;
	case PART_NOTE:
		judged->note = cell->text;
		break;
	case PART_BY:
		judged->by = text_squeeze(arena, cell->text);
		break;
	case PART_NEXT:
		judged->next_review = intake_date(reading, cell, cell->text);
		break;
	case PART_LINK:
		texts_add(arena, &judged->evidence, cell->text);
		break;
	}
}

/* Review 2 may have but the day, or the verdict, of which the other stands
 * elsewhere. */
static int part_of_text(struct intake_reading *reading, const char *text)
{
	enum date_order proves;
	enum verdict verdict;
	long day;

	if (foreign_date(text, ORDER_UNKNOWN, &day, &proves) != DATE_NONE)
		return PART_ON;
	return foreign_status(&reading->rules->words, text, &verdict) ==
			       WORD_VERDICT
		       ? PART_VERDICT
		       : -1;
}

bool intake_take_history(struct intake_reading *reading,
	const struct cell *cell, const struct meaning *meaning)
{
	int part = -1;

	if (*meaning->part)
		part = intake_part_named(meaning->part);
	else if (meaning->item >= 0)
		part = part_of_text(reading, cell->text);
	if (*meaning->part && part < 0)
		return false;
	if (part < 0)
		take_lines(reading, cell, -1);
	else
		take_part(reading, cell, add(reading, cell, meaning->item),
			(enum review_part)part);
	return true;
}

/* ---- their order ---- */

/* The name is of a column, or of the list that a member is in. */
static void tell_lack(struct intake_reading *reading, const struct cell *cell,
	const char *lack)
{
	struct arena *arena = reading->foreign->arena;

	intake_problem(reading, cell,
		"a review without its %s; to keep it apart: --map %s", lack,
		text_shell(arena,
			arena_printf(arena, "x-history=%.*s",
				(int)strcspn(cell->name, "["), cell->name)));
}

static void check(struct intake_reading *reading, const struct judged *judged)
{
	if (reading->intake->is_uncertain)
		return;
	if (judged->on == NO_DATE)
		tell_lack(reading, judged->cell, "day");
	else if (judged->verdict == VERDICT_NONE)
		tell_lack(reading, judged->cell, "verdict");
	else if (judged->on > reading->rules->today)
		intake_problem(reading, judged->cell,
			"a review of a day that is yet to come");
}

void intake_order_history(struct intake_reading *reading)
{
	struct judged *judged = reading->intake->judged, *next;
	struct judged *sorted = NULL, **link;

	for (; judged; judged = next) {
		next = judged->next;
		check(reading, judged);
		link = &sorted;
		while (*link && (*link)->on <= judged->on)
			link = &(*link)->next;
		judged->next = *link;
		*link = judged;
	}
	reading->intake->judged = sorted;
}
