/* check.c - vigil check: every problem of the ledger, or of files. */
#include "check.h"

#include <stdbool.h>
#include <stdio.h>

#include "arena.h"
#include "check_record.h"
#include "check_topics.h"
#include "check_words.h"
#include "claim.h"
#include "claim_file.h"
#include "context.h"
#include "context_problems.h"
#include "error.h"
#include "find.h"
#include "ids.h"
#include "ledger.h"
#include "options.h"
#include "path_within.h"
#include "problem.h"
#include "query.h"
#include "text.h"
#include "text_stream.h"

struct tally {
	struct context *context;
	const struct texts *only; /* files to report on; NULL for all */
	size_t files, claims, errors, warnings;
	struct topics_seen topics;
};

static int warn(const struct claim *claim, void *counting, struct error *err)
{
	struct tally *tally = counting;
	struct context *context = tally->context;
	const char *clash = check_topic(context->arena, claim, &tally->topics);
	struct texts warnings;
	size_t i;

	(void)err;
	if (claim->reading != READING_CURRENT ||
		!check_wants(tally->only, claim->file))
		return 0;
	warnings = claim_warnings(context->arena, claim,
		&context->ledger.settings.terms.promise, context->today);
	if (clash)
		texts_add(context->arena, &warnings, clash);
	for (i = 0; i < warnings.count; i++) {
		struct problem problem = { .severity = SEVERITY_WARNING,
			.file = claim->file,
			.at = claim->at,
			.message = warnings.items[i] };

		context_print_problem(context, context->out, &problem);
	}
	tally->claims++;
	tally->warnings += warnings.count;
	return 0;
}

static void warn_of_settings(struct tally *tally)
{
	const struct problems *warnings =
		&tally->context->ledger.settings.warnings;

	if (!warnings->count ||
		!check_wants(tally->only, warnings->first->file))
		return;
	context_print_warnings(tally->context, tally->context->out);
	tally->warnings += warnings->count;
}

static int report_problems(struct tally *tally, struct error *err)
{
	struct context *context = tally->context;
	struct problems problems = { 0 };

	if (ledger_problems(&context->ledger, context->arena, &problems, err) <
		0)
		return -1;
	context->problems_told = true;
	tally->errors += check_print(context, tally->only, &problems);
	return 0;
}

static int warn_of_files(struct tally *tally, struct error *err)
{
	struct context *context = tally->context;
	struct problems warnings = { 0 };

	if (ledger_warnings(&context->ledger, context->arena, &warnings, err) <
		0)
		return -1;
	tally->warnings += check_print(context, tally->only, &warnings);
	return 0;
}

static int report_all(struct tally *tally, struct error *err)
{
	struct context *context = tally->context;

	if (report_problems(tally, err) < 0)
		return -1;
	if (!context->files) {
		tally->errors += check_words(context, tally->only);
		warn_of_settings(tally);
	}
	if (warn_of_files(tally, err) < 0 ||
		ledger_each_claim(&context->ledger, warn, tally, err) < 0)
		return -1;
	if (!tally->only && !context->files &&
		check_warn_of_record(context, &tally->warnings, err) < 0)
		return -1;
	tally->files +=
		tally->only ? tally->only->count : context->ledger.report.files;
	return 0;
}

/* Reports on the ledger, or the files without one, that are open. A store may
 * turn out damaged only while it is asked: what was said by then is dropped. */
static int report(struct tally *tally, struct error *err)
{
	struct context *context = tally->context;
	const struct tally before = *tally;
	FILE *out = context->out;
	struct text_stream whole;
	const char *text;
	int result;

	text_stream_open(&whole);
	context->out = whole.out;
	result = report_all(tally, err);
	context->out = out;
	text = text_stream_close(&whole, context->arena);
	if (result == 0) {
		fwrite(text, 1, whole.length, out);
		return 0;
	}
	*tally = before;
	return ledger_read_anew(&context->ledger, err) < 0 ? -1
							   : report(tally, err);
}

static int conclude(const struct tally *tally, struct error *err)
{
	struct arena *arena = tally->context->arena;

	fprintf(tally->context->out, "%s, %s: %s, %s\n",
		text_count(arena, tally->files, "file", "files"),
		text_count(arena, tally->claims, "claim", "claims"),
		text_count(arena, tally->errors, "error", "errors"),
		text_count(arena, tally->warnings, "warning", "warnings"));
	return tally->errors ? fail(err, INVALID, "%s", "") : 0;
}

int check_file(struct context *context, const char *file, struct error *err)
{
	struct texts only = { NULL, 0 };
	struct tally tally = { .context = context, .only = &only };

	texts_add(context->arena, &only, file);
	return report(&tally, err) < 0 ? -1 : conclude(&tally, err);
}

/* Files of the ledger are held against its record and the other files; what
 * lies elsewhere is left for a look of its own. */
static int report_files_within(struct tally *tally, const struct texts *words,
	struct texts *elsewhere, struct error *err)
{
	struct context *context = tally->context;
	struct texts within = { NULL, 0 };
	struct error ignored;
	bool has_ledger = context_open(context, LEDGER_CHECK, &ignored) == 0;
	size_t i;
	int result = 0;

	for (i = 0; i < words->count; i++) {
		const char *word = words->items[i];
		const char *path = has_ledger
					   ? ledger_path_within(context->arena,
						     &context->ledger, word)
					   : NULL;

		texts_add(context->arena, path ? &within : elsewhere,
			path ? path : word);
	}
	tally->only = &within;
	if (within.count)
		result = report(tally, err);
	tally->only = NULL;
	context_close(context);
	return result;
}

/* The ledger that is found from here comes first, then those of the files. */
static int report_files(struct tally *tally, struct error *err)
{
	struct context *context = tally->context;
	struct texts *left = arena_alloc(context->arena, sizeof(*left));
	bool is_given = context->directory != NULL;
	size_t before = 0;

	*left = context->words;
	do {
		const struct texts words = *left;

		*left = (struct texts){ NULL, 0 };
		if (report_files_within(tally, &words, left, err) < 0)
			return -1;
		if (!left->count)
			return 0;
		if (before == left->count || is_given)
			break;
		before = left->count;
		context->directory =
			ledger_around(context->arena, left->items[0]);
	} while (context->directory);
	context->files = left;
	if (context_open(context, LEDGER_CHECK, err) < 0)
		return -1;
	return report(tally, err);
}

static int check_run(struct context *context, struct error *err)
{
	const struct option options[] = { { 0 } };
	struct tally tally = { .context = context };

	if (context_options(context, options, err) < 0)
		return -1;
	if (context->words.count) {
		if (report_files(&tally, err) < 0)
			return -1;
	} else if (context_open(context, LEDGER_CHECK, err) < 0 ||
		   report(&tally, err) < 0) {
		return -1;
	}
	return conclude(&tally, err);
}

const struct command command_check = {
	.name = "check",
	.arguments = "[FILE...]",
	.summary = "Reads the ledger, or files, and reports every problem",
	.examples = { "vigil check", "vigil check claims/AM-162.yaml" },
	.run = check_run,
};
