/* test_claim_yaml.c - a claim that is written as a file reads back the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "claim.h"
#include "claim_fields.h"
#include "claim_owners.h"
#include "claim_reread.h"
#include "claim_yaml.h"
#include "date.h"
#include "fields.h"
#include "fields_schema.h"
#include "json.h"
#include "text.h"
#include "text_stream.h"

#include <cmocka.h>
#include <string.h>

enum { CLAIMS = 4000, PIECES_MOST = 24 };

struct making {
	struct arena arena;
	unsigned seed;
};

static unsigned below(struct making *making, unsigned limit)
{
	making->seed = making->seed * 1103515245u + 12345u;
	return (making->seed >> 16) % limit;
}

/* What has a meaning of its own in YAML, is of another width, or is easily
 * lost. */
static const char *const pieces[] = { "word", "holds", " ", " ", " ", "  ", "#",
	" # ", ": ", ":", "- ", "-", "'", "\"", "\\", "\\n", "\u00e9",
	"\u4e2d\u6587", "\U0001F469\u200D\U0001F467", "null", "~", "true",
	"2026-01-01", "12", "0x1F", "[", "]", "{", "}", ",", "&a", "*b", "!t",
	"%", "@", "`", "|", ">", "? ", "---", "...", "\u00a0", "\u202f",
	"\ufeff", "\u200f", "https://example.org/a:b#c", "=1+1" };

static const char *made_text(struct making *making, bool has_lines)
{
	unsigned count = 1 + below(making, PIECES_MOST);
	const char *text = "";

	while (count-- > 0) {
		unsigned i = below(making, sizeof(pieces) / sizeof(*pieces));
		bool breaks = has_lines && below(making, 6) == 0;

		text = arena_printf(&making->arena, "%s%s", text,
			breaks ? "\n" : pieces[i]);
	}
	if (!*text_squeeze(&making->arena, text))
		text = "x";
	return has_lines ? text : text_squeeze(&making->arena, text);
}

static const char *made_word(struct making *making, const char *name)
{
	return arena_printf(
		&making->arena, "%s-%u", name, below(making, 10000));
}

static void make_key(
	struct making *making, const struct field *field, void *base);

static void make_keys(
	struct making *making, const struct field *fields, void *base)
{
	for (; fields->name; fields++)
		make_key(making, fields, base);
}

static void make_texts(
	struct making *making, const struct field *field, struct texts *texts)
{
	unsigned count = below(making, 4);

	while (count-- > 0)
		texts_add(&making->arena, texts,
			field->kind == &kind_lines ? made_text(making, false)
						   : made_word(making, "AM"));
}

static void make_sources(struct making *making, struct source **place)
{
	unsigned count = below(making, 4);

	for (; count > 0; count--, place = &(*place)->next) {
		*place = arena_alloc(&making->arena, sizeof(**place));
		make_keys(making, source_fields, *place);
		if (!(*place)->title && !(*place)->url)
			(*place)->title = made_text(making, false);
	}
}

/* Values as own_keys.h has them, nested and of all types. */
static const char *made_own(struct making *making)
{
	static const char *const values[] = { "true", "-1.50e3", "[]", "{}",
		"[1,\"1\"]", "{\"a b\":[null,{\"c\":\"d: e\"}]}",
		"[\"\\udb40\\udc01 \\u202e\"]", "\"\"" };
	struct text_stream stream;
	unsigned i, count = 1 + below(making, 3);

	text_stream_open(&stream);
	for (i = 0; i < count; i++) {
		unsigned kind = below(making, 12);

		fprintf(stream.out, "%s\"x-%u%s\":", i ? "," : "", i,
			below(making, 4) ? "" : " y: z");
		if (kind < sizeof(values) / sizeof(*values))
			fputs(values[kind], stream.out);
		else
			json_safe_string(
				stream.out, made_text(making, kind == 9));
	}
	return text_stream_close(&stream, &making->arena);
}

static void make_key(
	struct making *making, const struct field *field, void *base)
{
	void *place = (char *)base + field->place;
	bool is_given = field->required || below(making, 2);
	const struct value_kind *kind = field->kind;

	if (kind->held == HELD_DATE)
		*(long *)place = is_given ? 20000 : NO_DATE;
	else if (kind->held == HELD_KEYS)
		make_keys(making, kind->keys, place);
	else if (!is_given)
		return;
	else if (kind == &kind_claim_owners)
		*(const char **)place = below(making, 2)
						? "Ann\nBen <b@example.org>"
						: "Ann: #1";
	else if (kind->held == HELD_TEXT)
		*(const char **)place =
			kind == &kind_line || kind == &kind_text
				? made_text(making, kind == &kind_text)
				: made_word(making, field->name);
	else if (kind->held == HELD_OWN)
		*(const char **)place = made_own(making);
	else if (kind->held == HELD_NUMBER)
		*(int *)place = 30 + (int)below(making, 60);
	else if (kind->held == HELD_VERDICT)
		*(enum verdict *)place = 1 + below(making, 3);
	else if (kind->held == HELD_TEXTS)
		make_texts(making, field, place);
	else if (kind->held == HELD_LIST)
		make_sources(making, place);
}

/* Days that contradict each other are refused in a file. */
static void make_claim(struct making *making, struct claim *claim)
{
	make_keys(making, claim_fields, claim);
	if (claim->next_review != NO_DATE)
		claim->next_review++;
	if (claim->published == NO_DATE)
		return;
	if (claim->reviewed == NO_DATE)
		claim->reviewed = claim->published;
	if (claim->verdict == VERDICT_NONE)
		claim->verdict = HOLDING;
}

static const char *written(
	struct arena *arena, const struct claim *claim, size_t *length)
{
	struct text_stream stream;
	const char *text;

	text_stream_open(&stream);
	claim_yaml(stream.out, claim);
	text = text_stream_close(&stream, arena);
	*length = stream.length;
	return text;
}

static void any_claim_reads_back_as_it_was(void **state)
{
	unsigned i;

	(void)state;
	for (i = 0; i < CLAIMS; i++) {
		struct making making = { .seed = i };
		struct reading reading = { .arena = &making.arena,
			.file = "a.yaml" };
		struct claim claim = { 0 };
		const char *key;

		make_claim(&making, &claim);
		reading.bytes = written(&making.arena, &claim, &reading.length);
		if (!claim_reread(&reading, &claim, &key))
			fail_msg("claim %u: %s, in\n%s", i,
				key ? key : reading.problems.first->message,
				reading.bytes);
		arena_release(&making.arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(any_claim_reads_back_as_it_was),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
