/* frozen.c - what may not change in the file of a published claim. */
#include "frozen.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "entry.h"
#include "history.h"
#include "problem.h"
#include "reading.h"
#include "standing.h"
#include "text_difference.h"
#include "verdict.h"

/* Returns whether a text is the sentence of a digest, as lines of today or of
 * vigil 0.1 have it. */
static bool is_sentence(const char *text, const char *statement)
{
	const struct claim claim = { .claim = text };

	return text && (strcmp(claim_statement(&claim).hex, statement) == 0 ||
			       strcmp(claim_statement_as_written(&claim).hex,
				       statement) == 0);
}

/* Returns the sentence that stands, if anything still has it: a line, the claim
 * as it was known, or a correction of vigil 0.1. */
static const char *sentence_that_stands(
	const struct claim *before, const struct history *history)
{
	size_t i;

	if (history->text)
		return history->text;
	if (before && is_sentence(before->claim, history->statement))
		return before->claim;
	for (i = 0; i < history->count; i++) {
		const struct entry *entry = history->events[i].entry;

		if (is_sentence(entry->text, history->statement))
			return entry->text;
		if (is_sentence(entry->was, history->statement))
			return entry->was;
	}
	return NULL;
}

static void differ(struct reading *reading, struct claim *claim,
	struct position at, const char *message)
{
	claim->differs = true;
	reading_problem(reading, at,
		"%s; put it back, or say that the file is right: vigil correct "
		"%s --accept --note TEXT",
		message, claim->id);
}

/* Lines of vigil 0.1 have the digest of one form of it alone. */
static bool is_same_sentence(
	struct arena *arena, const char *one, const char *other)
{
	return strcmp(claim_sentence(arena, one),
		       claim_sentence(arena, other)) == 0;
}

static void check_text(struct reading *reading, struct claim *claim,
	const struct claim *before, const struct history *history)
{
	const char *stands;

	if (is_sentence(claim->claim, history->statement))
		return;
	stands = sentence_that_stands(before, history);
	if (!stands) {
		differ(reading, claim, claim->places.claim,
			"claim: this is not the sentence that was published");
		return;
	}
	if (is_same_sentence(reading->arena, stands, claim->claim))
		return;
	differ(reading, claim, claim->places.claim,
		arena_printf(reading->arena,
			"claim: the published sentence was changed: %s",
			text_difference(reading->arena, stands, claim->claim)));
	claim->claim = stands;
}

static void check_day(struct reading *reading, struct claim *claim,
	struct position at, const char *key, long *date, long recorded)
{
	struct arena *arena = reading->arena;

	if (*date == recorded)
		return;
	differ(reading, claim, at,
		recorded == NO_DATE
			? arena_printf(arena,
				  "%s: the record of the publication has none",
				  key)
			: arena_printf(arena, "%s: the record says %s", key,
				  date_iso(arena, recorded)));
	*date = recorded;
}

/* A day that follows from the schedule stands in no file. */
static long named_day(const struct opening *opening)
{
	return opening->rule == REASON_PINNED || opening->rule == REASON_NEVER
		       ? opening->next_review
		       : NO_DATE;
}

static void check_opening(struct reading *reading, struct claim *claim,
	const struct opening *opening)
{
	const struct places *places = &claim->places;

	/* without a day of its own, the opening review was that of publication
	 */
	if (claim->reviewed == claim->published &&
		opening->reviewed == opening->published)
		claim->reviewed = opening->reviewed;
	check_day(reading, claim, places->published, "published",
		&claim->published, opening->published);
	check_day(reading, claim, places->reviewed, "reviewed",
		&claim->reviewed, opening->reviewed);
	check_day(reading, claim, places->next_review, "next_review",
		&claim->next_review, named_day(opening));
	if (claim->verdict == opening->verdict)
		return;
	differ(reading, claim, places->verdict,
		arena_printf(reading->arena, "verdict: the record says %s",
			verdict_token(opening->verdict)));
	claim->verdict = opening->verdict;
}

void frozen_check(struct reading *reading, struct claim *claim,
	const struct claim *before, const struct history *history)
{
	claim->differs = false;
	if (!history->opening.entry)
		return;
	check_text(reading, claim, before, history);
	check_opening(reading, claim, &history->opening);
}
