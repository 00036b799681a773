/* note_template.c - what the editor shows to who writes a note. */
#include <stdio.h>
#include <stdlib.h>

#include "command.h"

enum { COLUMNS = 76 };

static const char *last_note(struct context *context, const struct claim *claim)
{
	struct history history;
	struct error ignored = { OK, "" };
	const char *note = NULL;
	size_t i;

	if (ledger_history(&context->ledger, context->arena, claim, &history,
		    &ignored) < 0)
		return NULL;
	for (i = 0; i < history.count; i++) {
		if (!history.events[i].undone && history.events[i].entry->note)
			note = history.events[i].entry->note;
	}
	return note;
}

static void write_claim(FILE *out, struct context *context,
	const struct claim *claim, enum verdict verdict)
{
	struct arena *arena = context->arena;
	const struct source *source;
	const char *note = last_note(context, claim);

	fprintf(out, "#\n# %s  %s\n# %s → %s\n%s\n", claim->id,
		text_printable(arena, claim_title(arena, claim)),
		view_strip(arena, &claim->standing, context->today),
		verdict_shown(verdict),
		text_wrap(arena, claim->claim, "#   ", COLUMNS));
	for (source = claim->sources; source; source = source->next)
		fprintf(out, "# source: %s\n",
			text_printable(arena, source->url));
	if (note)
		fprintf(out, "# the last note:\n%s\n",
			text_wrap(arena, note, "#   ", COLUMNS));
}

char *note_template(struct context *context, const struct claim *claim,
	enum verdict verdict)
{
	struct arena *arena = context->arena;
	char *text = NULL, *copy;
	size_t size;
	FILE *out = open_memstream(&text, &size);

	if (!out)
		abort();
	fputs("\n# Write the note above. Lines that begin with # are left "
	      "out; an empty note\n# records nothing.\n",
		out);
	for (; claim; claim = claim->next)
		write_claim(out, context, claim, verdict);
	fclose(out);
	copy = arena_copy(arena, text);
	free(text);
	return copy;
}
