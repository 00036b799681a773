/* site_news.c - which events the feeds of many claims have. */
#include "site_news.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "moment.h"
#include "site_gather.h"

enum { DAY_SECONDS = 24 * 60 * 60 };

struct moment_of_event {
	long long moment;
	size_t event;
};

/* Of one moment, the newest comes first among events as well. */
static int last_first(const void *left, const void *right)
{
	const struct moment_of_event *a = left, *b = right;

	if (a->moment != b->moment)
		return a->moment < b->moment ? 1 : -1;
	return a->event < b->event ? -1 : 1;
}

/* When it was recorded, or the day that it is of began. */
static long long moment_of(const struct site_mark *event)
{
	return event->recorded == NO_MOMENT ? (long long)event->on * DAY_SECONDS
					    : event->recorded;
}

static void add(struct site *site, struct site_numbers *news, size_t event)
{
	if (news->count == NEWS_MOST)
		return;
	news->items = arena_regrow(
		site->arena, news->items, news->count, sizeof(*news->items));
	news->items[news->count++] = (unsigned)event;
}

static bool is_of(const struct site *site, const struct site_list *list,
	const struct site_mark *event)
{
	const char *topic = site->rows[event->row].topic;

	return list->kind == LIST_TOPIC && !list->is_part && topic &&
	       strcmp(site->rows[list->rows.items[0]].slug,
		       site->rows[event->row].slug) == 0;
}

static void add_to_topic(struct site *site, size_t event)
{
	size_t i;

	for (i = 0; i < site->list_count; i++) {
		if (is_of(site, &site->lists[i], &site->marks[event]))
			add(site, &site->lists[i].news, event);
	}
}

void site_make_news(struct site *site)
{
	struct arena arena = { 0 };
	struct moment_of_event *order =
		arena_alloc(&arena, (site->event_count + 1) * sizeof(*order));
	size_t i;

	for (i = 0; i < site->event_count; i++)
		order[i] = (struct moment_of_event){ moment_of(&site->marks[i]),
			i };
	if (site->event_count)
		qsort(order, site->event_count, sizeof(*order), last_first);
	for (i = 0; i < site->event_count; i++) {
		add(site, &site->news, order[i].event);
		add_to_topic(site, order[i].event);
	}
	arena_release(&arena);
}
