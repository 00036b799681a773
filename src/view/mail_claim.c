/* mail_claim.c - what a mail says of one claim. */
#include "mail_claim.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "mail_form.h"
#include "mail_quotes.h"
#include "mailing.h"
#include "text.h"
#include "verdict.h"
#include "view.h"

enum { TRIGGERS = 3, SOURCES = 5 };

static const char *when_words(struct arena *arena, long due, long late)
{
	if (late > 0)
		return arena_printf(arena, "%s overdue",
			text_count(arena, (size_t)late, "day", "days"));
	if (late == 0)
		return "due today";
	return arena_printf(arena, "due %s", date_shown(arena, due));
}

static void add_links(
	struct arena *arena, struct mail_claim *told, const struct claim *claim)
{
	const struct source *source = claim->sources;

	for (; source; source = source->next) {
		if (told->source_count == SOURCES) {
			told->sources_left++;
			continue;
		}
		told->sources = arena_grow(arena, told->sources,
			told->source_count, sizeof(*told->sources));
		told->sources[told->source_count++] =
			(struct mail_link){ source->title, source->url };
	}
	told->triggers = texts_cut(&claim->triggers, TRIGGERS);
	told->triggers_left = claim->triggers.count - told->triggers.count;
}

/* The line runs as it stands, and has no quotes that a phone could curl. */
static const char *command_for(struct arena *arena, const struct claim *claim)
{
	const struct standing *standing = &claim->standing;
	char *verdict, *place;

	if (standing->awaits)
		return arena_printf(arena, "vigil sign %s", claim->id);
	if (view_forked(standing))
		return arena_printf(arena, "vigil review %s", claim->id);
	verdict = text_lower(arena, verdict_shown(standing->verdict));
	if ((place = strchr(verdict, ' ')))
		*place = '-';
	return arena_printf(
		arena, "vigil mark %s %s --note", claim->id, verdict);
}

static void add_facts(struct arena *arena, struct mail_claim *told,
	const struct view_row *row)
{
	static const char *const readings[] = {
		[READING_CURRENT] = NULL,
		[READING_STALE] = "its file is broken",
		[READING_GONE] = "its file is gone",
	};
	const struct claim *claim = row->claim;

	if (readings[claim->reading])
		texts_add(arena, &told->facts, readings[claim->reading]);
	if (claim->standing.awaits)
		texts_add(arena, &told->facts, "awaiting sign-off");
	if (view_forked(&claim->standing))
		texts_add(arena, &told->facts, view_forked(&claim->standing));
	if (!row->history && claim->standing.dissents)
		texts_add(arena, &told->facts,
			view_dissents(arena, claim->standing.dissents));
	if (row->owner)
		texts_add(arena, &told->facts,
			arena_printf(arena, "owner: %s", row->owner));
}

struct mail_claim mail_claim_of(
	const struct mailing *mailing, const struct view_row *row)
{
	struct arena *arena = mailing->view.arena;
	const struct claim *claim = row->claim;
	struct mail_claim told = { .id = claim->id,
		.topic = claim->topic,
		.title = claim_title(arena, claim),
		.sentence = claim->claim,
		.when = when_words(
			arena, claim->standing.due.date, row->days_late),
		.is_overdue = row->days_late > 0,
		.verdict = claim->standing.verdict,
		.article = { claim->article.title, claim->article.url },
		.command = command_for(arena, claim) };

	add_facts(arena, &told, row);
	if (row->history)
		mail_quotes(arena, &told, claim, row->history);
	add_links(arena, &told, claim);
	return told;
}

struct mail_claim mail_claim_disputed(
	struct arena *arena, const struct mail_disputed *disputed)
{
	const struct claim *claim = disputed->claim;
	struct mail_claim told = { .id = claim->id,
		.title = claim_title(arena, claim),
		.when = arena_printf(arena, "next review %s",
			date_shown(arena, claim->standing.due.date)),
		.command = arena_printf(arena, "vigil show %s", claim->id) };

	mail_quotes_dissents(arena, &told, disputed->history);
	return told;
}

struct mail_claim mail_claim_coming(
	struct arena *arena, const struct claim *claim, long today)
{
	long due = claim->standing.due.date;

	return (struct mail_claim){ .id = claim->id,
		.title = claim_title(arena, claim),
		.when = arena_printf(arena, "%s, in %s", date_shown(arena, due),
			text_count(
				arena, (size_t)(due - today), "day", "days")),
		.verdict = claim->standing.verdict };
}
