/* foreign_page.c - a claim in the front matter of a Markdown page. */
#include "foreign_page.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim_file.h"
#include "document.h"
#include "error.h"
#include "foreign.h"
#include "foreign_file.h"
#include "problem.h"
#include "reading.h"
#include "text.h"

struct page {
	struct foreign_source *source;
	struct foreign foreign;
	struct cell *last;
	const char *front, *body; /* behind the lines of dashes */
	size_t front_length;
};

/* ---- the parts of a page ---- */

static bool is_line(const char *text, const char *dashes)
{
	size_t length = strlen(dashes);

	return strncmp(text, dashes, length) == 0 &&
	       (text[length + strspn(text + length, " \t\r")] == '\n' ||
		       !text[length + strspn(text + length, " \t\r")]);
}

static const char *next_line(const char *text)
{
	const char *end = strchr(text, '\n');

	return end ? end + 1 : text + strlen(text);
}

static void complain(struct page *page, const char *what)
{
	foreign_problem(
		page->source->findings, &page->foreign, NULL, "%s", what);
}

/* Returns false where there is no front matter, or no end of it. */
static bool split(struct page *page, const char *text)
{
	const char *line;

	if (!is_line(text, "---")) {
		if (page->source->in_tree)
			page->source->passed_over++;
		else if (is_line(text, "+++"))
			complain(page,
				"TOML in the front matter; write it as YAML, "
				"between lines of ---");
		else
			complain(page,
				"no front matter: the first line should "
				"be ---");
		return false;
	}
	page->front = next_line(text);
	for (line = page->front; *line; line = next_line(line)) {
		if (!is_line(line, "---") && !is_line(line, "..."))
			continue;
		page->front_length = (size_t)(line - page->front);
		page->body = next_line(line);
		return true;
	}
	complain(page,
		"no end of the front matter: a line of --- should be "
		"behind it");
	return false;
}

/* ---- its values ---- */

static bool is_nothing(const char *text)
{
	return !text[strspn(text, " \t\r\n")] || strcmp(text, "~") == 0 ||
	       text_same(text, "null");
}

/* The line of dashes is the first. */
static void add(struct page *page, const char *name, const struct node *node)
{
	struct cell *cell;

	if (is_nothing(node->text))
		return;
	cell = foreign_add(&page->foreign, &page->last, name, node->text);
	cell->line = node->at.line + 1;
	cell->column = node->at.column;
}

static void add_all(
	struct page *page, const char *name, const struct node *node)
{
	struct arena *arena = page->foreign.arena;
	const struct node *item = node->first;
	long number = 0;

	if (node->kind == NODE_SCALAR)
		add(page, name, node);
	for (; item; item = item->next) {
		if (node->kind == NODE_LIST)
			add_all(page,
				arena_printf(arena, "%s[%ld]", name, number++),
				item);
		else
			add_all(page,
				arena_printf(arena, "%s%s%s", name,
					*name ? "." : "", item->key),
				item);
	}
}

static void find_heading(struct page *page)
{
	struct arena *arena = page->foreign.arena;
	const char *line = page->body;
	const struct cell *cell = page->foreign.cells;

	for (; cell; cell = cell->next) {
		if (text_same(cell->name, "title"))
			return;
	}
	while (*line && strncmp(line, "# ", 2) != 0)
		line = next_line(line);
	if (*line)
		foreign_add(&page->foreign, &page->last, "title",
			text_squeeze(
				arena, arena_copy_bytes(arena, line + 2,
					       strcspn(line + 2, "\r\n"))));
}

static void report(struct page *page, const struct problem *problem)
{
	struct cell place = { .name = "" };

	place.line = problem->at.line + 1;
	place.column = problem->at.column;
	foreign_problem(page->source->findings, &page->foreign, &place, "%s",
		problem->message);
}

static int read_front(struct page *page)
{
	struct reading reading = { .arena = page->foreign.arena,
		.file = page->source->path,
		.bytes = page->front,
		.length = page->front_length };
	const struct node *document = document_read(&reading);
	const struct problem *problem = reading.problems.first;

	for (; problem; problem = problem->next)
		report(page, problem);
	if (reading.problems.count)
		return 0;
	if (!document || document->kind != NODE_MAP) {
		complain(page, "the front matter has no keys");
		return 0;
	}
	add_all(page, "", document);
	find_heading(page);
	foreign_add(&page->foreign, &page->last, "page", page->source->path);
	return page->source->each(page->source->context, &page->foreign);
}

int foreign_page_read(struct foreign_source *source, struct error *err)
{
	struct arena arena = { 0 };
	struct page page = { .source = source,
		.foreign = { .arena = &arena, .file = source->path } };
	size_t length;
	const char *text;
	int result = 0;

	*err = (struct error){ .message = "" };
	text = foreign_file_read(
		&arena, source, CLAIM_FILE_BYTES, &length, err);
	if (text && split(&page, text))
		result = read_front(&page);
	else if (*err->message)
		result = -1;
	arena_release(&arena);
	return result;
}
