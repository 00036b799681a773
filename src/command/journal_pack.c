/* journal_pack.c - vigil journal pack: fewer and larger files. */
#include "journal_pack.h"

#include <stddef.h>
#include <stdio.h>

#include "context.h"
#include "date.h"
#include "error.h"
#include "ledger.h"
#include "pack.h"
#include "record.h"
#include "text.h"
#include "text_utf8.h"

enum { DAYS_LOOSE = 30, PACKS_SHOWN = 3 };

static const char *packs_shown(
	struct context *context, const struct texts *packs)
{
	return text_printable(context->arena,
		texts_first(context->arena, packs, PACKS_SHOWN));
}

static void print_waiting(
	struct context *context, const struct packing *packing)
{
	if (packing->changed.count)
		fprintf(context->out,
			"no file goes for %s, not being as written; give %s a "
			"name without pack- to have the lines packed anew\n",
			packs_shown(context, &packing->changed),
			packing->changed.count == 1 ? "it" : "each");
	if (packing->young.count)
		fprintf(context->out,
			"files stay until %s %s a day old; run `vigil journal "
			"pack` again then\n",
			packs_shown(context, &packing->young),
			packing->young.count == 1 ? "is" : "are");
	if (packing->absent.count)
		fprintf(context->out,
			"files stay until git's HEAD has %s; commit %s, and "
			"run `vigil journal pack` again\n",
			packs_shown(context, &packing->absent),
			packing->absent.count == 1 ? "it" : "them");
}

static void print_packing(
	struct context *context, long before, const struct packing *packing)
{
	FILE *out = context->out;

	if (packing->packed)
		fprintf(out,
			"packed %s into %s; %sthe files stay for a day, and "
			"`vigil journal pack` removes them after that\n",
			text_count(context->arena, packing->packed, "file",
				"files"),
			packs_shown(context, &packing->packs),
			packing->is_in_git ? "commit that on the branch that "
					     "all others pull from; "
					   : "");
	if (packing->removed)
		fprintf(out, "removed %s whose lines a pack has\n",
			text_count(context->arena, packing->removed, "file",
				"files"));
	print_waiting(context, packing);
	if (!packing->packed && !packing->removed && !packing->young.count &&
		!packing->absent.count && !packing->changed.count)
		fprintf(out,
			"nothing to pack: fewer than four files were recorded "
			"before %s and are not in a pack; --before names "
			"another day\n",
			date_shown(context->arena, before));
}

int journal_pack(struct context *context, const char *before, struct error *err)
{
	long day = context->today - DAYS_LOOSE;
	struct packing packing;

	if (before &&
		context_date_back(context, "before", before, &day, err) < 0)
		return -1;
	if (ledger_begin(&context->ledger, err) < 0 ||
		ledger_pack(&context->ledger, context->arena, day, &packing,
			err) < 0)
		return -1;
	print_packing(context, day, &packing);
	return 0;
}
