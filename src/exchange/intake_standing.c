/* intake_standing.c - from where a foreign claim stands to its reviews. */
#include "intake_standing.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "foreign.h"
#include "intake.h"
#include "intake_reading.h"
#include "verdict.h"

/* A claim whose file has no day of publication is taken to be as old as what is
 * known of it. */
static void find_publication(struct intake_reading *reading)
{
	const struct said *said = &reading->said;
	struct claim *claim = &reading->intake->claim;
	const struct judged *first = reading->intake->judged;

	if (claim->published != NO_DATE)
		return;
	claim->published = first ? first->on : said->reviewed;
	if (said->reviewed != NO_DATE && claim->published > said->reviewed)
		claim->published = said->reviewed;
}

/* What was judged on the day of publication opens the history; it stays in it
 * for its note. */
static enum verdict opening_verdict(struct intake *intake)
{
	struct judged *first = intake->judged;
	enum verdict verdict;

	if (first->on > intake->claim.published)
		return first->from ? first->from : HOLDING;
	verdict = first->verdict;
	if (!first->note && first->next_review == NO_DATE)
		intake->judged = first->next;
	return verdict;
}

static struct judged *last_of(struct intake *intake)
{
	struct judged *last = intake->judged;

	while (last && last->next)
		last = last->next;
	return last;
}

static void add_last(struct intake_reading *reading, struct judged *last)
{
	const struct said *said = &reading->said;
	struct intake *intake = reading->intake;
	struct judged *added =
		arena_alloc(reading->foreign->arena, sizeof(*added));
	enum verdict before = last ? last->verdict : intake->claim.verdict;

	*added = (struct judged){ .item = -1,
		.on = said->reviewed,
		.next_review = NO_DATE,
		.verdict = said->status ? said->status : before,
		.cell = said->reviewed_cell };
	if (last)
		last->next = added;
	else
		intake->judged = added;
}

static void check_agreement(
	struct intake_reading *reading, enum verdict verdict, long on)
{
	struct arena *arena = reading->foreign->arena;
	const struct said *said = &reading->said;

	if (said->status && said->status != verdict)
		intake_problem(reading, said->status_cell,
			"says %s, but the history ends with %s on %s; which is "
			"right?",
			verdict_shown(said->status), verdict_shown(verdict),
			date_iso(arena, on));
}

/* With a history, what is said of now is one review more, unless it is in it.
 */
static void stand_with_history(struct intake_reading *reading)
{
	const struct said *said = &reading->said;
	struct intake *intake = reading->intake;
	struct claim *claim = &intake->claim;
	struct judged *last;
	enum verdict verdict;
	long on;

	claim->verdict = opening_verdict(intake);
	claim->reviewed = claim->published;
	last = last_of(intake);
	on = last ? last->on : claim->reviewed;
	verdict = last ? last->verdict : claim->verdict;
	if (said->reviewed != NO_DATE && said->reviewed > on)
		add_last(reading, last);
	else
		check_agreement(reading, verdict, on);
}

/* Without one, the last review that is known opens it. */
static void stand_alone(struct intake_reading *reading)
{
	const struct said *said = &reading->said;
	struct claim *claim = &reading->intake->claim;

	claim->verdict = said->status ? said->status : HOLDING;
	claim->reviewed = claim->published;
	if (said->reviewed != NO_DATE && said->reviewed > claim->published)
		claim->reviewed = said->reviewed;
}

/* ---- the next date ---- */

static void set_next(struct intake_reading *reading, struct judged *last)
{
	const struct said *said = &reading->said;
	struct claim *claim = &reading->intake->claim;
	long on = last ? last->on : claim->reviewed;
	long *next = last ? &last->next_review : &claim->next_review;

	if (said->next_review != NO_DATE)
		*next = said->next_review;
	else if (said->span.months)
		*next = date_add_months(on, said->span.months);
	else if (said->span.days)
		*next = on + said->span.days;
	if (*next != NO_DATE && *next <= on)
		intake_problem(reading, said->next_cell,
			"the next review should be after the last, of %s",
			date_iso(reading->foreign->arena, on));
}

/* Without a day, or by its status, it is a draft, which nobody has reviewed. */
static void stand_as_draft(struct intake_reading *reading)
{
	struct claim *claim = &reading->intake->claim;

	claim->published = NO_DATE;
	claim->revised = NO_DATE;
	reading->intake->judged = NULL;
}

static void check_days(struct intake_reading *reading)
{
	const struct said *said = &reading->said;
	const struct claim *claim = &reading->intake->claim;
	const struct judged *first = reading->intake->judged;

	if (first && first->on < claim->published)
		intake_problem(reading, first->cell,
			"a review before the day of publication, %s",
			date_iso(reading->foreign->arena, claim->published));
	if (said->reviewed != NO_DATE &&
		said->reviewed > reading->rules->today &&
		said->reviewed != claim->published)
		intake_problem(reading, said->reviewed_cell,
			"the last review is of a day that is yet to come");
}

static void stand_as_opened(struct intake_reading *reading)
{
	const struct said *said = &reading->said;
	struct claim *claim = &reading->intake->claim;

	claim->verdict = said->status;
	claim->reviewed = said->reviewed;
	claim->next_review = said->next_review;
	claim_open(claim);
}

void intake_stand(struct intake_reading *reading)
{
	if (reading->foreign->has_opening) {
		stand_as_opened(reading);
		return;
	}
	if (reading->said.is_draft || reading->said.is_unpublished) {
		stand_as_draft(reading);
		return;
	}
	if (!reading->foreign->is_own)
		find_publication(reading);
	if (reading->intake->claim.published == NO_DATE)
		return;
	check_days(reading);
	if (reading->intake->judged)
		stand_with_history(reading);
	else
		stand_alone(reading);
	set_next(reading, last_of(reading->intake));
}
