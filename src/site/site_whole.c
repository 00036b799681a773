/* site_whole.c - files that have a part for every claim. */
#include "site_whole.h"

#include <assert.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "error.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_paths.h"
#include "site_write.h"
#include "tree.h"
#include "tree_file.h"

static int begin_file(struct site_whole *whole, struct tree *tree,
	const struct site_file *file, struct error *err)
{
	const struct site_page page = site_page_of(&whole->arena, file, "");
	struct tree_file *made = tree_begin(tree, &whole->arena, file->path);

	assert(whole->count < WHOLE_FILES);
	whole->files[whole->count].file = file;
	whole->files[whole->count].made = made;
	whole->count++;
	return site_write_part(whole->site, made, file->write, &page, err);
}

int site_whole_begin(
	struct site_whole *whole, struct tree *tree, struct error *err)
{
	const struct site_file *file;

	for (file = whole->site->files; file->path; file++) {
		if (file->each && site_wants(whole->site, file) &&
			begin_file(whole, tree, file, err) < 0)
			return -1;
	}
	return 0;
}

int site_whole_add(const struct site_whole *whole,
	const struct site_page *claim, struct error *err)
{
	size_t i;

	for (i = 0; i < whole->count; i++) {
		const struct site_file *file = whole->files[i].file;
		struct site_page page = *claim;

		page.file = file;
		page.path = file->path;
		page.root = "";
		if (site_write_part(whole->site, whole->files[i].made,
			    file->each, &page, err) < 0)
			return -1;
	}
	return 0;
}

int site_whole_copy(const struct site_whole *whole,
	const struct site_before *before, struct error *err)
{
	size_t i;

	for (i = 0; i < whole->count; i++) {
		if (tree_add_old(whole->files[i].made, before->starts[i],
			    before->lengths[i], err) < 0)
			return -1;
	}
	return 0;
}

void site_whole_lengths(struct site_whole *whole, FILE *out)
{
	size_t i;

	for (i = 0; i < whole->count; i++) {
		const size_t length = tree_length(whole->files[i].made);

		fprintf(out, " %zu", length - whole->files[i].length);
		whole->files[i].length = length;
	}
}

int site_whole_end(struct site_whole *whole, struct error *err)
{
	size_t i;

	for (i = 0; i < whole->count; i++) {
		const struct site_file *file = whole->files[i].file;
		const struct site_page page =
			site_page_of(&whole->arena, file, "");

		if (site_write_part(whole->site, whole->files[i].made,
			    file->end, &page, err) < 0 ||
			tree_end(whole->files[i].made, err) < 0)
			return -1;
	}
	return 0;
}
