/* site_logs.c - which pages list what entries did. */
#include "site_logs.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "entry.h"
#include "site_gather.h"

enum { YEAR_LENGTH = 4 };

static const char *const paths[LOGS] = {
	[LOG_CHANGES] = "changes",
	[LOG_CORRECTIONS] = "corrections",
	[LOG_DISSENTS] = "dissents",
};

static bool is_in(const struct site_mark *event, enum site_log_kind kind)
{
	switch (kind) {
	case LOG_CHANGES:
		return event->is_move ||
		       (!event->undone && (event->kind == ENTRY_CLOSE ||
						  event->kind == ENTRY_REOPEN));
	case LOG_CORRECTIONS:
		return event->kind == ENTRY_CORRECTION;
	case LOG_DISSENTS:
		return event->kind == ENTRY_DISSENT;
	case LOGS:
		break;
	}
	return false;
}

static struct site_log *add_log(
	struct site *site, enum site_log_kind kind, const char *path)
{
	struct site_log *log;

	site->logs = arena_grow(
		site->arena, site->logs, site->log_count, sizeof(*site->logs));
	log = &site->logs[site->log_count++];
	*log = (struct site_log){ .kind = kind, .path = path };
	return log;
}

static void add_event(struct site *site, struct site_log *log, size_t event)
{
	struct site_numbers *events = &log->events;

	events->items = arena_regrow(site->arena, events->items, events->count,
		sizeof(*events->items));
	events->items[events->count++] = (unsigned)event;
}

/* What is open comes first; beyond that the newest. */
static void fill(struct site *site, struct site_log *log, bool is_open)
{
	size_t i;

	for (i = 0; i < site->event_count; i++) {
		if (is_in(&site->marks[i], log->kind) &&
			site->marks[i].is_open == is_open)
			add_event(site, log, i);
	}
}

/* Years are in their order where all events of a log are. */
static void part(struct site *site, const struct site_log *whole)
{
	struct site_log *log = NULL;
	size_t i;

	for (i = 0; i < site->event_count; i++) {
		const struct site_mark *event = &site->marks[i];
		char *year;

		if (!is_in(event, whole->kind))
			continue;
		year = date_iso(site->arena, event->on);
		year[YEAR_LENGTH] = '\0';
		if (!log || strcmp(log->name, year) != 0) {
			log = add_log(site, whole->kind,
				arena_printf(site->arena, "%s-%s", whole->path,
					year));
			log->name = year;
			log->is_part = true;
		}
		add_event(site, log, i);
		log->shown = log->events.count;
	}
}

void site_make_logs(struct site *site)
{
	enum site_log_kind kind;

	for (kind = LOG_CHANGES; kind < LOGS; kind++) {
		struct site_log *log = add_log(site, kind, paths[kind]);

		fill(site, log, true);
		fill(site, log, false);
		log->shown = log->events.count < LIST_MOST ? log->events.count
							   : LIST_MOST;
	}
	for (kind = LOG_CHANGES; kind < LOGS; kind++) {
		const struct site_log whole = site->logs[kind];

		if (whole.shown < whole.events.count)
			part(site, &whole);
	}
}
