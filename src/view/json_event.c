/* json_event.c - an entry and what it did, as members of a JSON object. */
#include "json_event.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "entry.h"
#include "entry_members.h"
#include "event.h"
#include "history.h"
#include "json_members.h"
#include "standing.h"
#include "verdict.h"
#include "vouch.h"

/* What only some kinds of entry have. */
static void detail_members(
	FILE *out, struct arena *arena, const struct event *event)
{
	const struct entry *entry = event->entry;

	json_text(out, "proposed",
		entry->draft ? verdict_token(entry->verdict) : NULL);
	json_flag(out, "awaiting_signoff", event->awaits);
	json_text(out, "dissenter", entry->from);
	json_flag(out, "material", entry->material);
	json_list(out, "weighed", &entry->weighed);
	json_text(
		out, "answered_by", event->answer ? event->answer->hash : NULL);
	json_text(out, "state", entry->state ? state_name(entry->state) : NULL);
	json_text(out, "successor", entry->successor);
	json_date(out, arena, "resolves", entry->resolves);
	json_number(out, "cadence", entry->cadence != 0, entry->cadence);
}

/* The members of a line that the ones above have, or that are of the claim. */
#define WRITTEN                                                                \
	(MEMBER(CLAIM) | MEMBER(KIND) | MEMBER(ON) | MEMBER(VERDICT) |         \
		MEMBER(STATE) | MEMBER(NEXT_REVIEW) | MEMBER(RESOLVES) |       \
		MEMBER(CADENCE) | MEMBER(BY) | MEMBER(FROM) |                  \
		MEMBER(MATERIAL) | MEMBER(NOTE) | MEMBER(EVIDENCE) |           \
		MEMBER(WEIGHED) | MEMBER(SUCCESSOR))

static void other_member(FILE *out, struct arena *arena,
	const struct member *member, const struct entry *entry)
{
	const void *place = (const char *)entry + member->place;
	const int *number = place;

	switch (member->form) {
	case VALUE_TEXTS:
	case VALUE_HASHES:
	case VALUE_LINKS:
		json_list(out, member->name, place);
		return;
	case VALUE_NUMBER:
		json_number(out, member->name, *number != 0, *number);
		return;
	case VALUE_FLAG:
		json_flag(out, member->name, *(const bool *)place);
		return;
	default:
		json_text(out, member->name,
			entry_member_text(arena, member, entry));
	}
}

static void other_members(
	FILE *out, struct arena *arena, const struct entry *entry)
{
	size_t i;

	for (i = 0; i < MEMBER_COUNT; i++) {
		if (!(WRITTEN >> i & 1))
			other_member(out, arena, &entry_members[i], entry);
	}
}

void json_event_members(
	FILE *out, struct arena *arena, const struct event *event)
{
	const struct entry *entry = event->entry;

	json_date(out, arena, "on", entry->on);
	json_text(out, "from", verdict_token(event->from));
	json_text(out, "verdict", verdict_token(event->to));
	json_text(out, "by", entry->by);
	json_text(out, "note", entry->note);
	json_list(out, "evidence", &entry->evidence);
	json_date(out, arena, "next_review", entry->next_review);
	json_text(out, "hash", entry->hash);
	json_flag(out, "undone", event->undone);
	json_text(out, "detail", event_words(arena, event));
	detail_members(out, arena, event);
	json_date(out, arena, "was_due", event->was_due);
	json_flag(out, "ignored", event->ignored);
	json_flag(out, "of_other_words", event->is_of_other_words);
	other_members(out, arena, entry);
	json_text(out, "signed", vouch_token(event->vouch));
}
