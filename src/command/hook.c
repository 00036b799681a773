/* hook.c - vigil hook: what checks a ledger on a server, or in a forge. */
#include "hook.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "context.h"
#include "error.h"
#include "hook_texts.h"
#include "options.h"
#include "text.h"

static const struct hook {
	const char *name, *forge; /* NULL for a script of git */
	const char *text;
} hooks[] = {
	{ "pre-receive", NULL, hook_pre_receive },
	{ "pre-commit", NULL, hook_pre_commit },
	{ "ci", "github", hook_github },
	{ "ci", "gitlab", hook_gitlab },
	{ "ci", "forgejo", hook_forgejo },
	{ NULL, NULL, NULL },
};

static const struct hook *hook_named(const char *name, const char *forge)
{
	const struct hook *hook = hooks;

	while (hook->name &&
		(strcmp(hook->name, name) != 0 ||
			strcmp(hook->forge ? hook->forge : "", forge) != 0))
		hook++;
	return hook->name ? hook : NULL;
}

static int hook_run(struct context *context, struct error *err)
{
	const struct option options[] = { { 0 } };
	const struct texts *words = &context->words;
	const struct hook *hook = NULL;

	if (context_options(context, options, err) < 0)
		return -1;
	if (words->count == 1 || words->count == 2)
		hook = hook_named(words->items[0],
			words->count == 2 ? words->items[1] : "");
	if (!hook)
		return fail(err, USAGE,
			"say which: pre-receive, pre-commit, ci github, "
			"ci gitlab or ci forgejo");
	fputs(hook->text, context->out);
	return 0;
}

const struct command command_hook = {
	.name = "hook",
	.arguments = "pre-receive|pre-commit|ci [github|gitlab|forgejo]",
	.summary = "Prints what checks each push: a git hook, or a workflow",
	.examples = { "vigil hook pre-receive >pre-receive",
		"vigil hook ci gitlab >.gitlab-ci.yml" },
	.run = hook_run,
};
