/* fuzz_claim_file.c - no file can upset the reading of claims, and what is read
 * is as it should be. */
#include <stdint.h>

#include "arena.h"
#include "claim.h"
#include "claim_file.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "entry_parse.h"
#include "fields.h"
#include "fields_text.h"
#include "file_entries.h"
#include "history.h"
#include "promise.h"
#include "reading.h"
#include "require.h"
#include "text.h"
#include "text_utf8.h"
#include "view.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require_texts(const struct texts *texts)
{
	size_t i;

	for (i = 0; i < texts->count; i++) {
		require(texts->items[i]);
		require_text(texts->items[i]);
	}
}

static void require_sources(const struct source *source)
{
	for (; source; source = source->next) {
		require(source->url && !strpbrk(source->url, " \t\r\n"));
		require_text(source->url);
		require_text(source->title);
		require_text(source->archive);
		require_text(source->note);
	}
}

static void require_days(const struct claim *claim)
{
	const struct promise promise = promise_usual();

	if (claim->published != NO_DATE)
		require(claim->verdict && claim->reviewed != NO_DATE);
	if (claim->reviewed != NO_DATE)
		require(claim->reviewed >= claim->published);
	if (claim->next_review != NO_DATE)
		require(claim->next_review > claim->reviewed);
	require(claim->cadence == 0 ||
		promise_allows(&promise, claim->cadence));
	require(claim->article.minutes >= 0);
}

static void require_claim(const struct claim *claim)
{
	require(claim->id && is_id(claim->id));
	require(claim->at.line > 0 && claim->at.column > 0);
	require(claim->claim && !strpbrk(claim->claim, "\t\r\n"));
	require_text(claim->claim);
	require_text(claim->title);
	require_text(claim->topic);
	require_text(claim->drafted_by);
	require_text(claim->signed_off_by);
	require_text(claim->owner);
	require_text(claim->notes);
	require_texts(&claim->tags);
	require_texts(&claim->triggers);
	require_texts(&claim->related);
	require_texts(&claim->supersedes);
	require_sources(claim->sources);
	require_days(claim);
}

/* A published claim has a line that can be read again, and comes due. */
static void publish(struct arena *arena, struct claim *claim)
{
	const struct circumstances circumstances = { .today = date_of(
							     9999, 12, 31) };
	struct entry *entry, read;
	struct entries entries = { NULL, 0 };
	struct error err;
	const char *line;

	if (claim->published == NO_DATE)
		return;
	entry = entry_published(arena, claim, &circumstances);
	line = entry_line(arena, entry);
	require(entry_parse(arena, line, strlen(line), &read, &err) == 0);
	entries_add(arena, &entries, &read);
	claim->standing =
		history_of(arena, claim, &circumstances, &entries).standing;
	require(claim->standing.due.date > claim->reviewed ||
		claim->reviewed == date_of(9999, 12, 31));
}

/* What `check` warns of is text too. */
static void require_warnings(struct arena *arena, const struct claim *claim)
{
	const struct promise promise = promise_usual();
	const struct texts warnings =
		claim_warnings(arena, claim, &promise, date_of(2026, 11, 23));

	require_texts(&warnings);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = { 0 };
	struct reading reading = { .arena = &arena,
		.file = "a.yaml",
		.bytes = (const char *)data,
		.length = size };
	struct claim *claim = claim_file_read(&reading);

	require(claim || reading.problems.count);
	for (; claim; claim = claim->next) {
		require_claim(claim);
		publish(&arena, claim);
		require_warnings(&arena, claim);
	}
	require_problems(&reading.problems);
	arena_release(&arena);
	return 0;
}
