/* verify.c - vigil verify: whether the record is as it was made. */
#include "verify.h"

#include <stdbool.h>
#include <stdio.h>

#include "context.h"
#include "context_problems.h"
#include "date.h"
#include "error.h"
#include "ledger.h"
#include "options.h"
#include "problem.h"
#include "text.h"
#include "text_utf8.h"
#include "verify_commits.h"
#include "verify_ledger.h"
#include "verify_older.h"

static void print_faults(
	struct context *context, const struct problems *problems)
{
	const struct problem *problem = problems->first;

	for (; problem; problem = problem->next)
		context_print_problem(context, context->out, problem);
}

static void print_notes(FILE *out, const struct verification *verification)
{
	if (verification->undone)
		fprintf(out, "%zu taken back\n", verification->undone);
	if (verification->waiting)
		fprintf(out, "%zu %s for entries that this checkout lacks\n",
			verification->waiting,
			text_plural(verification->waiting, "waits", "wait"));
	if (verification->forks)
		fprintf(out,
			"%zu %s with reviews beside each other that differ\n",
			verification->forks,
			text_plural(verification->forks, "claim", "claims"));
}

static void print_unsigned(
	const struct context *context, const struct signature_counts *counts)
{
	const size_t count = counts->none + counts->no_key;
	const long since = context->ledger.settings.signatures.since;

	if (counts->before)
		fprintf(context->out, ", %zu unsigned from before %s",
			counts->before, date_shown(context->arena, since));
	if (count > counts->before || !counts->before)
		fprintf(context->out, ", %zu unsigned%s",
			count - counts->before, counts->before ? " since" : "");
}

static void print_signed(
	const struct context *context, const struct signature_counts *counts)
{
	FILE *out = context->out;

	if (counts->good + counts->unchecked + counts->no_key == 0 &&
		!counts->has_signers)
		return;
	fprintf(out, "%zu signed by %zu of %zu %s", counts->good, counts->names,
		counts->signers,
		text_plural(counts->signers, "signer", "signers"));
	print_unsigned(context, counts);
	if (counts->no_key)
		fprintf(out,
			", of these %zu with a key that is in no "
			"allowed_signers",
			counts->no_key);
	if (counts->unchecked)
		fprintf(out, ", %zu not checked%s", counts->unchecked,
			counts->has_signers ? ""
					    : ": there is no allowed_signers");
	putc('\n', out);
}

static void conclude(const struct context *context,
	const struct verification *verification, bool is_since)
{
	size_t faults = verification->faults.count;
	struct arena *arena = context->arena;
	const char *entries =
		text_count(arena, verification->entries, "entry", "entries");
	const char *claims =
		text_count(arena, verification->claims, "claim", "claims");

	if (faults)
		fprintf(context->out, "%s in %s of %s\n",
			text_count(arena, faults, "fault", "faults"), entries,
			claims);
	else
		fprintf(context->out,
			"%s of %s: each is as it was written, none between is "
			"missing, each file has the text that was judged%s\n",
			entries, claims,
			is_since ? "; nothing is gone since then" : "");
	print_signed(context, &verification->signatures);
	print_notes(context->out, verification);
	fprintf(context->out, "digest %s\n", verification->digest);
}

static int print_heads(FILE *out, const struct verification *verification)
{
	size_t i;

	for (i = 0; i < verification->heads.count; i++)
		fprintf(out, "%s\n", verification->heads.items[i]);
	return 0;
}

static int print(struct context *context,
	const struct verification *verification, bool is_since,
	struct error *err)
{
	context->problems_told = true;
	print_faults(context, &verification->faults);
	print_faults(context, &verification->notes);
	conclude(context, verification, is_since);
	return verification->faults.count ? fail(err, INVALID, "%s", "") : 0;
}

/* Holds the record against an older one, where one is named. */
static int read_record(struct context *context, const char *against,
	struct verification *verification, struct error *err)
{
	struct older older = { NULL, 0 };

	if (against && verify_older(context, against, &older, err) < 0)
		return -1;
	return verify_ledger(&context->ledger, context->arena,
		against ? &older : NULL, verification, err);
}

struct verify_options {
	const char *against;
	bool heads;
	struct verify_commits_options commits;
};

static int verify_given(struct context *context,
	const struct verify_options *given, struct error *err)
{
	struct verification verification;

	if (given->commits.range || given->commits.git_directory ||
		given->commits.trust)
		return verify_commits(context, &given->commits,
			given->heads || given->against, err);
	if (context_open(context, LEDGER_VERIFY, err) < 0 ||
		read_record(context, given->against, &verification, err) < 0)
		return -1;
	if (given->heads)
		return print_heads(context->out, &verification);
	return print(context, &verification, given->against != NULL, err);
}

static int verify_run(struct context *context, struct error *err)
{
	static const char *const ends[] = { "old", "new", NULL };
	struct verify_options given = { .heads = false };
	const struct option options[] = {
		{ .name = "against",
			.value = "HEADS|RECORD|REVISION",
			.help = "also fail if something is gone since: a "
				"list of heads that was kept, an older "
				"record, or one in a revision of git",
			.text = &given.against },
		{ .name = "heads",
			.help = "print the last entry of each claim, to be "
				"kept",
			.flag = &given.heads },
		{ .name = "range",
			.value = "OLD..NEW",
			.help = "check the commits of a push instead",
			.text = &given.commits.range },
		{ .name = "git-dir",
			.value = "DIR",
			.help = "the repository that has them",
			.text = &given.commits.git_directory },
		{ .name = "trust",
			.value = "END",
			.help = "which end of the range says who may sign, "
				"and what must be signed: old (the default) or "
				"new",
			.text = &given.commits.trust,
			.choices = ends },
		{ 0 },
	};

	if (context_options(context, options, err) < 0 ||
		context_no_words(context, err) < 0)
		return -1;
	return verify_given(context, &given, err);
}

const struct command command_verify = {
	.name = "verify",
	.arguments =
		"[--heads] [--against HEADS|RECORD|REVISION] "
		"[--range OLD..NEW] [--git-dir DIR] [--trust END]",
	.summary = "Checks that the whole record is as it was made",
	.examples = { "vigil verify", "vigil verify --against HEAD" },
	.run = verify_run,
};
