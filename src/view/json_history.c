/* json_history.c - the entries of a claim in JSON. */
#include "json_history.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "dissents.h"
#include "entry.h"
#include "entry_kinds.h"
#include "history.h"
#include "json_event.h"
#include "json_members.h"
#include "vouch.h"

void json_history(FILE *out, struct arena *arena, const struct history *history)
{
	size_t i;

	json_name(out, "verdict_history");
	putc('[', out);
	for (i = 0; i < history->count; i++) {
		if (i > 0)
			putc(',', out);
		json_text(out, "{kind",
			entry_kind_name(history->events[i].entry->kind));
		json_event_members(out, arena, &history->events[i]);
		putc('}', out);
	}
	putc(']', out);
}

static void dissent_object(
	FILE *out, struct arena *arena, const struct event *event)
{
	const struct entry *entry = event->entry;

	json_date(out, arena, "{on", entry->on);
	json_text(out, "from", entry->from);
	json_text(out, "note", entry->note);
	json_text(out, "url",
		entry->evidence.count ? entry->evidence.items[0] : NULL);
	json_flag(out, "material", entry->material);
	json_text(
		out, "weighed_by", event->answer ? event->answer->hash : NULL);
	json_flag(out, "open", event_is_open(event));
	json_flag(out, "undone", event->undone);
	json_text(out, "by", entry->by);
	json_text(out, "hash", entry->hash);
	json_text(out, "signed", vouch_token(event->vouch));
	putc('}', out);
}

static void correction_object(
	FILE *out, struct arena *arena, const struct event *event)
{
	const struct entry *entry = event->entry;

	json_date(out, arena, "{on", entry->on);
	json_text(out, "kind", entry->about);
	json_text(out, "note", entry->note);
	json_text(out, "by", entry->by);
	json_text(out, "hash", entry->hash);
	json_text(out, "was", entry->was);
	json_text(out, "text", entry->text);
	json_flag(out, "undone", event->undone);
	json_text(out, "signed", vouch_token(event->vouch));
	putc('}', out);
}

typedef void object_fn(
	FILE *out, struct arena *arena, const struct event *event);

static void list_of(FILE *out, struct arena *arena,
	const struct history *history, enum entry_kind kind, object_fn *object)
{
	const char *comma = "";
	size_t i;

	putc('[', out);
	for (i = 0; i < history->count; i++) {
		if (history->events[i].entry->kind != kind)
			continue;
		fputs(comma, out);
		object(out, arena, &history->events[i]);
		comma = ",";
	}
	putc(']', out);
}

void json_disputes(
	FILE *out, struct arena *arena, const struct history *history)
{
	json_name(out, "dissents");
	list_of(out, arena, history, ENTRY_DISSENT, dissent_object);
	json_name(out, "corrections");
	list_of(out, arena, history, ENTRY_CORRECTION, correction_object);
}
