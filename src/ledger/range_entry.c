/* range_entry.c - entries of a claim in a range, and what is wrong with one. */
#include "range_entry.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "entry_kinds.h"
#include "history.h"
#include "range.h"
#include "range_claims.h"
#include "range_lines.h"
#include "settings.h"

struct history range_history(struct range *range, const struct claim *claim,
	const struct entries *entries)
{
	struct entries copy = { NULL, 0 };
	size_t i;
	const struct circumstances circumstances = settings_circumstances(
		&range->settings, claim->topic, range->today);

	for (i = 0; i < entries->count; i++)
		entries_add(&range->work, &copy, entries->items[i]);
	return history_of(&range->work, claim, &circumstances, &copy);
}

bool range_entries_have(const struct entries *entries, const char *hash)
{
	size_t i = 0;

	while (i < entries->count && strcmp(entries->items[i]->hash, hash) != 0)
		i++;
	return i < entries->count;
}

static const struct range_line *line_of(
	const struct range_lines *lines, const struct entry *entry)
{
	size_t length = strlen(entry->hash), i;

	for (i = 0; i < lines->count; i++) {
		const struct range_line *line = &lines->items[i];

		if (line->length > length + 2 &&
			memcmp(line->text + line->length - length - 2,
				entry->hash, length) == 0)
			return line;
	}
	return NULL;
}

void range_entry_fault(struct range *range, const struct range_lines *added,
	const struct entry *entry, const char *message)
{
	const struct range_line *line = line_of(added, entry);

	range_fault(range, line ? line->file : "journal",
		line ? line->number : 0,
		arena_printf(&range->work, "%s: the %s of %s: %s (entry %.12s)",
			entry->claim, entry_kind_noun(entry->kind),
			date_shown(&range->work, entry->on), message,
			entry->hash));
}

/* A file cannot contradict it. Lines of 0.1 may lack what only the file says.
 */
static bool agrees_with_any(
	const struct range_claim *claim, const struct entry *entry)
{
	return entry->version != VERSION_OLD &&
	       (entry->kind == ENTRY_REVIEW || entry->kind == ENTRY_SIGNOFF ||
		       entry->kind == ENTRY_POSTPONE ||
		       entry->kind == ENTRY_DISSENT ||
		       range_entries_have(&claim->entries_before, entry->hash));
}

bool range_needs_file(const struct range_claim *claim)
{
	size_t i = 0;

	if (claim->is_changed || claim->before)
		return true;
	while (i < claim->entries.count &&
		agrees_with_any(claim, claim->entries.items[i]))
		i++;
	return i < claim->entries.count;
}
