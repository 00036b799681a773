/* mail_quotes.c - what people said of a claim, as a mail quotes it. */
#include "mail_quotes.h"

#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "dissents.h"
#include "entry.h"
#include "history.h"
#include "mail_form.h"
#include "text.h"
#include "text_layout.h"
#include "verdict.h"
#include "vouch.h"

enum { NOTE_CHARACTERS = 280, EVIDENCE = 2, DISSENTS = 20 };

/* Who disagrees may be another than who recorded it, and signed. */
static const char *who_says(struct arena *arena, const struct event *event)
{
	const struct entry *entry = event->entry;
	const char *by = arena_printf(arena, "%s%s", entry->by ? entry->by : "",
		vouch_shown(event->vouch));

	if (entry->kind != ENTRY_DISSENT || !entry->from)
		return by;
	return event->vouch == VOUCH_NONE
		       ? entry->from
		       : arena_printf(
				 arena, "%s, recorded by %s", entry->from, by);
}

static struct mail_quote quote_of(
	struct arena *arena, const char *label, const struct event *event)
{
	const struct entry *entry = event->entry;

	return (struct mail_quote){ .label = label,
		.who = who_says(arena, event),
		.day = date_shown(arena, entry->on),
		.note = entry->note ? text_shortened(arena, entry->note,
					      NOTE_CHARACTERS)
				    : NULL,
		.is_dissent = entry->kind == ENTRY_DISSENT,
		.urls = texts_cut(&entry->evidence, EVIDENCE) };
}

static void add_quote(struct arena *arena, struct mail_claim *told,
	const char *label, const struct event *event)
{
	told->quotes = arena_grow(
		arena, told->quotes, told->quote_count, sizeof(*told->quotes));
	told->quotes[told->quote_count++] = quote_of(arena, label, event);
}

void mail_quotes_dissents(struct arena *arena, struct mail_claim *told,
	const struct history *history)
{
	size_t i, count = 0;

	for (i = history->count; i > 0; i--) {
		const struct event *event = &history->events[i - 1];

		if (!event_is_open(event))
			continue;
		if (count++ < DISSENTS)
			add_quote(arena, told,
				event->entry->material
					? "Open dissent, material"
					: "Open dissent",
				event);
	}
	told->quotes_left = count > DISSENTS ? count - DISSENTS : 0;
}

static const struct event *last_note(const struct history *history)
{
	size_t i;

	for (i = history->count; i > 0; i--) {
		const struct event *event = &history->events[i - 1];

		if (event->entry->note && !event->undone && !event->awaits &&
			event->entry->kind != ENTRY_DISSENT)
			return event;
	}
	return NULL;
}

static void add_last_note(struct arena *arena, struct mail_claim *told,
	const struct claim *claim, const struct history *history)
{
	const struct event *note = last_note(history);
	long reviewed = claim->standing.reviewed;

	if (note)
		add_quote(arena, told, "Last note", note);
	if (reviewed != NO_DATE && (!note || note->entry->on != reviewed))
		texts_add(arena, &told->facts,
			arena_printf(arena, "reviewed %s",
				date_shown(arena, reviewed)));
}

void mail_quotes(struct arena *arena, struct mail_claim *told,
	const struct claim *claim, const struct history *history)
{
	size_t i;

	for (i = 0; history->waiting && i < history->count; i++) {
		if (history->events[i].entry == history->waiting)
			add_quote(arena, told,
				arena_printf(arena, "Awaiting sign-off, %s",
					verdict_shown(
						history->waiting->verdict)),
				&history->events[i]);
	}
	mail_quotes_dissents(arena, told, history);
	add_last_note(arena, told, claim, history);
}
