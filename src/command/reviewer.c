/* reviewer.c - under whose name entries are recorded. */
#include <pwd.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

#include "child.h"
#include "command.h"

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

const char *reviewer_name(struct context *context, const char *given)
{
	const char *name = given;

	if (!name)
		name = context->ledger.settings.reviewer;
	if (!name || !*name)
		name = getenv("VIGIL_REVIEWER");
	if (!name || !*name)
		name = git_name(context);
	if (!name || !*name)
		name = login_name();
	return text_squeeze(context->arena, name);
}
