/* claim_support_faults.c - what is wrong with the entries of a story. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "entries.h"
#include "entry.h"
#include "history.h"
#include "moment.h"
#include "rules.h"

struct telling {
	struct arena *arena;
	const char *told;
};

static void tell(void *context, const struct rule_fault *fault)
{
	struct telling *telling = context;

	telling->told = arena_printf(telling->arena, "%s%s%s%s: %s%s%s",
		telling->told, *telling->told ? "; " : "", fault->entry->note,
		fault->is_warning ? "~" : "", fault->message,
		fault->other ? " by " : "",
		fault->other ? fault->other->note : "");
}

const char *faults_told(
	struct arena *arena, struct entries entries, const char *now)
{
	const struct claim claim = story_claim();
	const struct history history = story_history(arena, &entries);
	struct telling telling = { arena, "" };

	rules_check(arena, &claim, &history, moment_parse(now), tell, &telling);
	return *telling.told ? telling.told : "none";
}

const char *tell_faults(struct arena *arena, const char *text)
{
	return faults_told(
		arena, story_of(arena, text), "2026-12-31T12:00:00Z");
}

const char *tell_old_faults(struct arena *arena, const char *text)
{
	return faults_told(
		arena, old_story_of(arena, text), "2026-12-31T12:00:00Z");
}
