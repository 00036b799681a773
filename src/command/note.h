/* note.h - the note that goes with a review. */
#ifndef VIGIL_COMMAND_NOTE_H
#define VIGIL_COMMAND_NOTE_H

#include <stdbool.h>
#include <stddef.h>

#include "context.h"
#include "error.h"

/* Returns a text that can be a note, trimmed; fails where it is empty or
 * cannot. */
int note_check(struct context *context, const char *text, size_t length,
	const char **note, struct error *err);

/* Returns whether a note that is asked for so, as note_read has it, is written
 * in an editor. */
bool note_is_edited(const char *given);

/* A note as it is asked for: given is NULL for none, "" for the editor or
 * standard input, "-" for standard input, else the text. The template is what
 * an editor shows, and may be NULL where there is none. draft is set to the
 * file that an editor's text stays in until it is recorded. */
int note_read(struct context *context, const char *given, const char *template,
	const char **note, const char **draft, struct error *err);

/* Makes a draft of a text that could not be recorded, and returns its path;
 * NULL where it cannot be made. */
const char *note_save(struct context *context, const char *text);

/* A text that was typed is never lost: where it was not recorded, this makes
 * the error say in which draft it is, which may be NULL. Returns -1. */
int note_keep(const char *draft, struct error *err);

#endif
