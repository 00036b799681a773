/* feed_words.c - what an entry did, as feeds tell it. */
#include "feed_words.h"

#include <stddef.h>

#include "arena.h"
#include "entry.h"
#include "site_gather.h"
#include "site_person.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"

static const char *verdicts(
	struct arena *arena, const struct site_event *event, const char *same)
{
	if (event->from == VERDICT_NONE || event->from == event->to)
		return arena_printf(
			arena, "%s%s", verdict_shown(event->to), same);
	return arena_printf(arena, "%s → %s", verdict_shown(event->from),
		verdict_shown(event->to));
}

static const char *closing(struct arena *arena, const struct site_event *event)
{
	if (event->state != STATE_SETTLED)
		return state_name(event->state);
	return arena_printf(arena, "settled: %s", verdicts(arena, event, ""));
}

static const char *what(struct arena *arena, const struct site_event *event)
{
	switch (event->kind) {
	case ENTRY_PUBLISHED:
		return arena_printf(
			arena, "published as %s", verdict_shown(event->to));
	case ENTRY_REVIEW:
		if (event->proposed != VERDICT_NONE)
			return arena_printf(arena, "drafted: %s",
				verdict_shown(event->proposed));
		return verdicts(arena, event, ", confirmed");
	case ENTRY_SIGNOFF:
		return arena_printf(arena, "signed off: %s",
			verdicts(arena, event, ", confirmed"));
	case ENTRY_UNDO:
		return arena_printf(arena, "taken back: %s",
			verdicts(arena, event, " as before"));
	case ENTRY_POSTPONE:
		return "review postponed";
	case ENTRY_CHANGE:
		return "changed";
	case ENTRY_DISSENT:
		return event->material ? "material dissent" : "dissent";
	case ENTRY_CORRECTION:
		return "correction";
	case ENTRY_CLOSE:
		return closing(arena, event);
	case ENTRY_REOPEN:
		return "reopened";
	}
	return "";
}

const char *feed_headline(struct arena *arena, const struct site *site,
	const struct site_event *event)
{
	const struct site_row *row = &site->rows[event->row];

	return arena_printf(
		arena, "%s: %s · %s", row->id, what(arena, event), row->title);
}

/* ---- the text ---- */

static void add(struct arena *arena, struct texts *lines, const char *label,
	const char *text)
{
	if (text && *text)
		texts_add(
			arena, lines, arena_printf(arena, "%s%s", label, text));
}

static const char *person(struct arena *arena, const char *name)
{
	return name ? site_person(arena, name) : NULL;
}

/* What changed, and to which day a review was put off. */
static const char *details(const struct site_event *event)
{
	return event->kind == ENTRY_CHANGE || event->kind == ENTRY_POSTPONE
		       ? event->words
		       : NULL;
}

const char *feed_text(struct arena *arena, const struct site *site,
	const struct site_event *event)
{
	struct texts lines = { NULL, 0 };
	size_t i;

	add(arena, &lines, "", details(event));
	add(arena, &lines, "Before: ", event->was);
	add(arena, &lines, event->was ? "Since then: " : "", event->text);
	add(arena, &lines, "", event->note);
	for (i = 0; i < event->evidence.count; i++)
		add(arena, &lines, "", event->evidence.items[i]);
	add(arena, &lines, "Said by ", person(arena, event->dissenter));
	if (!lines.count)
		return feed_headline(arena, site, event);
	return texts_joined(arena, &lines, '\n');
}

/* ---- addresses ---- */

const char *feed_address(
	struct arena *arena, const struct site *site, const char *path)
{
	return arena_printf(arena, "%s%s", site->look->url, path);
}

const char *feed_url(struct arena *arena, const struct site *site,
	const struct site_event *event)
{
	return arena_printf(arena, "%sclaims/%s.html#e-%s", site->look->url,
		site->rows[event->row].id, event->anchor);
}
