/* site_write.c - one file of a site. */
#include "site_write.h"

#include <string.h>

#include "arena.h"
#include "error.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_paths.h"
#include "text_stream.h"
#include "tree.h"
#include "tree_file.h"

struct site_page site_page_of(
	struct arena *arena, const struct site_file *file, const char *name)
{
	struct site_page page = { .arena = arena,
		.file = file,
		.path = site_path(arena, file->path, name) };

	page.root = strchr(page.path, '/') ? "../" : "";
	return page;
}

int site_write_part(const struct site *site, struct tree_file *made,
	site_write_fn *write, const struct site_page *page, struct error *err)
{
	struct text_stream stream;
	const char *text;

	if (!write)
		return 0;
	text_stream_open(&stream);
	write(stream.out, site, page);
	text = text_stream_close(&stream, page->arena);
	return tree_add(made, text, stream.length, err);
}

int site_write_file(const struct site *site, struct tree *tree,
	const struct site_page *page, struct error *err)
{
	struct tree_file *made = tree_begin(tree, page->arena, page->path);

	if (site_write_part(site, made, page->file->write, page, err) < 0)
		return -1;
	return tree_end(made, err);
}
