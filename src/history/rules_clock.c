/* rules_clock.c - whether the days and times of an entry can be true. */
#include "rules_clock.h"

#include <stddef.h>

#include "arena.h"
#include "date.h"
#include "entry.h"
#include "lineage.h"
#include "moment.h"
#include "rule.h"
#include "rules.h"

enum { DAY_SECONDS = 24 * 60 * 60 };

static void check_day(
	const struct checking *checking, const char *what, long day)
{
	const struct entry *entry = checking->entry;
	struct arena *arena = checking->arena;
	long long recorded =
		entry->recorded ? moment_parse(entry->recorded) : checking->now;

	if (day > moment_day(checking->now) + 1)
		rule_report(
			checking, arena_printf(arena,
					  "its %s, %s, is to come: it is %s by "
					  "this clock",
					  what, date_iso(arena, day),
					  moment_text(arena, checking->now)));
	else if (day > moment_day(recorded) + 1)
		rule_report(checking,
			arena_printf(arena,
				"its %s, %s, is after the time of recording, "
				"%s",
				what, date_iso(arena, day), entry->recorded));
}

static void check_order(const struct checking *checking, long long recorded)
{
	const struct kin *kin =
		&checking->history->lineage.kin[checking->number];
	struct rule_fault fault = { .entry = checking->entry };
	size_t i;

	for (i = 0; i < kin->previous_count; i++) {
		size_t number = kin->previous[i];
		const struct entry *before = rule_entry(checking, number);

		if (checking->undone[number] || !before->recorded ||
			moment_parse(before->recorded) - recorded <=
				DAY_SECONDS)
			continue;
		fault.other = before;
		fault.message = arena_printf(checking->arena,
			"its time of recording, %s, is more than a day before "
			"that of an entry that it follows, %s",
			checking->entry->recorded, before->recorded);
		checking->report(checking->context, &fault);
	}
}

/* A publication that vigil 0.1 recorded may be a plan. */
static void check_days(const struct checking *checking)
{
	const struct entry *entry = checking->entry;

	if (entry->kind == ENTRY_PUBLISHED && entry->version == VERSION_OLD)
		return;
	check_day(checking, "day", entry->on);
	if (entry->published != NO_DATE && entry->published != entry->on)
		check_day(checking, "day of publication", entry->published);
	if (entry->reviewed != NO_DATE)
		check_day(checking, "opening review", entry->reviewed);
}

void rules_check_clock(const struct checking *checking)
{
	const struct entry *entry = checking->entry;
	long long recorded;

	check_days(checking);
	if (!entry->recorded)
		return;
	recorded = moment_parse(entry->recorded);
	if (recorded - checking->now > DAY_SECONDS)
		rule_report(checking,
			arena_printf(checking->arena,
				"its time of recording, %s, is to come: it is "
				"%s by this clock",
				entry->recorded,
				moment_text(checking->arena, checking->now)));
	check_order(checking, recorded);
}
