/* editor.c - the user's editor. */
#include "editor.h"

#include <stdbool.h>
#include <stdlib.h>
#include <unistd.h>

#include "arena.h"
#include "child.h"
#include "error.h"

static const char *editor_name(void)
{
	const char *name = getenv("VISUAL");

	if (!name || !*name)
		name = getenv("EDITOR");
	return name && *name ? name : "vi";
}

bool editor_has_user(void)
{
	return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
}

/* The shell splits an editor's name from its arguments, as git does. */
int editor_run(const char *path, struct error *err)
{
	struct arena arena = { 0 };
	const char *name = editor_name();
	const char *const arguments[] = { "sh", "-c",
		arena_printf(&arena, "%s \"$@\"", name), name, path, NULL };
	int status = child_run(arguments);

	arena_release(&arena);
	if (status == 0)
		return 0;
	return fail(err, FAILED, "the editor (%s) failed", name);
}
