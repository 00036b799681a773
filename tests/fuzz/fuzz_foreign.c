/* fuzz_foreign.c - no foreign file can upset an import, and each claim that one
 * has reads back from its own file as it was, with a record that can be
 * written. The first byte says what kind of file the others are. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "claim_reread.h"
#include "claim_yaml.h"
#include "date.h"
#include "error.h"
#include "foreign.h"
#include "foreign_json.h"
#include "foreign_page.h"
#include "foreign_table.h"
#include "intake.h"
#include "intake_entries.h"
#include "promise.h"
#include "reading.h"
#include "require.h"
#include "settings.h"
#include "text_stream.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct fuzzing {
	struct intake_rules rules;
	struct intake_report report;
	struct settings settings;
};

/* Returns the claim as its own file says it; NULL where that is refused. */
static struct claim *reread(struct arena *arena, const struct claim *claim)
{
	struct reading reading = { .arena = arena, .file = "a.yaml" };
	struct text_stream stream;
	const char *key;
	struct claim *read;

	text_stream_open(&stream);
	claim_yaml(stream.out, claim);
	reading.bytes = text_stream_close(&stream, arena);
	reading.length = stream.length;
	read = claim_reread(&reading, claim, &key);
	require(read || key || reading.problems.count);
	if (key)
		fprintf(stderr, "%s differs in\n%s\n", key, reading.bytes);
	require(!key);
	require_problems(&reading.problems);
	return read;
}

static int take(void *context, struct foreign *foreign)
{
	struct fuzzing *fuzzing = context;
	struct importing importing = { .by = "Ann",
		.recorded = "2026-11-23T12:00:00Z",
		.now = 1795435200 };
	struct recording recording;
	struct intake intake;
	struct claim *claim;
	struct error err;

	if (intake_read(&fuzzing->rules, foreign, &fuzzing->report, &intake) <
			0 ||
		intake.is_uncertain)
		return 0;
	if (!intake.claim.id)
		intake.claim.id = "AM-1";
	claim = reread(foreign->arena, &intake.claim);
	if (!claim)
		return 0;
	importing.circumstances = settings_circumstances(
		&fuzzing->settings, claim->topic, fuzzing->rules.today);
	if (intake_entries(foreign->arena, &importing, &intake, claim,
		    &recording, &err) < 0)
		require(*err.message);
	else if (claim->published == NO_DATE && !intake.lines.count)
		require(recording.entries.count == 0);
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static foreign_reader *const readers[] = { foreign_table_read,
		foreign_json_read, foreign_page_read };
	struct arena arena = { 0 };
	struct findings findings = { NULL, 0 };
	struct fuzzing fuzzing = { .rules = { .today = date_of(2026, 11, 23) },
		.report = { .arena = &arena, .findings = &findings },
		.settings = settings_default() };
	struct foreign_source source = { .path = "a.csv",
		.findings = &findings,
		.each = take,
		.context = &fuzzing,
		.arena = &arena };
	struct error err;

	if (size < 2)
		return 0;
	fuzzing.rules.promise = promise_usual();
	source.in = fmemopen((void *)(uintptr_t)(data + 1), size - 1, "r");
	require(source.in);
	require(readers[data[0] % 3](&source, &err) == 0);
	fclose(source.in);
	arena_release(&arena);
	return 0;
}
