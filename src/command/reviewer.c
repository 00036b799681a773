/* reviewer.c - under whose name entries are recorded. */
#include "reviewer.h"

#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#include "arena.h"
#include "child.h"
#include "context.h"
#include "error.h"
#include "source.h"
#include "text.h"
#include "text_utf8.h"

static const char *git_name(struct context *context)
{
	const char *const arguments[] = { "git", "-C", context->ledger.path,
		"config", "--get", "user.name", NULL };

	return child_line(context->arena, arguments);
}

static const char *login_name(void)
{
	const struct passwd *user = getpwuid(geteuid());

	return user ? user->pw_name : "unknown";
}

int check_text(const char *what, const char *text, struct error *err)
{
	size_t length = strlen(text);

	if (text_valid_length(text, length) == length &&
		!text[text_control_offset(text)] &&
		text[strspn(text, " \t\r\n")])
		return 0;
	return fail(err, USAGE,
		"%s: should be text, without control characters", what);
}

struct reviewer reviewer_of(struct context *context)
{
	const char *name = getenv("VIGIL_REVIEWER");

	if (name && *name)
		return (struct reviewer){ name, "$VIGIL_REVIEWER" };
	if (context->user.reviewer)
		return (struct reviewer){ context->user.reviewer,
			source_of_user(context, "reviewer") };
	if (context->ledger.settings.reviewer)
		return (struct reviewer){ context->ledger.settings.reviewer,
			source_of_ledger(context, NULL, "reviewer") };
	name = git_name(context);
	if (name)
		return (struct reviewer){ name, "git" };
	return (struct reviewer){ login_name(), "login" };
}

int reviewer_name(struct context *context, const char *given, const char **name,
	struct error *err)
{
	struct reviewer reviewer = { given, "--by" };

	if (!given)
		reviewer = reviewer_of(context);
	if (check_text(given ? "--by"
			     : arena_printf(context->arena,
				       "the reviewer's name, from %s",
				       reviewer.source),
		    reviewer.name, err) < 0)
		return -1;
	*name = text_squeeze(context->arena, reviewer.name);
	if (!context->ledger.signing_key || !strchr(*name, ','))
		return 0;
	return fail(err, USAGE,
		"%s: a name with a comma cannot be signed with; give another "
		"with --by, or --no-key",
		text_printable(context->arena, *name));
}
