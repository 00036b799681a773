/* frozen.c - what may not change in the file of a published claim. */
#include "frozen.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "digest.h"
#include "entry.h"
#include "history.h"
#include "problem.h"
#include "reading.h"
#include "text_difference.h"
#include "verdict.h"

static bool is_statement(const char *text, const char *statement)
{
	return text &&
	       strcmp(digest_of(text, strlen(text)).hex, statement) == 0;
}

/* Returns the text that stands, if anything still has it: the claim as it
 * was known, or a correction. */
static const char *text_that_stands(
	const struct claim *before, const struct history *history)
{
	size_t i;

	if (before && is_statement(before->claim, history->statement))
		return before->claim;
	for (i = 0; i < history->count; i++) {
		const struct entry *entry = history->events[i].entry;

		if (is_statement(entry->text, history->statement))
			return entry->text;
		if (is_statement(entry->was, history->statement))
			return entry->was;
	}
	return NULL;
}

static void check_text(struct reading *reading, struct claim *claim,
	const struct claim *before, const struct history *history)
{
	const char *stands;

	if (is_statement(claim->claim, history->statement))
		return;
	stands = text_that_stands(before, history);
	if (!stands) {
		reading_problem(reading, claim->places.claim,
			"claim: this is not the text that was published; put "
			"it back, or accept it: vigil correct %s --accept-text "
			"--note TEXT",
			claim->id);
		return;
	}
	reading_problem(reading, claim->places.claim,
		"claim: the published text was changed: %s; put it back, or "
		"accept it: vigil correct %s --accept-text --note TEXT",
		text_difference(reading->arena, stands, claim->claim),
		claim->id);
	claim->claim = stands;
}

static void check_day(struct reading *reading, struct position at,
	const char *key, long *date, long recorded, const char *advice)
{
	struct arena *arena = reading->arena;

	if (*date == recorded)
		return;
	if (recorded == NO_DATE)
		reading_problem(reading, at,
			"%s: the record of the publication has none; take it "
			"out: %s",
			key, advice);
	else
		reading_problem(reading, at,
			"%s: the record says %s; put that back: %s", key,
			date_iso(arena, recorded), advice);
	*date = recorded;
}

static void check_opening(struct reading *reading, struct claim *claim,
	const struct entry *opening)
{
	const struct places *places = &claim->places;

	/* without a day of its own, the opening review was that of publication
	 */
	if (claim->reviewed == claim->published &&
		opening->on == opening->published)
		claim->reviewed = opening->on;
	check_day(reading, places->published, "published", &claim->published,
		opening->published, "a day of publication stays");
	check_day(reading, places->reviewed, "reviewed", &claim->reviewed,
		opening->on, "vigil mark records a review");
	check_day(reading, places->next_review, "next_review",
		&claim->next_review, opening->next_review,
		"vigil mark --next names another day");
	if (claim->verdict == opening->verdict)
		return;
	reading_problem(reading, places->verdict,
		"verdict: the record says %s; put that back: vigil mark "
		"records another verdict",
		verdict_token(opening->verdict));
	claim->verdict = opening->verdict;
}

void frozen_check(struct reading *reading, struct claim *claim,
	const struct claim *before, const struct history *history)
{
	if (!history->opening)
		return;
	/* the words of what was superseded are its successor's matter */
	if (history->standing.state != STATE_SUPERSEDED)
		check_text(reading, claim, before, history);
	check_opening(reading, claim, history->opening);
}
