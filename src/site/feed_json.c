/* feed_json.c - the feed of all claims, as JSON Feed 1.1. */
#include "feed_json.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "date.h"
#include "fact.h"
#include "fact_value.h"
#include "fact_write.h"
#include "feed_id.h"
#include "feed_words.h"
#include "site_events.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_name.h"
#include "site_word.h"
#include "text.h"

/* ---- an item ---- */

static struct fact_value id(const struct fact_of *of)
{
	return fact_text(feed_id(of->arena, of->news->hash));
}

static struct fact_value url(const struct fact_of *of)
{
	return fact_text(feed_url(of->arena, of->site, of->news));
}

static struct fact_value title(const struct fact_of *of)
{
	return fact_text(feed_headline(of->arena, of->site, of->news));
}

static struct fact_value content(const struct fact_of *of)
{
	return fact_text(feed_text(of->arena, of->site, of->news));
}

static struct fact_value published(const struct fact_of *of)
{
	return fact_text(arena_printf(
		of->arena, "%sT00:00:00Z", date_iso(of->arena, of->news->on)));
}

static struct fact_value modified(const struct fact_of *of)
{
	return fact_text(site_event_moment(of->arena, of->news));
}

static struct fact_value tags(const struct fact_of *of)
{
	const char *topic = of->site->rows[of->news->row].topic;
	struct fact_value value = { .text = NULL };

	if (topic)
		texts_add(of->arena, &value.texts, topic);
	return value;
}

static struct fact_value by(const struct fact_of *of)
{
	return fact_person(of, of->news->by);
}

static const struct fact person_facts[] = {
	{ "name", FACT_TEXT, .value = by },
	{ .name = NULL },
};

static bool next_author(
	const struct fact_of *of, size_t *number, struct fact_of *item)
{
	(void)item;
	return (*number)++ == 0 && of->news->by;
}

static const struct fact item_facts[] = {
	{ "id", FACT_TEXT, .value = id },
	{ "url", FACT_TEXT, .value = url },
	{ "title", FACT_TEXT, .value = title },
	{ "content_text", FACT_TEXT, .value = content },
	{ "date_published", FACT_TEXT, .value = published },
	{ "date_modified", FACT_TEXT, .value = modified },
	{ "authors", FACT_OBJECTS, .members = person_facts,
		.item = next_author },
	{ "tags", FACT_TEXTS, .value = tags },
	{ .name = NULL },
};

/* ---- the feed ---- */

static struct fact_value version(const struct fact_of *of)
{
	(void)of;
	return fact_text("https://jsonfeed.org/version/1.1");
}

static struct fact_value name(const struct fact_of *of)
{
	return fact_text(site_name(of->site));
}

static struct fact_value home_page(const struct fact_of *of)
{
	return fact_text(feed_address(of->arena, of->site, "index.html"));
}

static struct fact_value self(const struct fact_of *of)
{
	return fact_text(feed_address(of->arena, of->site, of->page->path));
}

static struct fact_value description(const struct fact_of *of)
{
	return fact_text(feed_digest(of->arena, of->site));
}

static struct fact_value language(const struct fact_of *of)
{
	return fact_text(site_language(of->site));
}

static bool next_item(
	const struct fact_of *of, size_t *number, struct fact_of *item)
{
	const struct site_numbers *news = &of->site->news;

	if (*number == news->count)
		return false;
	item->news = site_event(of->site, of->arena, news->items[(*number)++]);
	return true;
}

static const struct fact feed_facts[] = {
	{ "version", FACT_TEXT, .value = version },
	{ "title", FACT_TEXT, .value = name },
	{ "home_page_url", FACT_TEXT, .value = home_page },
	{ "feed_url", FACT_TEXT, .value = self },
	{ "description", FACT_TEXT, .value = description },
	{ "language", FACT_TEXT, .value = language },
	{ "items", FACT_OBJECTS, .members = item_facts, .item = next_item },
	{ .name = NULL },
};

void feed_json(FILE *out, const struct site *site, const struct site_page *page)
{
	const struct fact_of of = {
		.arena = page->arena, .site = site, .page = page
	};

	fact_object(out, feed_facts, &of);
	putc('\n', out);
}
