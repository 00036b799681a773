/* site_before.c - what is noted of a site when it was written last. */
#include "site_before.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "arena.h"
#include "digest.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_notes.h"
#include "site_paths.h"
#include "text_compare.h"
#include "tree_stamp.h"

/* ---- files, as they are ---- */

static bool is_of(const struct site *site, const struct site_file *file,
	const struct site_row *row)
{
	return (row ? file->scope == SCOPE_CLAIM : file->each != NULL) &&
	       site_wants(site, file);
}

const char *site_stamp(struct arena *arena, const struct site *site,
	struct tree_look *look, const struct site_row *row)
{
	struct digesting *digesting = digest_begin(arena);
	bool is_whole = row || tree_look_add(look, digesting, "SHA256SUMS");
	const struct site_file *file;
	struct digest digest;

	for (file = site_files; file->path; file++) {
		if (is_of(site, file, row))
			is_whole = is_whole &&
				   tree_look_add(look, digesting,
					   site_path(arena, file->path,
						   row ? row->id : ""));
	}
	digest = digest_end(digesting);
	return is_whole
		       ? arena_copy_bytes(arena, digest.hex, FINGERPRINT_LENGTH)
		       : NULL;
}

/* ---- claims, beside others ---- */

static void add_text(struct digesting *digesting, const char *text)
{
	digest_add(digesting, text, strlen(text) + 1);
}

/* In files of all claims the first has no comma before it. */
const char *site_fingerprint(struct arena *arena, const struct site *site,
	const struct site_row *row)
{
	struct digesting *digesting = digest_begin(arena);
	struct digest digest;
	size_t i;

	digest_add(digesting, row->print, FINGERPRINT_LENGTH);
	add_text(digesting, row == site->rows ? "first" : "");
	for (i = 0; i < row->others.count; i++) {
		const struct site_row *other =
			site_find(site, row->others.items[i]);

		add_text(digesting, other ? other->id : "");
		add_text(digesting, other ? other->title : "");
	}
	digest = digest_end(digesting);
	return arena_copy_bytes(arena, digest.hex, FINGERPRINT_LENGTH);
}

/* ---- lines ---- */

/* Returns the next word of a line, which it ends. */
static char *next_word(char **rest)
{
	char *word = *rest;

	*rest += strcspn(word, " ");
	if (**rest)
		*(*rest)++ = '\0';
	return word;
}

/* Reads a line, and passes the parts of the one before. */
static void next_line(struct site_before *before)
{
	ssize_t length = getline(&before->line, &before->size, before->in);
	char *rest;
	size_t i;

	before->is_ahead = length > 0 && before->line[length - 1] == '\n';
	if (!before->is_ahead)
		return;
	before->line[length - 1] = '\0';
	rest = before->line;
	before->print = next_word(&rest);
	before->stamp = next_word(&rest);
	for (i = 0; i < before->wholes; i++) {
		before->starts[i] += (off_t)before->lengths[i];
		before->lengths[i] = strtoul(next_word(&rest), NULL, 10);
	}
	before->id = rest;
}

/* The last line has the digest of all others. */
static bool are_notes_whole(FILE *in, struct arena *arena)
{
	struct digesting *digesting = digest_begin(arena);
	char *line = NULL;
	size_t size = 0;
	ssize_t length;
	bool is_ended = false;
	struct digest said = { "" };

	while (!is_ended && (length = getline(&line, &size, in)) > 0) {
		is_ended = strncmp(line, "end ", 4) == 0;
		if (is_ended)
			strncat(said.hex, line + 4, DIGEST_CHARACTERS);
		else
			digest_add(digesting, line, (size_t)length);
	}
	free(line);
	rewind(in);
	return strcmp(digest_end(digesting).hex, said.hex) == 0;
}

/* ---- the whole ---- */

static bool is_usable(struct site_before *before, struct arena *arena,
	const struct site_notes *notes)
{
	const char *stamp;

	if (!are_notes_whole(before->in, arena))
		return false;
	before->look = tree_look_open(arena, notes->place);
	if (!before->look)
		return false;
	next_line(before);
	stamp = site_stamp(arena, before->site, before->look, NULL);
	return stamp && before->is_ahead &&
	       strcmp(before->print, notes->key) == 0 &&
	       strcmp(before->stamp, stamp) == 0;
}

void site_before_open(struct site_before *before, struct arena *arena,
	const struct site *site, const struct site_notes *notes)
{
	const struct site_file *file;

	*before = (struct site_before){ .site = site, .in = notes->before };
	for (file = site_files; file->path; file++)
		before->wholes += is_of(site, file, NULL);
	if (before->in && is_usable(before, arena, notes))
		next_line(before);
	else
		before->is_ahead = false;
}

void site_before_close(struct site_before *before)
{
	tree_look_close(before->look);
	free(before->line);
}

bool site_before_has(struct site_before *before, struct arena *arena,
	const struct site_row *row, const char *print)
{
	const char *stamp;

	while (before->is_ahead && text_compare(before->id, row->id) < 0)
		next_line(before);
	if (!before->is_ahead || strcmp(before->id, row->id) != 0 ||
		strcmp(before->print, print) != 0)
		return false;
	stamp = site_stamp(arena, before->site, before->look, row);
	return stamp && strcmp(before->stamp, stamp) == 0;
}
