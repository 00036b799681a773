/* site_write.c - one file of a site. */
#include "site_write.h"

#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "error.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_paths.h"
#include "temporary.h"
#include "text_stream.h"
#include "tree.h"
#include "tree_file.h"

enum { CHUNK = 65536 };

struct site_page site_page_of(
	struct arena *arena, const struct site_file *file, const char *name)
{
	struct site_page page = { .arena = arena,
		.file = file,
		.path = site_path(arena, file->path, name) };

	page.root = strchr(page.path, '/') ? "../" : "";
	return page;
}

static int check(const struct site *site, struct error *err)
{
	if (site->trouble->code == OK)
		return 0;
	*err = *site->trouble;
	return -1;
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
	if (check(site, err) < 0)
		return -1;
	return tree_add(made, text, stream.length, err);
}

/* A page of many claims may be too large for memory. */
static int write_large(const struct site *site, struct tree_file *made,
	const struct site_page *page, FILE *text, struct error *err)
{
	char room[CHUNK];
	size_t got;

	page->file->write(text, site, page);
	if (fflush(text) != 0 || fseeko(text, 0, SEEK_SET) != 0)
		return temporary_fail("written", err);
	while ((got = fread(room, 1, sizeof(room), text)) > 0) {
		if (tree_add(made, room, got, err) < 0)
			return -1;
	}
	if (ferror(text))
		return temporary_fail("read", err);
	return check(site, err);
}

static int write_whole(const struct site *site, struct tree_file *made,
	const struct site_page *page, struct error *err)
{
	FILE *text;
	int result;

	if (page->file->scope == SCOPE_CLAIM)
		return site_write_part(
			site, made, page->file->write, page, err);
	text = temporary_file(err);
	if (!text)
		return -1;
	result = write_large(site, made, page, text, err);
	fclose(text);
	return result;
}

int site_write_file(const struct site *site, struct tree *tree,
	const struct site_page *page, struct error *err)
{
	struct tree_file *made = tree_begin(tree, page->arena, page->path);

	if (write_whole(site, made, page, err) < 0)
		return -1;
	return tree_end(made, err);
}
