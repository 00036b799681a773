/* export_history.c - the tables of what the record has. */
#include "export_history.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "dissents.h"
#include "entry.h"
#include "entry_kinds.h"
#include "export_row.h"
#include "export_tables.h"
#include "history.h"
#include "verdict.h"

/* ---- history ---- */

const struct export_column export_history_columns[] = { { "id", false },
	{ "number", true }, { "day", false }, { "kind", false },
	{ "from_verdict", false }, { "to_verdict", false },
	{ "next_before", false }, { "next_review", false }, { "by", false },
	{ "note", false }, { "imported", true }, { "recorded", false },
	{ "hash", false }, { NULL, false } };

/* An undo only takes back, and what it takes back does not count. */
static bool counts(const struct event *event)
{
	return !event->undone && !event->ignored && !event->awaits &&
	       event->entry->kind != ENTRY_UNDO;
}

void export_history(struct export_rows *rows)
{
	const struct history *history = rows->history;
	struct arena *arena = rows->arena;
	int number = 0;
	size_t i;

	for (i = 0; i < history->count; i++) {
		const struct event *event = &history->events[i];
		const struct entry *entry = event->entry;
		const char *const cells[] = { rows->claim->id,
			arena_printf(arena, "%d", number + 1),
			date_iso(arena, entry->on),
			entry_kind_name(entry->kind),
			verdict_token(event->from), verdict_token(event->to),
			date_iso(arena, event->was_due),
			date_iso(arena, entry->next_review), entry->by,
			entry->note, export_flag(entry->imported),
			entry->recorded, entry->hash };

		if (!counts(event))
			continue;
		number++;
		export_row(rows, cells, sizeof(cells) / sizeof(*cells));
	}
}

/* ---- entries ---- */

const struct export_column export_entries_columns[] = { { "id", false },
	{ "hash", false }, { "kind", false }, { "day", false }, { "by", false },
	{ "recorded", false }, { "counts", true }, { "line", false },
	{ NULL, false } };

static void export_entry(
	struct export_rows *rows, const struct entry *entry, bool does_count)
{
	struct arena *arena = rows->arena;
	struct entry copy = *entry;
	const char *const cells[] = { rows->claim->id, entry->hash,
		entry_kind_name(entry->kind), date_iso(arena, entry->on),
		entry->by, entry->recorded, export_flag(does_count),
		entry_line(arena, &copy) };

	export_row(rows, cells, sizeof(cells) / sizeof(*cells));
}

void export_entries(struct export_rows *rows)
{
	const struct history *history = rows->history;
	size_t i;

	for (i = 0; i < history->count; i++) {
		const struct event *event = &history->events[i];

		export_entry(rows, event->entry,
			!event->undone && !event->ignored && !event->awaits);
	}
	for (i = 0; i < history->waiting_entries.count; i++)
		export_entry(rows, history->waiting_entries.items[i], false);
}

/* ---- dissents ---- */

const struct export_column export_dissents_columns[] = { { "id", false },
	{ "hash", false }, { "day", false }, { "dissenter", false },
	{ "material", true }, { "note", false }, { "by", false },
	{ "open", true }, { "answered_by", false }, { NULL, false } };

void export_dissents(struct export_rows *rows)
{
	const struct history *history = rows->history;
	size_t i;

	for (i = 0; i < history->count; i++) {
		const struct event *event = &history->events[i];
		const struct entry *entry = event->entry;
		const char *const cells[] = { rows->claim->id, entry->hash,
			date_iso(rows->arena, entry->on), entry->from,
			export_flag(entry->material), entry->note, entry->by,
			export_flag(event_is_open(event)),
			event->answer ? event->answer->hash : NULL };

		if (entry->kind == ENTRY_DISSENT && counts(event))
			export_row(rows, cells, sizeof(cells) / sizeof(*cells));
	}
}
