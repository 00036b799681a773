/* intake_values.c - dates and statuses of foreign claims. */
#include "intake_values.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "foreign.h"
#include "foreign_date.h"
#include "foreign_names.h"
#include "foreign_values.h"
#include "intake.h"
#include "intake_reading.h"
#include "text.h"
#include "text_shell.h"
#include "text_utf8.h"

/* Returns the order that the user gave, or else all dates so far show. */
static enum date_order order_of(const struct intake_reading *reading)
{
	const struct date_evidence *dates = &reading->report->dates;

	if (reading->rules->order != ORDER_UNKNOWN)
		return reading->rules->order;
	if (dates->seen_dmy != dates->seen_mdy)
		return dates->seen_dmy ? ORDER_DMY : ORDER_MDY;
	return ORDER_UNKNOWN;
}

static void note_uncertain(struct intake_reading *reading,
	const struct cell *cell, const char *text)
{
	struct date_evidence *dates = &reading->report->dates;
	struct arena *arena = reading->report->arena;

	reading->intake->is_uncertain = true;
	if (dates->uncertain++ == 0)
		dates->first = arena_printf(arena, "%s: %s",
			foreign_place(arena, reading->foreign, cell),
			text_printable(arena, text));
}

long intake_date(struct intake_reading *reading, const struct cell *cell,
	const char *text)
{
	struct date_evidence *dates = &reading->report->dates;
	enum date_order proves;
	long date = NO_DATE;
	enum date_found found =
		foreign_date(text, order_of(reading), &date, &proves);

	dates->seen_dmy |= proves == ORDER_DMY;
	dates->seen_mdy |= proves == ORDER_MDY;
	if (proves != ORDER_UNKNOWN && reading->rules->order != ORDER_UNKNOWN &&
		proves != reading->rules->order)
		intake_problem(reading, cell,
			"%s: not a date with the %s first", text,
			proves == ORDER_DMY ? "month" : "day");
	else if (found == DATE_NONE)
		intake_problem(reading, cell,
			"%s: not a date; write it as 2026-08-20", text);
	else if (found == DATE_MISSING)
		intake_problem(
			reading, cell, "%s: that day does not exist", text);
	else if (found == DATE_UNCERTAIN)
		note_uncertain(reading, cell, text);
	return date;
}

bool intake_status(struct intake_reading *reading, const struct cell *cell,
	const char *text, enum verdict *verdict, bool *is_draft)
{
	switch (foreign_status(&reading->rules->words, text, verdict)) {
	case WORD_VERDICT:
		*is_draft = false;
		return true;
	case WORD_DRAFT:
		*is_draft = true;
		return true;
	case WORD_NONE:
		break;
	}
	intake_problem(reading, cell,
		"%s: vigil does not know this status; say which verdict it is: "
		"--map-verdict %s",
		text,
		text_shell(reading->foreign->arena,
			arena_printf(
				reading->foreign->arena, "%s=VERDICT", text)));
	return false;
}

bool intake_take_flag(struct intake_reading *reading, const struct cell *cell,
	const struct meaning *meaning)
{
	const bool is_published = strcmp(meaning->key, "x-published") == 0;
	const bool is_true = text_same(cell->text, "true");

	if ((!is_published && strcmp(meaning->key, "x-draft") != 0) ||
		(!is_true && !text_same(cell->text, "false")))
		return false;
	reading->said.is_unpublished |= is_true != is_published;
	return true;
}
