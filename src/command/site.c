/* site.c - vigil site: the ledger as public pages and files. */
#include "site.h"

#include <stdbool.h>
#include <stdio.h>

#include "arena.h"
#include "context.h"
#include "error.h"
#include "ledger.h"
#include "options.h"
#include "site_checks.h"
#include "site_claims.h"
#include "site_gather.h"
#include "site_lock.h"
#include "site_look.h"
#include "site_notes.h"
#include "site_publish.h"
#include "site_record.h"
#include "site_unchanged.h"
#include "temporary.h"
#include "text.h"
#include "tree.h"
#include "tree_finish.h"

struct site_options {
	bool dry_run, quiet;
};

/* ---- writing ---- */

static void tell(void *context, enum tree_fate fate, const char *path)
{
	FILE *out = context;

	fprintf(out, "%s %s\n", fate == TREE_REMOVED ? "remove" : "write",
		path);
}

static void conclude(const struct context *context,
	const struct site_look *look, const struct tree_summary *summary,
	const struct site_options *given)
{
	if (given->quiet && !summary->written && !summary->removed)
		return;
	if (!look->url)
		fputs("vigil: without `site: url:` in vigil.yaml there are no "
		      "feeds and no other files that need whole addresses\n",
			context->messages);
	if (given->dry_run)
		return;
	fprintf(context->out,
		"%zu %s: %zu written, %zu as they were, %zu removed\n",
		summary->files, text_plural(summary->files, "file", "files"),
		summary->written, summary->files - summary->written,
		summary->removed);
}

static int write_tree(struct context *context, const struct site *site,
	const struct site_source *source, const struct site_notes *notes,
	const struct site_options *given, struct error *err)
{
	const struct tree_rules rules = { .mark = site_mark,
		.stays = site_stays,
		.is_trial = given->dry_run,
		.tell = given->dry_run ? tell : NULL,
		.context = context->out };
	struct tree_summary summary = { 0 };
	struct tree *tree;
	int result = tree_open(
		&tree, context->arena, context->words.items[0], &rules, err);

	if (result == 0)
		result = site_publish(site, source, notes, tree, err);
	if (result == 0)
		result = tree_finish(tree, &summary, err);
	tree_close(tree);
	if (result == 0)
		conclude(context, site->look, &summary, given);
	return result;
}

/* Notes are kept of a site that is whole, and of no other. */
static int write_and_note(struct context *context, const struct site *site,
	const struct site_source *source, struct site_notes *notes,
	const struct site_options *given, struct error *err)
{
	FILE *kept = NULL;
	int result;

	ledger_keep_site(&context->ledger, NULL);
	notes->written = temporary_file(err);
	if (!notes->written)
		return -1;
	result = write_tree(context, site, source, notes, given, err);
	if (result == 0)
		kept = site_notes_end(site, notes, err);
	if (kept) {
		ledger_keep_site(&context->ledger, kept);
		fclose(kept);
	}
	fclose(notes->written);
	return result;
}

static int write_site(struct context *context, const struct site *site,
	const struct site_source *source, const char *basis,
	const struct site_options *given, struct error *err)
{
	struct site_notes notes = { .key = basis,
		.place = context->words.items[0],
		.before = ledger_site_kept(&context->ledger) };
	int result;

	if (given->dry_run)
		result = write_tree(context, site, source, &notes, given, err);
	else
		result = write_and_note(
			context, site, source, &notes, given, err);
	if (notes.before)
		fclose(notes.before);
	return result;
}

static int make(struct context *context, const struct site_look *look,
	const char *basis, const struct site_options *given, struct error *err)
{
	const struct site_source source = site_claims_of(context);
	struct site site;
	const char *state;
	int result;

	if (ledger_state(&context->ledger, context->arena, &state, err) < 0 ||
		site_check_record(context, err) < 0)
		return -1;
	result = site_gather(&site, context->arena, look, &source, err);
	if (result == 0)
		result = write_site(context, &site, &source, basis, given, err);
	site_end(&site);
	if (result < 0)
		return -1;
	if (site.left_out.count)
		return fail(err, INVALID, "%s", "");
	return given->dry_run ? 0 : site_note(context, look, basis, state, err);
}

static int publish_alone(struct context *context,
	const struct site_options *given, struct error *err)
{
	struct site_look look;
	struct tree_summary summary = { 0 };
	const char *basis;
	bool is_unchanged;

	if (site_look_read(context, &look, err) < 0)
		return -1;
	basis = site_key(context, &look);
	if (site_is_unchanged(context, &look, basis, &is_unchanged,
		    &summary.files, err) < 0)
		return -1;
	if (!is_unchanged)
		return make(context, &look, basis, given, err);
	conclude(context, &look, &summary, given);
	return 0;
}

static int publish(struct context *context, const struct site_options *given,
	struct error *err)
{
	int result;

	if (site_check_place(context, context->words.items[0], err) < 0 ||
		ledger_site_begin(&context->ledger, err) < 0)
		return -1;
	result = publish_alone(context, given, err);
	ledger_site_end(&context->ledger);
	return result;
}

static int site_run(struct context *context, struct error *err)
{
	struct site_options given = { .dry_run = false };
	const struct option options[] = {
		{ .name = "dry-run",
			.help = "only say what would be written and removed",
			.flag = &given.dry_run },
		{ .name = "quiet",
			.help = "say nothing where nothing has changed",
			.flag = &given.quiet },
		{ 0 },
	};

	if (context_options(context, options, err) < 0)
		return -1;
	if (context->words.count != 1)
		return fail(err, USAGE,
			"takes one directory: the one to write the site to");
	if (context_open(context, LEDGER_READ, err) < 0)
		return -1;
	return publish(context, &given, err);
}

const struct command command_site = {
	.name = "site",
	.arguments = "[--dry-run] [--quiet] DIR",
	.summary = "Writes the ledger as public pages and files",
	.examples = { "vigil site public", "vigil site --dry-run public" },
	.run = site_run,
};
