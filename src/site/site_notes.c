/* site_notes.c - what is noted of a site. */
#include "site_notes.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "digest.h"
#include "error.h"
#include "site_before.h"
#include "site_gather.h"
#include "temporary.h"
#include "tree_stamp.h"

/* Lines as they were written have no stamp yet. */
struct noting {
	const struct site *site;
	struct tree_look *look;
	struct arena arena; /* of the whole */
	struct digesting *digesting;
	FILE *out;
};

/* Adds a stamp behind the first word of a line: that of a row is its
 * fingerprint, and that of the whole the key. */
static bool note_line(struct noting *noting, const char *key, const char *line,
	const struct site_row *row)
{
	struct arena arena = { 0 };
	const size_t length = strcspn(line, " ");
	const char *first = row ? arena_copy_bytes(&arena, line, length) : key;
	const char *stamp = site_stamp(&arena, noting->site, noting->look, row);

	if (stamp) {
		const char *whole = arena_printf(
			&arena, "%s %s%s", first, stamp, line + length);

		digest_add(noting->digesting, whole, strlen(whole));
		fputs(whole, noting->out);
	}
	arena_release(&arena);
	return stamp != NULL;
}

static bool note_all(struct noting *noting, const struct site_notes *notes)
{
	const struct site *site = noting->site;
	char *line = NULL;
	size_t size = 0, row;
	bool is_noted = getline(&line, &size, notes->written) > 0 &&
			note_line(noting, notes->key, line, NULL);

	for (row = 0; is_noted && row < site->count; row++)
		is_noted = getline(&line, &size, notes->written) > 0 &&
			   note_line(noting, NULL, line, &site->rows[row]);
	free(line);
	if (is_noted)
		fprintf(noting->out, "end %s\n",
			digest_end(noting->digesting).hex);
	return is_noted && fflush(noting->out) == 0;
}

FILE *site_notes_end(const struct site *site, const struct site_notes *notes,
	struct error *err)
{
	struct noting noting = { .site = site };

	if (fflush(notes->written) != 0)
		return NULL;
	rewind(notes->written);
	noting.digesting = digest_begin(&noting.arena);
	noting.look = tree_look_open(&noting.arena, notes->place);
	noting.out = noting.look ? temporary_file(err) : NULL;
	if (noting.out && !note_all(&noting, notes)) {
		fclose(noting.out);
		noting.out = NULL;
	}
	tree_look_close(noting.look);
	arena_release(&noting.arena);
	return noting.out;
}
