/* new_text.c - what stands in a new claim file. */
#include "new_text.h"

#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "claim.h"
#include "claim_file.h"
#include "date.h"
#include "editor.h"
#include "error.h"
#include "problem.h"
#include "reading.h"
#include "text.h"
#include "text_stream.h"

/* ---- YAML ---- */

/* What stands for something else than a text, here or for other programs. */
static bool is_word_of_yaml(const char *text)
{
	static const char *const words[] = { "null", "true", "false", "yes",
		"no", "on", "off", "y", "n" };
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(*words); i++) {
		if (text_same(words[i], text))
			return true;
	}
	return false;
}

/* Few marks mean nothing to YAML at any place within a text. */
static bool is_plain(const char *text)
{
	const char *c;

	if (!isalpha((unsigned char)*text) || is_word_of_yaml(text))
		return false;
	for (c = text; *c; c++) {
		bool is_joined = c[1] && c[1] != ' ';

		if (isalnum((unsigned char)*c) ||
			strchr(" .,;()/_-+%'?=&<>@", *c))
			continue;
		if (*c != ':' || !is_joined)
			return false;
	}
	return c[-1] != ' ';
}

static void write_scalar(FILE *out, const char *text)
{
	if (is_plain(text)) {
		fputs(text, out);
		return;
	}
	putc('"', out);
	for (; *text; text++) {
		if (strchr("\"\\", *text))
			putc('\\', out);
		putc(*text, out);
	}
	putc('"', out);
}

static void write_key(
	FILE *out, const char *key, const char *value, const char *otherwise)
{
	if (!value) {
		fputs(otherwise, out);
		return;
	}
	fprintf(out, "%s: ", key);
	write_scalar(out, value);
	putc('\n', out);
}

static void write_list(FILE *out, const char *key, const struct texts *values)
{
	size_t i;

	if (values->count)
		fprintf(out, "%s:\n", key);
	for (i = 0; i < values->count; i++) {
		fputs("  - ", out);
		write_scalar(out, values->items[i]);
		putc('\n', out);
	}
}

/* One is no list. */
static void write_owners(FILE *out, const struct texts *owners)
{
	if (owners->count > 1)
		write_list(out, "owner", owners);
	else
		write_key(out, "owner", owners->count ? owners->items[0] : NULL,
			"#owner: Name <address>\n");
}

/* A title is words, an address has none. */
static bool is_title(const char *source)
{
	return strchr(source, ' ') && !strstr(source, "//");
}

static void write_sources(FILE *out, const struct texts *sources)
{
	size_t i;

	if (sources->count == 0)
		fputs("#sources:\n"
		      "#  - https://example.org/what-it-rests-on\n",
			out);
	else
		fputs("sources:\n", out);
	for (i = 0; i < sources->count; i++) {
		const char *source = sources->items[i];

		fputs(is_title(source) ? "  - title: " : "  - ", out);
		write_scalar(out, source);
		putc('\n', out);
	}
}

/* ---- the file ---- */

/* This line names the schema, if there is one, from which an editor knows the
 * keys. */
static const char *schema_line(void)
{
	if (access(VIGIL_SCHEMA, R_OK) < 0)
		return "";
	return "# yaml-language-server: $schema=" VIGIL_SCHEMA "\n";
}

static void write_what_it_says(
	FILE *out, const char *id, const struct new_claim *given)
{
	fprintf(out, "%s# vigil-claim(5) tells what each key means.\nid: %s\n",
		schema_line(), id);
	write_key(out, "claim", given->claim ? given->claim : claim_placeholder,
		"");
	write_key(out, "title", given->title, "#title: A short name\n");
	write_key(out, "topic", given->topic, "#topic: one-word-or-phrase\n");
	write_list(out, "tags", &given->tags);
	write_owners(out, &given->owners);
	putc('\n', out);
}

static void write_when(struct arena *arena, FILE *out,
	const struct new_claim *given, long today)
{
	bool has_day = given->published != NO_DATE;

	if (!has_day)
		fputs("# Without a day of publication it is a draft: listed, "
		      "but not due.\n",
			out);
	fprintf(out, "%spublished: %s\n", has_day ? "" : "#",
		date_iso(arena, has_day ? given->published : today));
	if (given->resolves != NO_DATE)
		fprintf(out, "resolves: %s\n",
			date_iso(arena, given->resolves));
	else
		fputs("#resolves: the day on which it can be settled for "
		      "good\n",
			out);
	write_sources(out, &given->sources);
	fputs("#triggers:\n"
	      "#  - what would call for a review before its date\n",
		out);
}

static int check(struct arena *arena, const char *id, const char *text,
	struct error *err)
{
	struct reading reading = { .arena = arena,
		.file = arena_printf(arena, "%s.yaml", id),
		.bytes = text,
		.length = strlen(text) };

	claim_file_read(&reading);
	if (reading.problems.count == 0)
		return 0;
	return fail(err, USAGE, "%s", reading.problems.first->message);
}

static const char *text_of(struct arena *arena, const char *id,
	const struct new_claim *given, long today)
{
	struct text_stream stream;

	text_stream_open(&stream);
	write_what_it_says(stream.out, id, given);
	write_when(arena, stream.out, given, today);
	return text_stream_close(&stream, arena);
}

/* Whoever gets an editor writes the sentence there. */
int new_text(struct arena *arena, const char *id, const struct new_claim *given,
	long today, const char **text, struct error *err)
{
	struct new_claim checked = *given;

	if (!given->claim && editor_has_user())
		checked.claim = "A sentence.";
	*text = text_of(arena, id, given, today);
	return check(arena, id, text_of(arena, id, &checked, today), err);
}

const char *new_next(
	struct arena *arena, const char *id, long published, long today)
{
	if (published == NO_DATE)
		return arena_printf(arena,
			"vigil edit %s; it is a draft until it has a "
			"`published:` day",
			id);
	if (published > today)
		return arena_printf(arena,
			"vigil sync, on %s; it is a draft until then",
			date_shown(arena, published));
	return "vigil sync, which records it";
}
