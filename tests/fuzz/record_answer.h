/* record_answer.h - what is asked of a record, by a script of bytes, and what
 * the record answers. */
#ifndef VIGIL_RECORD_ANSWER_H
#define VIGIL_RECORD_ANSWER_H

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "entry_parse.h"
#include "error.h"
#include "history.h"
#include "problem.h"
#include "record_lines.h"
#include "record_values.h"
#include "text.h"
#include "text_utf8.h"
#include "verdict.h"

enum { CLAIMS = 3 };

/* What is asked, and of which claims. */
struct question {
	struct arena *arena;
	long today;
	int columns, topic_cadence;
	bool color, is_overdue_only;
	struct problems problems; /* of the lines that were refused */
	struct claim claims[CLAIMS];
};

/* What the record says: the claims with where they stand, and their history. */
struct answer {
	const struct question *question;
	struct claim claims[CLAIMS];
	struct history histories[CLAIMS];
};

static void fill_lists(
	struct arena *arena, struct claim *claim, struct script *script)
{
	claim->sources = arena_alloc(arena, sizeof(*claim->sources));
	claim->sources->url = any_text(arena, script);
	claim->sources->title = claim->sources->note = any_text(arena, script);
	claim->sources->archive = claim->sources->url;
	claim->sources->accessed = claim->published;
	texts_add(arena, &claim->tags, any_text(arena, script));
	texts_add(arena, &claim->triggers, any_text(arena, script));
	texts_add(arena, &claim->supersedes, "A-2");
	claim->related = claim->supersedes;
}

static struct claim make_claim(
	struct arena *arena, const char *id, struct script *script)
{
	struct claim claim = { .id = id,
		.claim = "Rain falls.",
		.file = "a.yaml",
		.published = date_of(2026, 1, 1),
		.revised = NO_DATE,
		.resolves = NO_DATE,
		.verdict = HOLDING,
		.reviewed = date_of(2026, 1, 1),
		.next_review = NO_DATE };
	unsigned given = script_byte(script);

	if (given & 1)
		claim.claim = claim.notes = any_text(arena, script);
	if (given & 2)
		claim.title = claim.topic = any_text(arena, script);
	if (given & 4)
		claim.owner = claim.drafted_by = any_text(arena, script);
	if (given & 8)
		claim.article.url = claim.article.title =
			any_text(arena, script);
	if (given & 16)
		claim.resolves = claim.revised =
			date_parse(any_day(arena, script));
	if (given & 32)
		claim.cadence = 30 + (int)script_byte(script) % 61;
	if (given & 64)
		claim.reading = script_byte(script) % 3;
	if (given & 128)
		fill_lists(arena, &claim, script);
	return claim;
}

static struct question read_question(struct arena *arena, struct script *script)
{
	static const char *const ids[CLAIMS] = { "A-1", "A-2", "B-1" };
	static const int columns[] = { 0, 20, 80, 200 };
	unsigned flags = script_byte(script);
	struct question question = { .arena = arena,
		.columns = columns[flags % 4],
		.color = flags & 4,
		.is_overdue_only = flags & 8,
		.topic_cadence = flags & 16 ? 45 : 0,
		.today = date_parse(any_day(arena, script)) };
	size_t i;

	for (i = 0; i < CLAIMS; i++)
		question.claims[i] = make_claim(arena, ids[i], script);
	return question;
}

/* ---- what the record says ---- */

/* Adds what can be read, as the journal is read: each line once. */
static struct entries read_entries(
	struct question *question, const struct lines *lines)
{
	struct arena *arena = question->arena;
	struct entries entries = { NULL, 0 };
	struct error err;
	size_t i, j;

	for (i = 0; i < lines->lines.count; i++) {
		const char *line = lines->lines.items[i];
		struct entry *entry = arena_alloc(arena, sizeof(*entry));
		struct problem problem = { .file = "journal.jsonl",
			.at = { (long)i + 1, 1 },
			.message = "not UTF-8 text" };

		if (text_valid_length(line, strlen(line)) < strlen(line) ||
			entry_parse(arena, line, strlen(line), entry, &err) <
				0) {
			problems_add(arena, &question->problems, &problem);
			continue;
		}
		for (j = 0; j < entries.count; j++) {
			if (strcmp(entries.items[j]->hash, entry->hash) == 0)
				break;
		}
		if (j == entries.count)
			entries_add(arena, &entries, entry);
	}
	return entries;
}

static struct entries entries_of(struct arena *arena,
	const struct entries *entries, const struct claim *claim)
{
	struct entries found = { NULL, 0 };
	size_t i;

	for (i = 0; i < entries->count; i++) {
		if (text_same(entries->items[i]->claim, claim->id))
			entries_add(arena, &found, entries->items[i]);
	}
	return found;
}

static struct answer ask(
	const struct question *question, const struct entries *entries)
{
	struct arena *arena = question->arena;
	struct answer answer = { .question = question };
	size_t i;

	for (i = 0; i < CLAIMS; i++) {
		struct entries own =
			entries_of(arena, entries, &question->claims[i]);
		const struct circumstances circumstances = {
			.topic_cadence = question->topic_cadence,
			.today = question->today
		};

		answer.claims[i] = question->claims[i];
		answer.histories[i] = history_of(
			arena, &answer.claims[i], &circumstances, &own);
		answer.claims[i].standing = answer.histories[i].standing;
	}
	return answer;
}

#endif
