/* publish_claims.c - writing the files of claims. */
#include "publish_claims.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "error.h"
#include "fingerprint.h"
#include "history.h"
#include "publishing.h"
#include "site_anchor.h"
#include "site_before.h"
#include "site_count.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_notes.h"
#include "site_paths.h"
#include "site_public.h"
#include "site_whole.h"
#include "site_write.h"
#include "tree_file.h"

static int write_claim(
	struct publishing *publishing, struct site_page *of, struct error *err)
{
	const struct site_file *file;

	for (file = site_files; file->path; file++) {
		const struct site_page named =
			site_page_of(of->arena, file, of->row->id);
		struct site_page page = *of;

		if (file->scope != SCOPE_CLAIM ||
			!site_wants(publishing->site, file))
			continue;
		page.file = file;
		page.path = named.path;
		page.root = named.root;
		if (site_write_file(
			    publishing->site, publishing->tree, &page, err) < 0)
			return -1;
	}
	return site_whole_add(&publishing->whole, of, err);
}

/* The opening one is its publication. */
static const char *last_review(const struct history *history)
{
	size_t i = history->count;

	while (i-- > 0) {
		if (site_is_review(&history->events[i]))
			return history->events[i].entry->hash;
	}
	return history->opening.entry->hash;
}

/* The record may have grown since rows were made of it. */
static bool is_as_it_was(const struct publishing *publishing,
	struct arena *arena, const struct claim *claim, struct history *history)
{
	struct site_row now = *publishing->row;
	bool has_future = false;

	if (!site_public(arena, claim, publishing->site->look->today, history,
		    &has_future))
		return false;
	fingerprint_take(arena, &now, claim, history);
	return memcmp(now.print, publishing->row->print, FINGERPRINT_LENGTH) ==
	       0;
}

static int visit_claim(void *visiting, struct arena *arena,
	const struct claim *claim, struct history *history, struct error *err)
{
	struct publishing *publishing = visiting;
	struct site_page page = { .arena = arena,
		.row = publishing->row,
		.claim = claim,
		.history = history };

	if (!is_as_it_was(publishing, arena, claim, history))
		return fail(err, BUSY,
			"the ledger changed while its site was made; try "
			"again");
	page.entry = history->events[history->count - 1].entry->hash;
	page.review = last_review(history);
	page.anchor =
		site_anchor(arena, page.entry, site_anchor_length(history));
	return write_claim(publishing, &page, err);
}

/* Files of a claim that has not changed stay, and so do its parts of others. */
static int keep_claim(
	struct publishing *publishing, struct arena *arena, struct error *err)
{
	const struct site_file *file;

	for (file = site_files; file->path; file++) {
		if (file->scope == SCOPE_CLAIM &&
			site_wants(publishing->site, file) &&
			tree_keep(publishing->tree,
				site_path(
					arena, file->path, publishing->row->id),
				err) < 0)
			return -1;
	}
	return site_whole_copy(&publishing->whole, &publishing->before, err);
}

static int write_row(struct publishing *publishing,
	const struct site_source *source, struct error *err)
{
	struct arena arena = { 0 };
	const struct site_row *row = publishing->row;
	const char *print = site_fingerprint(&arena, publishing->site, row);
	FILE *notes = publishing->notes->written;
	int result;

	if (site_before_has(&publishing->before, &arena, row, print))
		result = keep_claim(publishing, &arena, err);
	else
		result = source->one(
			source->context, row->id, visit_claim, publishing, err);
	if (notes) {
		fputs(print, notes);
		site_whole_lengths(&publishing->whole, notes);
		fprintf(notes, " %s\n", row->id);
	}
	arena_release(&arena);
	return result;
}

int publish_claims(struct publishing *publishing,
	const struct site_source *source, struct error *err)
{
	const struct site *site = publishing->site;
	size_t i;

	if (publishing->notes->written) {
		putc('-', publishing->notes->written);
		site_whole_lengths(
			&publishing->whole, publishing->notes->written);
		putc('\n', publishing->notes->written);
	}
	for (i = 0; i < site->count; i++) {
		publishing->row = &site->rows[i];
		if (write_row(publishing, source, err) < 0)
			return -1;
	}
	return 0;
}
