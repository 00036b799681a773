/* note_template.c - what the editor shows to who writes a note. */
#include "note_template.h"

#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "date.h"
#include "dissents.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "query.h"
#include "text_layout.h"
#include "text_stream.h"
#include "text_utf8.h"
#include "verdict.h"
#include "view.h"

enum { COLUMNS = 76 };

static void write_dissent(
	FILE *out, struct arena *arena, const struct entry *dissent)
{
	fprintf(out, "# %s by %s on %s:\n%s\n",
		dissent->material ? "material dissent" : "dissent",
		text_printable(arena, dissent->from),
		date_shown(arena, dissent->on),
		text_wrap(arena, dissent->note, "#   ", COLUMNS));
}

/* The last note, and the dissents that no review has weighed. */
static void write_history(
	FILE *out, struct context *context, const struct claim *claim)
{
	struct history history;
	struct error ignored = { OK, "" };
	const char *note = NULL;
	size_t i;

	if (ledger_history(&context->ledger, context->arena, claim, &history,
		    &ignored) < 0)
		return;
	for (i = 0; i < history.count; i++) {
		const struct event *event = &history.events[i];

		if (event_is_open(event))
			write_dissent(out, context->arena, event->entry);
		else if (!event->undone && event->entry->note &&
			 event->entry->kind != ENTRY_DISSENT)
			note = event->entry->note;
	}
	if (note)
		fprintf(out, "# the last note:\n%s\n",
			text_wrap(context->arena, note, "#   ", COLUMNS));
}

static void write_claim(FILE *out, struct context *context,
	const struct claim *claim, enum verdict verdict)
{
	struct arena *arena = context->arena;
	const struct source *source;

	fprintf(out, "#\n# %s  %s\n# %s%s%s\n%s\n", claim->id,
		text_printable(arena, claim_title(arena, claim)),
		view_strip(arena, &claim->standing, context->today),
		verdict ? " → " : "", verdict ? verdict_shown(verdict) : "",
		text_wrap(arena, claim->claim, "#   ", COLUMNS));
	for (source = claim->sources; source; source = source->next) {
		const char *named = source->url ? source->url : source->title;

		if (named)
			fprintf(out, "# source: %s\n",
				text_printable(arena, named));
	}
	write_history(out, context, claim);
}

char *note_template(struct context *context, const struct claim *claim,
	enum verdict verdict)
{
	struct text_stream text;

	text_stream_open(&text);
	fputs("\n# Write the note above. Lines that begin with # are left "
	      "out; an empty note\n# records nothing.\n",
		text.out);
	for (; claim; claim = claim->next)
		write_claim(text.out, context, claim, verdict);
	return text_stream_close(&text, context->arena);
}
