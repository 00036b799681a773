/* import_claim.c - one claim of an import. */
#include "import_claim.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "claim_reread.h"
#include "claim_yaml.h"
#include "context.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "entry_kinds.h"
#include "error.h"
#include "file.h"
#include "foreign.h"
#include "import_coming.h"
#include "import_known.h"
#include "import_run.h"
#include "intake.h"
#include "intake_entries.h"
#include "new_number.h"
#include "progress.h"
#include "record_import.h"
#include "settings.h"
#include "text_stream.h"

enum { FILES_SHOWN = 3 };

/* ---- its file ---- */

static bool write_text(struct coming *coming)
{
	struct arena *arena = coming->foreign->arena;
	struct reading reading = { .arena = arena,
		.promise = &coming->run->rules.promise };
	struct text_stream stream;
	const char *key;

	text_stream_open(&stream);
	claim_yaml(stream.out, &coming->intake.claim);
	coming->text = text_stream_close(&stream, arena);
	coming->length = stream.length;
	coming->name = arena_printf(arena, "%s.yaml", coming->intake.claim.id);
	reading.file = coming->name;
	reading.bytes = coming->text;
	reading.length = coming->length;
	coming->claim = claim_reread(&reading, &coming->intake.claim, &key);
	if (coming->claim)
		return true;
	coming_refuse(coming, "%s%s",
		key ? key : reading.problems.first->message,
		key ? ": cannot be written down as it is" : "");
	return false;
}

/* A key signs for one person: what names others could not be signed. */
static bool can_sign(struct coming *coming)
{
	const struct import_run *run = coming->run;
	size_t i;

	for (i = 0; i < coming->recording.entries.count; i++) {
		const struct entry *entry = coming->recording.entries.items[i];

		if (!entry->by || strcmp(entry->by, run->by) == 0)
			continue;
		coming_refuse(coming,
			"%s: %s made its %s of %s and would have to sign it, "
			"as signatures are required here; `signatures: "
			"{required: DAY}` in vigil.yaml, with a day to come, "
			"lets it in",
			coming->claim->id, entry->by,
			entry_kind_noun(entry->kind),
			date_iso(coming->foreign->arena, entry->on));
		return false;
	}
	return true;
}

static bool make_entries(struct coming *coming)
{
	struct importing importing = coming->run->importing;
	struct error err;

	importing.circumstances =
		settings_circumstances(&coming->run->context->ledger.settings,
			coming->claim->topic, coming->run->context->today);
	if (intake_entries(coming->foreign->arena, &importing, &coming->intake,
		    coming->claim, &coming->recording, &err) == 0)
		return !coming->run->must_sign || can_sign(coming);
	coming_refuse(coming, "%s: %s", coming->claim->id, err.message);
	return false;
}

/* What an import that was killed has made is completed. */
static bool is_file_same(struct coming *coming)
{
	struct reading reading = { .arena = coming->foreign->arena,
		.file = coming->name };
	struct signature signature;
	const char *why;

	return file_read(&coming->run->context->ledger, &claim_file_limit,
		       &reading, &signature, &why) == 0 &&
	       reading.length == coming->length &&
	       memcmp(reading.bytes, coming->text, coming->length) == 0;
}

/* ---- what becomes of it ---- */

/* A draft, which has no entries, is never due. */
static void count_due(struct import_run *run, const struct coming *coming)
{
	long due = coming->claim->standing.due.date;

	if (coming->recording.entries.count == 0 || due == NO_DATE ||
		due >= run->context->today + CROWD_DAYS)
		return;
	run->crowd[due > run->context->today ? due - run->context->today : 0]++;
}

static int add(struct coming *coming)
{
	struct import_run *run = coming->run;
	struct context *context = run->context;
	size_t entries = coming->recording.entries.count;
	bool is_new = coming->known == KNOWN_NOT;

	if (is_new && file_is_there(&context->ledger, coming->name)) {
		coming_refuse(coming, "%s: is there already",
			ledger_path_of(coming->foreign->arena, &context->ledger,
				coming->name));
		return 0;
	}
	run->claims++;
	if (run->dry_run && run->claims <= FILES_SHOWN)
		fprintf(context->out, "%s:\n%s\n", coming->name, coming->text);
	run->entries += entries ? entries - 1 : 0;
	count_due(run, coming);
	if (run->dry_run || run->findings.count)
		return 0;
	return ledger_import_add(run->ledger_import, coming->name,
		is_new ? coming->text : NULL, &coming->recording.lines,
		run->err);
}

/* Numbers of ids that the files have are not given once more. */
static int scan(struct coming *coming)
{
	struct import_run *run = coming->run;

	if (intake_read(&run->rules, coming->foreign, &run->report,
		    &coming->intake) == 0 &&
		coming->intake.claim.id)
		numbers_note(&run->numbers, coming->intake.claim.id);
	return 0;
}

int import_claim(void *context, struct foreign *foreign)
{
	struct import_run *run = context;
	struct coming coming = { .run = run, .foreign = foreign };

	progress_step(&run->progress, run->read++);
	if (run->phase == PHASE_SCAN)
		return scan(&coming);
	if (intake_read(&run->rules, foreign, &run->report, &coming.intake) <
			0 ||
		coming.intake.is_uncertain || !coming_identify(&coming) ||
		!write_text(&coming) || !make_entries(&coming))
		return 0;
	if (coming.known == KNOWN_UNRECORDED &&
		(coming.recording.entries.count == 0 ||
			!is_file_same(&coming))) {
		run->unchanged++;
		return 0;
	}
	return add(&coming);
}
