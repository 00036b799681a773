/* site_publish.c - writing a site. */
#include "site_publish.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "error.h"
#include "history.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_paths.h"
#include "site_public.h"
#include "site_whole.h"
#include "site_write.h"
#include "tree.h"

const char site_mark[] = "vigil.css";

struct publishing {
	const struct site *site;
	struct tree *tree;
	struct site_whole whole;
	size_t row; /* the one that comes next */
};

bool site_stays(const char *path)
{
	static const char start[] = "claims/", end[] = ".html";
	const size_t length = strlen(path);

	return strncmp(path, start, sizeof(start) - 1) == 0 &&
	       length >= sizeof(end) - 1 &&
	       strcmp(path + length - (sizeof(end) - 1), end) == 0;
}

/* Writes a file of a list, of a log, or of neither. */
static int write_alone(const struct publishing *publishing,
	const struct site_file *file, const struct site_list *list,
	const struct site_log *log, struct error *err)
{
	struct arena arena = { 0 };
	const char *name = list ? list->path : log ? log->path : "";
	struct site_page page = site_page_of(&arena, file, name);
	int result;

	page.list = list;
	page.log = log;
	result =
		site_write_file(publishing->site, publishing->tree, &page, err);
	arena_release(&arena);
	return result;
}

/* ---- of claims ---- */

static int write_claim(
	struct publishing *publishing, struct site_page *of, struct error *err)
{
	const struct site_file *file;

	for (file = site_files; file->path; file++) {
		struct site_page page =
			site_page_of(of->arena, file, of->row->id);

		if (file->scope != SCOPE_CLAIM ||
			!site_wants(publishing->site, file))
			continue;
		page.row = of->row;
		page.claim = of->claim;
		page.history = of->history;
		if (site_write_file(
			    publishing->site, publishing->tree, &page, err) < 0)
			return -1;
	}
	return site_whole_add(&publishing->whole, of, err);
}

/* The record may have grown since rows were made of it. */
static int visit_claim(void *visiting, struct arena *arena,
	const struct claim *claim, struct history *history, struct error *err)
{
	struct publishing *publishing = visiting;
	const struct site *site = publishing->site;
	struct site_page page = {
		.arena = arena, .claim = claim, .history = history
	};
	bool has_future = false;

	if (!site_public(arena, claim, site->look->today, history, &has_future))
		return 0;
	if (publishing->row == site->count ||
		strcmp(site->rows[publishing->row].id, claim->id) != 0)
		return fail(err, BUSY,
			"the ledger changed while its site was made; try "
			"again");
	page.row = &site->rows[publishing->row++];
	return write_claim(publishing, &page, err);
}

/* ---- the rest ---- */

static bool is_of_scope(
	const struct site_list *list, const struct site_file *file)
{
	if (file->scope == SCOPE_LIST)
		return list->kind != LIST_ALL;
	return list->kind == LIST_TOPIC && !list->is_part;
}

static int write_lists(const struct publishing *publishing,
	const struct site_file *file, struct error *err)
{
	const struct site *site = publishing->site;
	size_t i;

	for (i = 0; i < site->list_count; i++) {
		if (is_of_scope(&site->lists[i], file) &&
			write_alone(publishing, file, &site->lists[i], NULL,
				err) < 0)
			return -1;
	}
	return 0;
}

static int write_logs(const struct publishing *publishing,
	const struct site_file *file, struct error *err)
{
	const struct site *site = publishing->site;
	size_t i;

	for (i = 0; i < site->log_count; i++) {
		if (write_alone(publishing, file, NULL, &site->logs[i], err) <
			0)
			return -1;
	}
	return 0;
}

static int write_scope(const struct publishing *publishing,
	const struct site_file *file, struct error *err)
{
	switch (file->scope) {
	case SCOPE_CLAIM:
		break;
	case SCOPE_LIST:
	case SCOPE_TOPIC:
		return write_lists(publishing, file, err);
	case SCOPE_LOG:
		return write_logs(publishing, file, err);
	case SCOPE_SITE:
		return file->each
			       ? 0
			       : write_alone(publishing, file, NULL, NULL, err);
	}
	return 0;
}

static int write_rest(const struct publishing *publishing, struct error *err)
{
	const struct site_file *file;

	for (file = site_files; file->path; file++) {
		if (site_wants(publishing->site, file) &&
			write_scope(publishing, file, err) < 0)
			return -1;
	}
	return 0;
}

int site_publish(const struct site *site, const struct site_source *source,
	struct tree *tree, struct error *err)
{
	struct site whole = *site;
	struct publishing publishing = {
		.site = &whole, .tree = tree, .whole = { .site = &whole }
	};
	int result;

	whole.files = site_files;
	result = site_whole_begin(&publishing.whole, tree, err);
	if (result == 0)
		result = source->each(
			source->context, visit_claim, &publishing, err);
	if (result == 0)
		result = site_whole_end(&publishing.whole, err);
	if (result == 0)
		result = write_rest(&publishing, err);
	arena_release(&publishing.whole.arena);
	return result;
}
