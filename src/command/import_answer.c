/* import_answer.c - what an import says. */
#include "import_answer.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "context.h"
#include "date.h"
#include "error.h"
#include "foreign_date.h"
#include "import_run.h"
#include "intake.h"
#include "text.h"
#include "text_nearest.h"
#include "text_utf8.h"
#include "text_width.h"

enum { CROWD_MOST = 10 };

/* ---- names ---- */

static bool is_own(const struct renaming *renaming)
{
	return strncmp(renaming->key, "x-", 2) == 0;
}

void import_print_names(const struct import_run *run)
{
	struct arena *arena = run->context->arena;
	const struct renaming *renaming = run->report.renamings;
	size_t width = 0;

	for (; renaming; renaming = renaming->next) {
		size_t own = text_width(text_printable(arena, renaming->name));

		width = own > width ? own : width;
	}
	for (renaming = run->report.renamings; renaming;
		renaming = renaming->next) {
		const char *name = text_printable(arena, renaming->name);

		fprintf(run->context->out, "%s%*s  %s\n", name,
			(int)(width - text_width(name)), "", renaming->key);
	}
}

static void print_own(const struct import_run *run)
{
	struct arena *arena = run->context->arena;
	const struct renaming *renaming = run->report.renamings;
	struct texts keys = { NULL, 0 };

	for (; renaming; renaming = renaming->next) {
		if (is_own(renaming) && !texts_contain(&keys, renaming->key))
			texts_add(arena, &keys, renaming->key);
	}
	if (keys.count)
		fprintf(run->context->out,
			"vigil has no key for what is kept as %s\n",
			texts_first(arena, &keys, keys.count));
}

/* ---- what was brought in ---- */

static void print_crowd(const struct import_run *run)
{
	struct context *context = run->context;
	size_t i, most = 0;

	for (i = 1; i < CROWD_DAYS; i++) {
		if (run->crowd[i] > run->crowd[most])
			most = i;
	}
	if (run->crowd[most] > CROWD_MOST)
		fprintf(context->out,
			"%zu reviews fall due on %s%s; `vigil spread` shows "
			"how to move them apart\n",
			run->crowd[most],
			date_shown(context->arena, context->today + (long)most),
			most ? "" : " or before");
}

void import_print(const struct import_run *run)
{
	FILE *out = run->context->out;
	size_t i;

	if (run->claims)
		fprintf(out, "%zu %s%s", run->claims,
			text_plural(run->claims, "claim", "claims"),
			run->dry_run ? " would be imported" : " imported");
	else
		fprintf(out, "nothing to import");
	if (run->entries)
		fprintf(out, ", with %zu %s of %s history", run->entries,
			text_plural(run->entries, "entry", "entries"),
			text_plural(run->claims, "its", "their"));
	if (run->unchanged)
		fprintf(out, "; %zu %s here already", run->unchanged,
			text_plural(run->unchanged, "is", "are"));
	fputs("\n", out);
	if (run->passed_over)
		fprintf(out, "passed over: %zu %s without front matter\n",
			run->passed_over,
			text_plural(run->passed_over, "page", "pages"));
	for (i = 0; i < run->untaken.count; i++)
		fprintf(out, "%s\n", run->untaken.items[i]);
	if (!run->claims)
		return;
	print_own(run);
	print_crowd(run);
}

/* ---- what is wrong ---- */

static const char *idle_map(const struct import_run *run)
{
	const struct texts *maps = &run->rules.maps;
	size_t i;

	for (i = 0; i < maps->count; i++) {
		if (!texts_contain(&run->report.maps, maps->items[i]))
			return maps->items[i];
	}
	return NULL;
}

/* A map of what is in no file is a slip: nothing is taken as it was meant. */
static int check_maps(const struct import_run *run, struct error *err)
{
	struct arena *arena = run->context->arena;
	const struct renaming *renaming = run->report.renamings;
	const char *map = renaming ? idle_map(run) : NULL, *near;
	struct texts names = { NULL, 0 };

	if (!map)
		return 0;
	for (; renaming; renaming = renaming->next)
		texts_add(arena, &names, renaming->name);
	texts_add(arena, &names, NULL);
	near = text_nearest(strchr(map, '=') + 1, names.items);
	return fail(err, USAGE, "--map %s: no claim has anything there%s%s%s",
		text_printable(arena, map), near ? "; did you mean " : "",
		near ? text_printable(arena, near) : "", near ? "?" : "");
}

int import_refuse(const struct import_run *run, struct error *err)
{
	const struct date_evidence *dates = &run->report.dates;
	size_t count = run->findings.count;

	if (count)
		return fail(err, FAILED, "%zu %s; nothing was written", count,
			text_plural(count, "error", "errors"));
	if (dates->uncertain == 0)
		return check_maps(run, err);
	if (dates->seen_dmy && dates->seen_mdy)
		return fail(err, FAILED,
			"%s: some dates have the day first, and others the "
			"month; write them as 2026-08-20",
			dates->first);
	return fail(err, USAGE,
		"%s: is the day first, or the month? Say --dates dmy or "
		"--dates mdy",
		dates->first);
}
