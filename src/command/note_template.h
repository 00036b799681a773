/* note_template.h - what the editor shows to who writes a note. */
#ifndef VIGIL_COMMAND_NOTE_TEMPLATE_H
#define VIGIL_COMMAND_NOTE_TEMPLATE_H

#include "claim.h"
#include "context.h"
#include "verdict.h"

/* Returns what an editor starts with: the claims, their sources and last
 * notes, as comments. */
char *note_template(struct context *context, const struct claim *claims,
	enum verdict verdict);

#endif
