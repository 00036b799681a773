/* site_publish.c - writing a site. */
#include "site_publish.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "error.h"
#include "publish_claims.h"
#include "publishing.h"
#include "site_before.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_notes.h"
#include "site_paths.h"
#include "site_whole.h"
#include "site_write.h"
#include "sitemap.h"
#include "tree.h"

const char site_mark[] = "vigil.css";

/* Pages of claims, and of quarters too long ago to be told of again. */
bool site_stays(const char *path)
{
	static const char *const starts[] = { "claims/", "bulletin/" };
	static const char end[] = ".html";
	const size_t length = strlen(path);
	size_t i;

	if (length < sizeof(end) - 1 ||
		strcmp(path + length - (sizeof(end) - 1), end) != 0)
		return false;
	for (i = 0; i < sizeof(starts) / sizeof(*starts); i++) {
		if (strncmp(path, starts[i], strlen(starts[i])) == 0)
			return true;
	}
	return false;
}

/* Writes a file of a list, of a log, of a bulletin, or of none. */
static int write_named(const struct publishing *publishing,
	const struct site_file *file, const char *name,
	const struct site_page *of, struct error *err)
{
	struct arena arena = { 0 };
	struct site_page page = site_page_of(&arena, file, name);
	int result;

	page.list = of->list;
	page.log = of->log;
	page.bulletin = of->bulletin;
	page.stamp = of->stamp;
	page.part = of->part;
	result =
		site_write_file(publishing->site, publishing->tree, &page, err);
	arena_release(&arena);
	return result;
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
		const struct site_page of = { .list = &site->lists[i] };

		if (is_of_scope(of.list, file) &&
			write_named(publishing, file, of.list->path, &of, err) <
				0)
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
		const struct site_page of = { .log = &site->logs[i] };

		if (write_named(publishing, file, of.log->path, &of, err) < 0)
			return -1;
	}
	return 0;
}

static int write_bulletins(const struct publishing *publishing,
	const struct site_file *file, struct error *err)
{
	const struct site *site = publishing->site;
	size_t i;

	for (i = 0; i < site->bulletin_count; i++) {
		const struct site_page of = { .bulletin = &site->bulletins[i] };

		if (write_named(publishing, file, of.bulletin->name, &of, err) <
			0)
			return -1;
	}
	return 0;
}

static int write_stamps(const struct publishing *publishing,
	const struct site_file *file, struct error *err)
{
	const struct site_look *look = publishing->site->look;
	size_t i;

	for (i = 0; i < look->stamp_count; i++) {
		const struct site_page of = { .stamp = &look->stamps[i] };

		if (write_named(publishing, file, of.stamp->name, &of, err) < 0)
			return -1;
	}
	return 0;
}

static int write_sitemaps(const struct publishing *publishing,
	const struct site_file *file, struct error *err)
{
	const size_t parts = sitemap_parts(publishing->site);
	struct site_page of = { .part = 0 };

	for (; of.part < parts; of.part++) {
		char name[32];

		snprintf(name, sizeof(name), "%zu", of.part + 1);
		if (write_named(publishing, file, name, &of, err) < 0)
			return -1;
	}
	return 0;
}

static int write_single(const struct publishing *publishing,
	const struct site_file *file, struct error *err)
{
	const struct site_page of = { .arena = NULL };

	return file->each ? 0 : write_named(publishing, file, "", &of, err);
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
	case SCOPE_BULLETIN:
		return write_bulletins(publishing, file, err);
	case SCOPE_STAMP:
		return write_stamps(publishing, file, err);
	case SCOPE_SITEMAP:
		return write_sitemaps(publishing, file, err);
	case SCOPE_SITE:
		return write_single(publishing, file, err);
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
	const struct site_notes *notes, struct tree *tree, struct error *err)
{
	struct site whole = *site;
	struct publishing publishing = { .site = &whole,
		.tree = tree,
		.whole = { .site = &whole },
		.notes = notes };
	struct arena *arena = &publishing.whole.arena;
	int result;

	whole.files = site_files;
	site_before_open(&publishing.before, arena, &whole, notes);
	result = site_whole_begin(&publishing.whole, tree, err);
	if (result == 0)
		result = publish_claims(&publishing, source, err);
	if (result == 0)
		result = site_whole_end(&publishing.whole, err);
	if (result == 0)
		result = write_rest(&publishing, err);
	site_before_close(&publishing.before);
	arena_release(arena);
	return result;
}
