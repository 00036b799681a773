/* hostile_steps.c - a history of all kinds of entries, in a few words each. */
#include "hostile_steps.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "entry.h"

/* A history of all kinds, at whose end a dissent is open and a draft waits.
 * In place of text, # is the digest of the claim, & the claim, and @ with a
 * number the hash of an entry; a list of one begins with [, and : stands before
 * what is no text. Each kind has all its members at least once. */
static const char *const story_now[] = {
	"kind=published on=2026-08-01 published=2026-08-01 verdict=holding "
	"next_review=2026-09-30 rule=cadence resolves=2027-06-01 cadence=:60 "
	"title=Title text=& statement=#",
	"kind=review on=2026-08-10 verdict=partial next_review=2026-10-09 "
	"rule=cadence by=Ann draft=:true note=Words "
	"evidence=[https://example.org/ statement=#",
	"kind=signoff on=2026-08-11 by=Bo signs=@2",
	"kind=dissent on=2026-08-12 by=Ann from=Cy material=:true note=Words "
	"evidence=[https://example.org/ statement=#",
	"kind=review on=2026-08-13 verdict=partial next_review=2026-10-12 "
	"rule=cadence by=Ann imported=:true note=Words "
	"evidence=[https://example.org/ weighed=[@4 statement=# "
	"signature=U2lnbmVk",
	"kind=correction on=2026-08-14 by=Ann note=Words about=factual",
	"kind=correction on=2026-08-15 published=2026-08-02 "
	"reviewed=2026-08-02 verdict=holding next_review=2026-10-01 "
	"rule=cadence by=Ann note=Words about=wording was=Old text=& "
	"was_statement=# statement=#",
	"kind=postpone on=2026-08-16 next_review=2026-09-20 rule=named by=Ann "
	"note=Words",
	"kind=change on=2026-08-17 resolves=2027-01-01 cadence=:60 "
	"title=Other by=Ann note=Words",
	"kind=close on=2026-08-18 state=superseded by=Ann note=Words "
	"successor=J-1",
	"kind=reopen on=2026-08-19 next_review=2026-10-12 rule=cadence by=Ann "
	"note=Words",
	"kind=undo on=2026-08-20 by=Ann note=Words undoes=[@8",
	"kind=close on=2026-08-21 verdict=partial state=settled by=Ann "
	"note=Words",
	"kind=reopen on=2026-08-22 next_review=2026-10-12 rule=cadence by=Ann "
	"note=Words",
	"kind=dissent on=2026-08-23 by=Ann from=Cy note=Words statement=#",
	"kind=review on=2026-08-24 verdict=not_holding next_review=2026-10-23 "
	"rule=cadence by=Ann draft=:true note=Words statement=#",
};

/* The same, as vigil 0.1 told it. */
static const char *const story_old[] = {
	"kind=published on=2026-08-01 published=2026-08-01 verdict=holding "
	"next_review=2026-09-30 resolves=2027-06-01 cadence=:60 statement=#",
	"kind=review on=2026-08-10 verdict=partial next_review=2026-10-09 "
	"by=Ann draft=:true "
	"note=Words "
	"evidence=[https://example.org/ statement=#",
	"kind=signoff on=2026-08-11 by=Bo signs=@2",
	"kind=dissent on=2026-08-12 by=Ann from=Cy material=:true note=Words "
	"evidence=[https://example.org/ statement=#",
	"kind=review on=2026-08-13 verdict=partial by=Ann note=Words "
	"evidence=[https://example.org/ weighed=[@4 statement=#",
	"kind=correction on=2026-08-14 by=Ann note=Words about=factual",
	"kind=correction on=2026-08-15 by=Ann note=Words was=Old text=& "
	"was_statement=# statement=#",
	"kind=postpone on=2026-08-16 next_review=2026-09-20 by=Ann note=Words",
	"kind=change on=2026-08-17 resolves=2027-01-01 cadence=:60",
	"kind=close on=2026-08-18 state=superseded by=Ann note=Words "
	"successor=J-1",
	"kind=reopen on=2026-08-19 by=Ann note=Words",
	"kind=undo on=2026-08-20 by=Ann note=Words undoes=[@8",
	"kind=close on=2026-08-21 verdict=partial state=settled by=Ann "
	"note=Words",
	"kind=reopen on=2026-08-22 by=Ann note=Words",
	"kind=dissent on=2026-08-23 by=Ann from=Cy note=Words statement=#",
	"kind=review on=2026-08-24 verdict=not_holding by=Ann draft=:true "
	"note=Words statement=#",
};

_Static_assert(sizeof(story_now) / sizeof(*story_now) == STORY_STEPS &&
		       sizeof(story_old) == sizeof(story_now),
	"both have as many steps");

const char *story_step(int version, size_t step)
{
	return version == VERSION_OLD ? story_old[step] : story_now[step];
}

bool story_is_of_kind(const char *step, const char *kind)
{
	size_t length = strlen(kind);

	return strncmp(step + strlen("kind="), kind, length) == 0 &&
	       step[strlen("kind=") + length] == ' ';
}

const char *story_word(struct arena *arena, const char *step, const char *name)
{
	const char *words = arena_printf(arena, " %s", step);
	const char *found = strstr(words, arena_printf(arena, " %s=", name));

	if (!found)
		return NULL;
	found += strlen(name) + 2;
	return arena_copy_bytes(arena, found, strcspn(found, " "));
}

bool story_has(
	struct arena *arena, const char *kind, int version, const char *member)
{
	size_t i;

	for (i = 0; i < STORY_STEPS; i++) {
		const char *step = story_step(version, i);

		if (story_is_of_kind(step, kind) &&
			story_word(arena, step, member))
			return true;
	}
	return false;
}
