/* feed_words.c - what an entry did, as feeds tell it. */
#include "feed_words.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "entry.h"
#include "site_gather.h"
#include "site_person.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"
#include "words.h"

/* Returns the verdicts of an event in a word; where the verdict stays, that is
 * told by another. */
static const char *verdicts(struct arena *arena, const struct words *words,
	const struct site_event *event, enum word word, enum word same)
{
	const bool is_move =
		event->from != VERDICT_NONE && event->from != event->to;
	const char *told =
		words_filled(arena, words, is_move ? WORD_MOVE : same,
			FILL(AS_VERDICT("from", event->from),
				AS_VERDICT("to", event->to),
				AS_VERDICT("verdict", event->to)));

	return word == WORD_MOVE ? told
				 : words_filled(arena, words, word,
					   FILL(AS_TEXT("verdict", told)));
}

static const char *closing(struct arena *arena, const struct words *words,
	const struct site_event *event)
{
	if (event->state == STATE_SETTLED)
		return words_filled(arena, words, WORD_FEED_SETTLED,
			FILL(AS_MOVE("verdict", event->from, event->to)));
	return words
		->texts[event->state == STATE_RETIRED ? WORD_FEED_RETIRED
						      : WORD_FEED_SUPERSEDED];
}

static const char *what(struct arena *arena, const struct words *words,
	const struct site_event *event)
{
	switch (event->kind) {
	case ENTRY_PUBLISHED:
		return words_filled(arena, words, WORD_FEED_PUBLISHED,
			FILL(AS_VERDICT("verdict", event->to)));
	case ENTRY_REVIEW:
		if (event->proposed != VERDICT_NONE)
			return words_filled(arena, words, WORD_FEED_DRAFTED,
				FILL(AS_VERDICT("verdict", event->proposed)));
		return verdicts(arena, words, event, WORD_MOVE, WORD_CONFIRMED);
	case ENTRY_SIGNOFF:
		return verdicts(arena, words, event, WORD_FEED_SIGNED_OFF,
			WORD_CONFIRMED);
	case ENTRY_UNDO:
		return verdicts(arena, words, event, WORD_FEED_UNDONE,
			WORD_FEED_AS_BEFORE);
	case ENTRY_POSTPONE:
		return words->texts[WORD_FEED_POSTPONED];
	case ENTRY_CHANGE:
		return words->texts[WORD_FEED_CHANGED];
	case ENTRY_DISSENT:
		return words->texts[event->material ? WORD_FEED_MATERIAL
						    : WORD_FEED_DISSENT];
	case ENTRY_CORRECTION:
		return words->texts[WORD_FEED_CORRECTION];
	case ENTRY_CLOSE:
		return closing(arena, words, event);
	case ENTRY_REOPEN:
		return words->texts[WORD_FEED_REOPENED];
	}
	return "";
}

const char *feed_headline(struct arena *arena, const struct site *site,
	const struct site_event *event)
{
	const struct site_row *row = &site->rows[event->row];

	return arena_printf(arena, "%s: %s · %s", row->id,
		what(arena, site->look->words, event), row->title);
}

/* ---- the text ---- */

static void add(struct arena *arena, struct texts *lines, const char *text)
{
	if (text && *text)
		texts_add(arena, lines, text);
}

static void add_wordings(struct arena *arena, struct texts *lines,
	const struct words *words, const struct site_event *event)
{
	if (event->was)
		add(arena, lines,
			words_pair(
				arena, words, WORD_ENTRY_BEFORE, event->was));
	if (event->was && event->text)
		add(arena, lines,
			words_pair(
				arena, words, WORD_ENTRY_SINCE, event->text));
	else
		add(arena, lines, event->text);
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

	add(arena, &lines, details(event));
	add_wordings(arena, &lines, site->look->words, event);
	add(arena, &lines, event->note);
	for (i = 0; i < event->evidence.count; i++)
		add(arena, &lines, event->evidence.items[i]);
	if (event->dissenter)
		add(arena, &lines,
			words_filled(arena, site->look->words,
				WORD_FEED_SAID_BY,
				FILL(AS_TEXT(
					"name", site_person(arena,
							event->dissenter)))));
	if (!lines.count)
		return feed_headline(arena, site, event);
	return texts_joined(arena, &lines, '\n');
}

const char *feed_digest(struct arena *arena, const struct site *site)
{
	return words_filled(arena, site->look->words, WORD_FEED_DIGEST,
		FILL(AS_WORD("digest", site->digest)));
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
