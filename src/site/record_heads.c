/* record_heads.c - the heads of a record at several times. */
#include "record_heads.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "digest.h"
#include "error.h"
#include "history.h"
#include "lineage.h"
#include "sorted_lines.h"
#include "text.h"

struct record_heads {
	struct sorted_lines *lines; /* ID HASH, and the times it is a head */
	/* of the claim that is added: its heads, and since when they are */
	struct arena arena;
	struct texts now;
	unsigned first, last;
	bool is_begun;
	struct error trouble; /* what a line could not be added for */
};

struct record_heads *record_heads_begin(struct arena *arena)
{
	struct record_heads *heads = arena_alloc(arena, sizeof(*heads));

	heads->lines = sorted_lines_begin(arena);
	return heads;
}

void record_heads_close(struct record_heads *heads)
{
	if (!heads)
		return;
	sorted_lines_close(heads->lines);
	arena_release(&heads->arena);
}

/* ---- a claim ---- */

static bool is_named(const struct history *history, size_t number)
{
	size_t i, j;

	for (i = number + 1; i < history->count; i++) {
		const struct kin *kin = &history->lineage.kin[i];

		for (j = 0; j < kin->previous_count; j++) {
			if (kin->previous[j] == number)
				return true;
		}
	}
	return false;
}

static struct texts heads_of(
	struct arena *arena, const char *id, const struct history *history)
{
	struct texts heads = { NULL, 0 };
	size_t i;

	for (i = 0; i < history->count; i++) {
		if (!is_named(history, i))
			texts_add(arena, &heads,
				arena_printf(arena, "%s %s", id,
					history->events[i].entry->hash));
	}
	return heads;
}

static bool are_same(const struct texts *one, const struct texts *other)
{
	size_t i;

	for (i = 0; i < one->count && i < other->count; i++) {
		if (strcmp(one->items[i], other->items[i]) != 0)
			return false;
	}
	return one->count == other->count;
}

/* Tells the heads that the claim had up to here. */
static void flush(struct record_heads *heads)
{
	size_t i;

	for (i = 0; i < heads->now.count && heads->trouble.code == OK; i++)
		sorted_lines_add(heads->lines,
			arena_printf(&heads->arena, "%s\t%u %u",
				heads->now.items[i], heads->first, heads->last),
			&heads->trouble);
}

void record_heads_add(struct record_heads *heads, const char *id,
	const struct history *history, unsigned time)
{
	const struct texts now = heads_of(&heads->arena, id, history);
	const bool goes_on = heads->is_begun && time == heads->last + 1 &&
			     are_same(&now, &heads->now);

	if (!goes_on) {
		flush(heads);
		heads->now = now;
		heads->first = time;
	}
	heads->last = time;
	heads->is_begun = true;
}

int record_heads_end_claim(struct record_heads *heads, struct error *err)
{
	flush(heads);
	heads->now = (struct texts){ NULL, 0 };
	heads->is_begun = false;
	arena_release(&heads->arena);
	if (heads->trouble.code == OK)
		return 0;
	*err = heads->trouble;
	return -1;
}

/* ---- all ---- */

/* A head, as a line has it. */
struct head {
	const char *text;
	size_t length;
	unsigned long first, last;
};

static int next_head(
	struct record_heads *heads, struct head *head, struct error *err)
{
	char *end;

	if (sorted_lines_next(heads->lines, &head->text, err) < 0)
		return -1;
	if (!head->text)
		return 0;
	head->length = strcspn(head->text, "\t");
	head->first = strtoul(head->text + head->length, &end, 10);
	head->last = strtoul(end, NULL, 10);
	return 0;
}

struct time {
	struct digesting *digesting;
	size_t count;
};

static void add_head(
	struct time *times, unsigned count, const struct head *head)
{
	unsigned long i;

	for (i = head->first; i <= head->last && i < count; i++) {
		digest_add(times[i].digesting, head->text, head->length);
		digest_add(times[i].digesting, "\n", 1);
		times[i].count++;
	}
}

int record_digests(struct record_heads *heads, struct arena *arena,
	const char **digests, unsigned count, struct error *err)
{
	struct arena own = { 0 };
	struct time *times = arena_alloc(&own, count * sizeof(*times));
	struct head head = { .text = "" };
	int result = sorted_lines_order(heads->lines, err);
	unsigned i;

	for (i = 0; i < count; i++)
		times[i].digesting = digest_begin(&own);
	while (result == 0 && head.text) {
		result = next_head(heads, &head, err);
		if (result == 0 && head.text)
			add_head(times, count, &head);
	}
	for (i = 0; i < count; i++)
		digests[i] = arena_printf(arena, "%zu-%s", times[i].count,
			digest_end(times[i].digesting).hex);
	arena_release(&own);
	return result;
}

int record_heads_write(struct record_heads *heads, FILE *out, struct error *err)
{
	struct head head = { .text = "" };
	int result = sorted_lines_order(heads->lines, err);

	while (result == 0 && head.text) {
		result = next_head(heads, &head, err);
		if (result == 0 && head.text && head.first == 0)
			fprintf(out, "%.*s\n", (int)head.length, head.text);
	}
	return result;
}
