/* feed.c - feeds of what entries did, as Atom. */
#include "feed.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "atom.h"
#include "date.h"
#include "feed_id.h"
#include "feed_words.h"
#include "history.h"
#include "site_anchor.h"
#include "site_events.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_name.h"
#include "site_person.h"
#include "site_word.h"
#include "words.h"

/* Of a feed that has no entry yet: no day can be told. */
static const char no_moment[] = "1970-01-01T00:00:00Z";

static const char *midnight(struct arena *arena, long day)
{
	return arena_printf(arena, "%sT00:00:00Z", date_iso(arena, day));
}

static void begin(FILE *out, const struct site *site,
	const struct site_page *page, struct atom_feed *feed)
{
	feed->self = feed_address(page->arena, site, page->path);
	feed->author = site_name(site);
	feed->language = site_language(site);
	atom_begin(out, feed);
}

static void write_event(FILE *out, const struct site *site, struct arena *arena,
	const struct site_event *event)
{
	const struct atom_entry entry = { .id = feed_id(arena, event->hash),
		.title = feed_headline(arena, site, event),
		.updated = site_event_moment(arena, event),
		.published = midnight(arena, event->on),
		.page = feed_url(arena, site, event),
		.text = feed_text(arena, site, event),
		.author = event->by ? site_person(arena, event->by) : NULL,
		.topic = site->rows[event->row].topic };

	atom_entry(out, &entry);
}

/* ---- of many claims ---- */

/* The entry that the record begins with stays what it was. */
static const char *first_hash(struct arena *arena, const struct site *site)
{
	return site->event_count
		       ? site_event(site, arena, site->event_count - 1)->hash
		       : "";
}

static void write_news(FILE *out, const struct site *site,
	const struct site_page *page, const struct site_numbers *news,
	struct atom_feed *feed)
{
	size_t i;

	feed->updated =
		news->count
			? site_event_moment(page->arena,
				  site_event(site, page->arena, news->items[0]))
			: no_moment;
	begin(out, site, page, feed);
	for (i = 0; i < news->count; i++)
		write_event(out, site, page->arena,
			site_event(site, page->arena, news->items[i]));
	atom_end(out);
}

/* Each reader's copy tells what the record was. */
void feed_of_all(
	FILE *out, const struct site *site, const struct site_page *page)
{
	struct arena *arena = page->arena;
	struct atom_feed feed = { .id = feed_id_of(arena, "changes",
					  first_hash(arena, site)),
		.title = site_name(site),
		.subtitle = feed_digest(arena, site),
		.page = feed_address(arena, site, "index.html") };

	write_news(out, site, page, &site->news, &feed);
}

void feed_of_topic(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct site_list *list = page->list;
	struct arena *arena = page->arena;
	struct atom_feed feed = { .id = feed_id_of(arena, list->path,
					  first_hash(arena, site)),
		.title = arena_printf(
			arena, "%s: %s", site_name(site), list->name),
		.page = feed_address(arena, site,
			arena_printf(arena, "%s.html", list->path)) };

	write_news(out, site, page, &list->news, &feed);
}

/* ---- of one ---- */

static const char *overdue_moment(
	struct arena *arena, const struct site_row *row)
{
	return row->overdue_since == NO_DATE
		       ? NULL
		       : midnight(arena, row->overdue_since + 1);
}

/* It stays what it is, whatever words and pattern a site has. */
static const char *overdue_id(const struct site_page *page)
{
	struct arena *arena = page->arena;

	return feed_id_of(arena,
		arena_printf(arena, "review overdue since %s",
			date_shown(arena, page->row->overdue_since)),
		page->review);
}

static void write_overdue(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct site_row *row = page->row;
	struct arena *arena = page->arena;
	const char *moment = overdue_moment(arena, row);
	const struct words *words = site->look->words;
	const struct atom_entry entry = { .id = moment ? overdue_id(page)
						       : NULL,
		.title = arena_printf(arena, "%s: %s · %s", row->id,
			words_filled(arena, words, WORD_OVERDUE_SINCE,
				FILL(AS_DAY("day", row->overdue_since))),
			row->title),
		.updated = moment,
		.published = moment,
		.page = feed_address(arena, site,
			arena_printf(arena, "claims/%s.html", row->id)),
		.text = words_filled(arena, words, WORD_FEED_OVERDUE,
			FILL(AS_VERDICT("verdict", row->verdict),
				AS_DAY("day", row->reviewed))),
		.topic = row->topic };

	if (moment)
		atom_entry(out, &entry);
}

static struct site_event event_of(const struct site *site,
	const struct site_page *page, int length, size_t number)
{
	return site_event_of(page->arena, site->look->words,
		(size_t)(page->row - site->rows), page->history, length,
		number);
}

/* Where branches were merged, the newest need not be the last. */
static const char *newest_moment(
	const struct site *site, const struct site_page *page, int length)
{
	struct arena *arena = page->arena;
	const char *newest = overdue_moment(arena, page->row);
	size_t i;

	for (i = 0; i < page->history->count; i++) {
		const struct site_event event = event_of(site, page, length, i);
		const char *moment = site_event_moment(arena, &event);

		if (!newest || strcmp(moment, newest) > 0)
			newest = moment;
	}
	return newest;
}

void feed_of_claim(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const int length = site_anchor_length(page->history);
	const struct site_row *row = page->row;
	struct arena *arena = page->arena;
	size_t i = page->history->count;
	struct atom_feed feed = { .id = feed_id_of(arena, "claim",
					  page->history->opening.entry->hash),
		.title = arena_printf(arena, "%s: %s", row->id, row->title),
		.subtitle = row->claim,
		.updated = newest_moment(site, page, length),
		.page = feed_address(arena, site,
			arena_printf(arena, "claims/%s.html", row->id)) };

	begin(out, site, page, &feed);
	write_overdue(out, site, page);
	while (i-- > 0) {
		const struct site_event event = event_of(site, page, length, i);

		write_event(out, site, arena, &event);
	}
	atom_end(out);
}
