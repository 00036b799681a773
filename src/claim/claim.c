/* claim.c - a claim, as its file tells it. */
#include "claim.h"

#include <assert.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "digest.h"
#include "text.h"
#include "text_composed.h"
#include "text_layout.h"
#include "text_width.h"
#include "verdict.h"

enum { TITLE_COLUMNS = 60 };

const char claim_placeholder[] = "One sentence that evidence can settle.";

const char *claim_title(struct arena *arena, const struct claim *claim)
{
	char *words, *space;

	if (claim->title)
		return claim->title;
	if (text_width(claim->claim) <= TITLE_COLUMNS)
		return claim->claim;
	words = text_cut(arena, claim->claim, TITLE_COLUMNS);
	space = strrchr(words, ' ');
	if (space)
		*space = '\0';
	return space ? arena_printf(arena, "%s…", words) : words;
}

const char *reading_name(enum reading_state reading)
{
	static const char *const names[] = {
		[READING_CURRENT] = "current",
		[READING_STALE] = "broken",
		[READING_GONE] = "gone",
	};
	static_assert(sizeof(names) / sizeof(*names) == READINGS,
		"a name for each reading");

	return names[reading];
}

char *claim_sentence(struct arena *arena, const char *text)
{
	return text_squeeze(arena, text_composed(arena, text));
}

struct digest claim_statement(const struct claim *claim)
{
	struct arena arena = { 0 };
	const char *sentence = claim_sentence(&arena, claim->claim);
	struct digest digest = digest_of(sentence, strlen(sentence));

	arena_release(&arena);
	return digest;
}

struct digest claim_statement_as_written(const struct claim *claim)
{
	return digest_of(claim->claim, strlen(claim->claim));
}

bool claim_same_statement(
	const struct claim *claim, const char *one, const char *other)
{
	struct digest now, written;

	if (strcmp(one, other) == 0)
		return true;
	now = claim_statement(claim);
	written = claim_statement_as_written(claim);
	return (strcmp(one, now.hex) == 0 && strcmp(other, written.hex) == 0) ||
	       (strcmp(one, written.hex) == 0 && strcmp(other, now.hex) == 0);
}

char *claim_key(struct arena *arena, const char *id)
{
	return text_lower(arena, id);
}

void claim_open(struct claim *claim)
{
	if (claim->published == NO_DATE)
		return;
	if (claim->verdict == VERDICT_NONE)
		claim->verdict = HOLDING;
	if (claim->reviewed == NO_DATE)
		claim->reviewed = claim->published;
}
