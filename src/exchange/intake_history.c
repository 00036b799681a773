/* intake_history.c - what was judged before, from foreign claims. */
#include "intake_history.h"

#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "foreign.h"
#include "foreign_date.h"
#include "foreign_names.h"
#include "intake.h"
#include "intake_judgement.h"
#include "intake_reading.h"
#include "intake_values.h"
#include "text.h"
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

static void take_lines(
	struct intake_reading *reading, const struct cell *cell, long item)
{
	struct arena *arena = reading->foreign->arena;
	const char *text = cell->text;

	while (*text) {
		size_t length = strcspn(text, "\n");
		const char *line = text_squeeze(
			arena, arena_copy_bytes(arena, text, length));

		if (*line)
			take_line(reading, cell, line, item);
		text += length;
		text += *text == '\n';
	}
}

bool intake_take_day(struct intake_reading *reading, const struct cell *cell)
{
	enum date_order proves;
	struct judged *judged;
	long day;

	if (foreign_date(cell->name, ORDER_UNKNOWN, &day, &proves) == DATE_NONE)
		return false;
	judged = add(reading, cell, -1);
	judged->on = intake_date(reading, cell, cell->name);
	intake_read_judgement(reading, cell,
		text_squeeze(reading->foreign->arena, cell->text), judged);
	return true;
}

/* ---- members ---- */

enum part {
	PART_ON,
	PART_VERDICT,
	PART_FROM,
	PART_NOTE,
	PART_BY,
	PART_LINK,
	PART_NEXT
};

static const struct {
	const char *name;
	enum part part;
} parts[] = {
	{ "date", PART_ON },
	{ "on", PART_ON },
	{ "day", PART_ON },
	{ "reviewed", PART_ON },
	{ "verdict", PART_VERDICT },
	{ "status", PART_VERDICT },
	{ "proposed", PART_VERDICT },
	{ "to", PART_VERDICT },
	{ "from", PART_FROM },
	{ "previous", PART_FROM },
	{ "note", PART_NOTE },
	{ "notes", PART_NOTE },
	{ "reason", PART_NOTE },
	{ "text", PART_NOTE },
	{ "summary", PART_NOTE },
	{ "comment", PART_NOTE },
	{ "by", PART_BY },
	{ "reviewer", PART_BY },
	{ "evidence", PART_LINK },
	{ "url", PART_LINK },
	{ "source", PART_LINK },
	{ "next", PART_NEXT },
};

static void take_part(struct intake_reading *reading, const struct cell *cell,
	struct judged *judged, enum part part)
{
	struct arena *arena = reading->foreign->arena;
	bool is_draft;

	switch (part) {
	case PART_ON:
		judged->on = intake_date(reading, cell, cell->text);
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

bool intake_take_history(struct intake_reading *reading,
	const struct cell *cell, const struct meaning *meaning)
{
	size_t i, length;

	if (!*meaning->part) {
		take_lines(reading, cell, -1);
		return true;
	}
	for (i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		length = strlen(parts[i].name);
		if (strncmp(meaning->part, parts[i].name, length) != 0 ||
			(meaning->part[length] && meaning->part[length] != '_'))
			continue;
		take_part(reading, cell, add(reading, cell, meaning->item),
			parts[i].part);
		return true;
	}
	return false;
}

/* ---- their order ---- */

static void check(struct intake_reading *reading, const struct judged *judged)
{
	if (reading->intake->is_uncertain)
		return;
	if (judged->on == NO_DATE)
		intake_problem(
			reading, judged->cell, "a review without its day");
	else if (judged->verdict == VERDICT_NONE)
		intake_problem(
			reading, judged->cell, "a review without its verdict");
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
