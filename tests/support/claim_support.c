/* claim_support.c - what the tests of claims, entries and the store share. */
#include "claim_support.h"

#include <stdlib.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "digest.h"
#include "entry.h"
#include "entry_parse.h"
#include "problem.h"
#include "reading.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"

void check_succession(tell_fn *tell, const struct told_example *example)
{
	for (; example->given; example++) {
		struct arena arena = { 0 };
		const char *given = example->given;

		assert_string_equal(arena_printf(&arena, "%s => %s", given,
					    tell(&arena, given)),
			arena_printf(&arena, "%s => %s", given, example->told));
		arena_release(&arena);
	}
}

/* Where a directory is named for it, every text that is read is kept there. */
static void keep(struct arena *arena, const char *text)
{
	const char *directory = getenv("KEEP_FILES");
	FILE *file;

	if (!directory)
		return;
	file = fopen(arena_printf(arena, "%s/%s.yaml", directory,
			     digest_of(text, strlen(text)).hex),
		"w");
	assert_non_null(file);
	assert_true(fputs(text, file) >= 0);
	assert_int_equal(fclose(file), 0);
}

struct reading reading_of(struct arena *arena, const char *text)
{
	keep(arena, text);
	return (struct reading){ .arena = arena,
		.file = "a.yaml",
		.bytes = text,
		.length = strlen(text) };
}

const char *told_line(struct arena *arena, const char *told, const char *line)
{
	if (!*told || !*line)
		return *told ? told : line;
	return arena_printf(arena, "%s\n%s", told, line);
}

const char *problems_told(struct arena *arena, const struct problems *problems)
{
	const struct problem *problem;
	const char *told = "";

	for (problem = problems->first; problem; problem = problem->next)
		told = told_line(arena, told,
			arena_printf(arena, "%ld:%ld: %s", problem->at.line,
				problem->at.column, problem->message));
	return told;
}

/* ---- a claim ---- */

static void tell_text(FILE *out, const char *name, const char *text)
{
	if (text)
		fprintf(out, " %s=%s", name, text);
}

static void tell_date(FILE *out, const char *name, long date)
{
	struct arena arena = { 0 };

	tell_text(out, name, date_iso(&arena, date));
	arena_release(&arena);
}

static void tell_number(FILE *out, const char *name, long number)
{
	if (number)
		fprintf(out, " %s=%ld", name, number);
}

static void tell_texts(FILE *out, const char *name, const struct texts *texts)
{
	size_t i;

	for (i = 0; i < texts->count; i++) {
		if (i == 0)
			fprintf(out, " %s=", name);
		fprintf(out, "%s%s", i == 0 ? "" : "|", texts->items[i]);
	}
}

static void tell_sources(FILE *out, const struct source *source)
{
	for (; source; source = source->next) {
		fprintf(out, " (%s", source->url ? source->url : "no url");
		tell_text(out, "title", source->title);
		tell_date(out, "accessed", source->accessed);
		tell_text(out, "archive", source->archive);
		tell_text(out, "note", source->note);
		putc(')', out);
	}
}

static void tell_standing(FILE *out, const struct standing *standing)
{
	static const char *const reasons[] = {
		[REASON_NEVER] = "never",
		[REASON_PINNED] = "pinned",
		[REASON_CADENCE] = "cadence",
		[REASON_TOPIC] = "topic",
		[REASON_LADDER] = "ladder",
		[REASON_RESOLVES] = "resolves",
		[REASON_POSTPONED] = "postponed",
		[REASON_DISSENT] = "dissent",
		[REASON_REOPENED] = "reopened",
		[REASON_FORK] = "fork",
	};

	fputs(state_name(standing->state), out);
	tell_text(out, "verdict", verdict_token(standing->verdict));
	tell_date(out, "reviewed", standing->reviewed);
	tell_date(out, "due", standing->due.date);
	fprintf(out, " %s", reasons[standing->due.reason]);
	tell_number(out, "days", standing->due.days);
	tell_number(out, "dissents", standing->dissents);
	tell_text(out, "successor", standing->successor);
	if (standing->awaits)
		fputs(" awaits", out);
}

static void tell_own(FILE *out, const struct claim *claim)
{
	fprintf(out, "%s at %ld:%ld", claim->id, claim->at.line,
		claim->at.column);
	tell_text(out, "claim", claim->claim);
	tell_text(out, "title", claim->title);
	tell_text(out, "topic", claim->topic);
	tell_texts(out, "tags", &claim->tags);
	tell_date(out, "published", claim->published);
	tell_date(out, "revised", claim->revised);
	tell_text(out, "drafted_by", claim->drafted_by);
	tell_text(out, "signed_off_by", claim->signed_off_by);
	tell_text(out, "owner", claim->owner);
	tell_text(out, "verdict", verdict_token(claim->verdict));
	tell_date(out, "reviewed", claim->reviewed);
	tell_date(out, "next_review", claim->next_review);
	tell_number(out, "cadence", claim->cadence);
	tell_date(out, "resolves", claim->resolves);
}

static void tell_rest(FILE *out, const struct claim *claim)
{
	tell_text(out, "article.title", claim->article.title);
	tell_text(out, "article.url", claim->article.url);
	tell_number(out, "article.minutes", claim->article.minutes);
	tell_sources(out, claim->sources);
	tell_texts(out, "triggers", &claim->triggers);
	tell_texts(out, "related", &claim->related);
	tell_texts(out, "supersedes", &claim->supersedes);
	tell_text(out, "notes", claim->notes);
	tell_number(out, "reading", (long)claim->reading);
}

/* Moves what was written to a stream in memory into the arena. */
static const char *caught(struct arena *arena, FILE *out, char **text)
{
	const char *copy;

	assert_int_equal(fclose(out), 0);
	copy = arena_copy(arena, *text);
	free(*text);
	return copy;
}

const char *claim_told(struct arena *arena, const struct claim *claim)
{
	char *text;
	size_t size;
	FILE *out = open_memstream(&text, &size);

	assert_non_null(out);
	tell_own(out, claim);
	tell_rest(out, claim);
	return caught(arena, out, &text);
}

const char *standing_told(struct arena *arena, const struct standing *standing)
{
	char *text;
	size_t size;
	FILE *out = open_memstream(&text, &size);

	assert_non_null(out);
	tell_standing(out, standing);
	return caught(arena, out, &text);
}

/* ---- entries ---- */

long day(const char *iso)
{
	long date = iso ? date_parse(iso) : NO_DATE;

	assert_true(!iso || date != NO_DATE);
	return date;
}

const char *sealed_line(struct arena *arena, const char *start)
{
	const char *whole = arena_printf(arena, "%s}", start);

	return arena_printf(arena, "%s,\"hash\":\"%s\"}", start,
		digest_of(whole, strlen(whole)).hex);
}

const char *print_line(struct arena *arena, const char *line)
{
	struct error err = { 0 };
	struct entry entry;

	if (entry_parse(arena, line, strlen(line), &entry, &err) == 0)
		return "read";
	assert_int_equal(err.code, INVALID);
	return arena_copy(arena, err.message);
}

struct entry *entry_copy(struct arena *arena, const struct entry *entry)
{
	struct entry *copy = arena_alloc(arena, sizeof(*copy));

	*copy = *entry;
	entry_line(arena, copy);
	return copy;
}
