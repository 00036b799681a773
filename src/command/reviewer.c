/* reviewer.c - under whose name entries are recorded. */
#include "reviewer.h"

#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#include "child.h"
#include "context.h"
#include "error.h"
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

int reviewer_name(struct context *context, const char *given, const char **name,
	struct error *err)
{
	const char *what = "--by";

	*name = given;
	if (!*name) {
		what = "the reviewer's name";
		*name = context->ledger.settings.reviewer;
	}
	if (!*name)
		*name = getenv("VIGIL_REVIEWER");
	if (!*name || !**name)
		*name = git_name(context);
	if (!*name)
		*name = login_name();
	if (check_text(what, *name, err) < 0)
		return -1;
	*name = text_squeeze(context->arena, *name);
	return 0;
}
