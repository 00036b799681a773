/* dissent.c - vigil dissent: records that somebody disagrees, and why. */
#include "dissent.h"

#include <stdbool.h>

#include "act.h"
#include "arena.h"
#include "claim.h"
#include "context.h"
#include "entry.h"
#include "error.h"
#include "options.h"
#include "refuse.h"
#include "reviewer.h"
#include "text.h"

struct dissent {
	const char *from, *url;
	bool material;
};

static int check(
	const struct act *act, const struct claim *claim, struct error *err)
{
	(void)act;
	return refuse_draft(claim, err);
}

static int fill(const struct act *act, const struct claim *claim,
	struct entry *entry, struct error *err)
{
	const struct dissent *dissent = act->own;
	struct arena *arena = act->context->arena;

	(void)err;
	entry->from = text_squeeze(arena, dissent->from);
	entry->material = dissent->material;
	if (dissent->url)
		texts_add(arena, &entry->evidence, dissent->url);
	entry->statement = arena_copy(arena, claim_statement(claim).hex);
	return 0;
}

static int check_texts(const struct dissent *dissent, struct error *err)
{
	if (!dissent->from)
		return fail(err, USAGE, "who disagrees? Add --from NAME");
	if (check_text("--from", dissent->from, err) < 0)
		return -1;
	return dissent->url ? check_text("--url", dissent->url, err) : 0;
}

static int dissent_run(struct context *context, struct error *err)
{
	struct dissent dissent = { NULL, NULL, false };
	struct act act = { .context = context,
		.kind = ENTRY_DISSENT,
		.check = check,
		.fill = fill,
		.own = &dissent };
	const struct option options[] = {
		{ .name = "from",
			.value = "NAME",
			.help = "who disagrees",
			.text = &dissent.from },
		ACT_NOTE_OPTION(act, "why"),
		{ .name = "material",
			.help = "it calls for a review: the claim is due today",
			.flag = &dissent.material },
		{ .name = "url",
			.value = "URL",
			.help = "where it was said",
			.text = &dissent.url },
		ACT_BY_OPTION(act, "who records it"),
		KEY_OPTIONS(context),
		{ 0 },
	};

	if (act_open(&act, options, true, err) < 0 ||
		check_texts(&dissent, err) < 0 || act_record(&act, err) < 0)
		return -1;
	act_answer(&act, "dissent recorded");
	act_hint(&act);
	return 0;
}

const struct command command_dissent = {
	.name = "dissent",
	.arguments = "ID --from NAME --note TEXT",
	.summary = "Records that somebody disagrees, and why",
	.examples = { "vigil dissent AM-162 --from 'Bo Li' --note 'Two tools "
		      "are missing.'",
		"vigil dissent AM-162 --from Bo --note 'It fell.' --material" },
	.run = dissent_run,
};
