/* site_strip.c - where a claim stands, in one line. */
#include "site_strip.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "date.h"
#include "site_gather.h"
#include "standing.h"
#include "verdict.h"
#include "words.h"

static enum word closed_word(enum state state)
{
	if (state == STATE_SETTLED)
		return WORD_SETTLED_ON;
	return state == STATE_RETIRED ? WORD_RETIRED_ON : WORD_SUPERSEDED_ON;
}

size_t site_strip(
	const struct site_row *row, struct strip_part parts[STRIP_PARTS])
{
	const bool is_late = row->overdue_since != NO_DATE;

	if (row->state != STATE_OPEN) {
		parts[0] = (struct strip_part){ .word = closed_word(row->state),
			.day = row->closed };
		return 1;
	}
	parts[0] = (struct strip_part){ .word = WORD_REVIEWED_ON,
		.day = row->reviewed };
	if (row->next_review == NO_DATE)
		return 1;
	parts[1] = (struct strip_part){ .word = is_late ? WORD_OVERDUE_SINCE
							: WORD_NEXT_REVIEW_ON,
		.day = row->next_review,
		.is_due = true,
		.is_late = is_late };
	return 2;
}

const char *site_strip_part(struct arena *arena, const struct words *words,
	const struct strip_part *part)
{
	return words_filled(
		arena, words, part->word, FILL(AS_DAY("day", part->day)));
}

const char *site_strip_text(struct arena *arena, const struct words *words,
	const struct site_row *row)
{
	struct strip_part parts[STRIP_PARTS];
	const size_t count = site_strip(row, parts);
	const char *text = site_strip_part(arena, words, &parts[0]);

	if (count == 1)
		return text;
	return arena_printf(arena, "%s · %s", text,
		site_strip_part(arena, words, &parts[1]));
}
