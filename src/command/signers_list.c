/* signers_list.c - vigil signers: whose keys may sign. */
#include "signers_list.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "context.h"
#include "error.h"
#include "ledger.h"
#include "options.h"
#include "signer_line.h"
#include "signers.h"
#include "signers_told.h"
#include "text.h"
#include "text_utf8.h"

enum { ADD_WORDS = 3 };

/* Returns from when and until when a key is valid, in words. */
static const char *validity(struct arena *arena, const struct signer *signer)
{
	const char *after = signer_option(arena, signer, "valid-after");
	const char *before = signer_option(arena, signer, "valid-before");

	return arena_printf(arena, "%s%s%s%s%s", after ? " · from " : "",
		after ? after : "", before ? " · until " : "",
		before ? before : "",
		signer->has_pattern ? " · A PATTERN" : "");
}

static int print_signer(struct context *context, const struct signers *signers,
	size_t number, const char *fingerprint, struct error *err)
{
	const struct signer *signer = &signers->lines[number];
	struct arena *arena = context->arena;
	long count;

	if (signers_count_signed(&context->ledger, signers, signer, fingerprint,
		    &count, err) < 0)
		return -1;
	fprintf(context->out, "%s\n    %s%s · %ld signed\n",
		text_printable(arena, texts_first(arena, &signer->names,
					      signer->names.count)),
		fingerprint ? fingerprint : "no key that ssh-keygen reads",
		text_printable(arena, validity(arena, signer)), count);
	return 0;
}

static int list(struct context *context, struct error *err)
{
	const struct signers *signers;
	const char **fingerprints;
	size_t i;

	if (context_open(context, LEDGER_READ, err) < 0)
		return -1;
	signers = signers_of(&context->ledger);
	if (signers->count == 0) {
		fprintf(context->out,
			"no signers; `vigil signers add NAME KEY` prints a "
			"line for %s/" SIGNERS_FILE "\n",
			text_printable(context->arena, context->ledger.path));
		return 0;
	}
	if (signers_fingerprints(context->arena, signers, &fingerprints, err) <
		0)
		return -1;
	for (i = 0; i < signers->count; i++) {
		if (print_signer(context, signers, i, fingerprints[i], err) < 0)
			return -1;
	}
	return 0;
}

static int signers_run(struct context *context, struct error *err)
{
	const struct option options[] = { { 0 } };
	const struct texts *words = &context->words;

	if (context_options(context, options, err) < 0)
		return -1;
	if (words->count == 0)
		return list(context, err);
	if (words->count == ADD_WORDS && strcmp(words->items[0], "add") == 0)
		return signer_line(
			context, words->items[1], words->items[2], err);
	return fail(err, USAGE, "give nothing, to list them, or: add NAME KEY");
}

const struct command command_signers = {
	.name = "signers",
	.arguments = "[add NAME KEY]",
	.summary = "Lists whose keys may sign, or prints the line for a key",
	.examples = { "vigil signers",
		"vigil signers add 'Peter Müller' ~/.ssh/id_ed25519.pub" },
	.run = signers_run,
};
