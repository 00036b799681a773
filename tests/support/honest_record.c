/* honest_record.c - how what honest people say gets into their record. */
#include "honest_record.h"

#include "arena.h"
#include "chain.h"
#include "claim.h"
#include "claim_support.h"
#include "claim_support_story.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "entry_kinds.h"
#include "entry_members.h"
#include "entry_parse.h"
#include "error.h"
#include "history.h"
#include "honest.h"
#include "lineage.h"
#include "moment.h"
#include "rules.h"
#include "text.h"

long long person_now(const struct world *world, const struct person *person)
{
	return world->now + person->clock;
}

long person_today(const struct world *world, const struct person *person)
{
	return moment_day(person_now(world, person));
}

void world_tell(struct world *world, const char *what)
{
	world->tale = arena_printf(&world->arena, "%s%s\n", world->tale, what);
}

/* ---- the record of a clone ---- */

static bool has(const struct entries *entries, const struct entry *entry)
{
	size_t i;

	for (i = 0; i < entries->count; i++) {
		if (strcmp(entries->items[i]->hash, entry->hash) == 0)
			return true;
	}
	return false;
}

struct entries person_record(
	struct arena *arena, struct world *world, const struct person *person)
{
	struct entries record = { NULL, 0 };
	size_t i;

	for (i = 0; i < person->lines.count; i++) {
		if (!has(&record, person->lines.items[i]))
			entries_add(arena, &record, person->lines.items[i]);
	}
	entries_shuffle(&record, &world->seed);
	return record;
}

struct history person_history(struct arena *arena, const struct world *world,
	const struct person *person, struct entries *entries)
{
	const struct circumstances circumstances = {
		.topic_cadence = world->topic_cadence,
		.today = person_today(world, person)
	};

	return history_of(arena, &person->file, &circumstances, entries);
}

void person_keep(struct world *world, struct person *person, const char *head)
{
	size_t i;

	for (i = 0; i < person->kept.count; i++) {
		if (strcmp(person->kept.items[i], head) == 0)
			return;
	}
	texts_add(&world->arena, &person->kept, head);
}

/* ---- a command ---- */

/* Two entries of somebody have two times. */
static const char *time_of(struct world *world, const struct person *person)
{
	long long moment = person_now(world, person);
	const char *text;
	size_t i;

	do {
		text = moment_text(&world->arena, moment++);
		for (i = 0; i < person->lines.count; i++) {
			const struct entry *entry = person->lines.items[i];

			if (entry->by && text_same(entry->by, person->name) &&
				strcmp(entry->recorded, text) == 0)
				break;
		}
	} while (i < person->lines.count);
	return text;
}

static struct texts previous_of(struct world *world,
	const struct history *history, const struct entry *entry)
{
	struct texts beside = entry->undoes, last = { NULL, 0 };

	if (entry->version == VERSION_NOW) {
		if (entry->signs)
			beside = (struct texts){ (const char **)&entry->signs,
				1 };
		return chain_heads(&world->arena, &history->lineage, &beside);
	}
	if (history->count)
		texts_add(&world->arena, &last,
			history->events[history->count - 1].entry->hash);
	return last;
}

static bool may_have(const struct entry *entry, member_set member)
{
	return (entry_kind_must(entry->kind, entry->version) |
		       entry_kind_may(entry->kind, entry->version)) &
	       member;
}

/* Before a line is written it is read back. */
static struct entry *reread(struct arena *arena, struct entry *entry)
{
	struct entry *read = arena_alloc(arena, sizeof(*read));
	const char *line = entry_line(arena, entry);
	struct error err;

	if (entry_parse(arena, line, strlen(line), read, &err) < 0)
		fail_msg("%s: %s", line, err.message);
	return read;
}

struct refusal {
	const struct entry *entry;
	const char *why;
};

static void refuse(void *context, const struct rule_fault *fault)
{
	struct refusal *refusal = context;

	if (fault->entry == refusal->entry && !fault->is_warning)
		refusal->why = fault->message;
}

/* Returns why a command refuses to record an entry, or NULL. */
static const char *refusal_of(
	struct world *world, const struct person *person, struct entry *entry)
{
	struct refusal refusal = { entry, NULL };
	struct arena arena = { 0 };
	struct entries record = person_record(&arena, world, person);
	struct history history;

	if (has(&record, entry))
		refusal.why = "it is there already";
	else
		entries_add(&arena, &record, entry);
	history = person_history(&arena, world, person, &record);
	rules_check(&arena, &person->file, &history, person_now(world, person),
		refuse, &refusal);
	if (refusal.why)
		refusal.why = arena_copy(&world->arena, refusal.why);
	arena_release(&arena);
	return refusal.why;
}

static const char *entry_told(struct arena *arena, const struct entry *entry)
{
	return arena_printf(arena, "%.4s %s%s %s %s", entry->hash,
		entry->version ? "" : "0.1 ", entry_kind_name(entry->kind),
		date_iso(arena, entry->on),
		entry->recorded ? entry->recorded : "");
}

bool person_say(struct world *world, struct person *person,
	const struct history *history, struct entry *entry)
{
	struct arena *arena = &world->arena;
	const char *why;

	entry->version = person->version;
	if (may_have(entry, MEMBER(BY))) {
		entry->by = person->name;
		entry->recorded = time_of(world, person);
	}
	if (may_have(entry, MEMBER(PREVIOUS)))
		entry->previous = previous_of(world, history, entry);
	entry = reread(arena, entry);
	why = refusal_of(world, person, entry);
	if (why)
		return false;
	entries_add(arena, &person->lines, entry);
	world_tell(world, arena_printf(arena, "%s: %s < %s", person->name,
				  entry_told(arena, entry),
				  texts_joined(arena, &entry->previous, ' ')));
	return true;
}
