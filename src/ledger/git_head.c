/* git_head.c - what git says of where its HEAD was. */
#include "git_head.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "ledger.h"
#include "signature.h"

enum { LEVELS = 128, LINE_BYTES = 4096 };

/* The file .git of a linked work tree names the directory in its place. */
static const char *read_link(struct arena *arena, const char *file)
{
	char line[LINE_BYTES] = "";
	static const char start[] = "gitdir: ";
	int number = open(file, O_RDONLY | O_CLOEXEC);
	ssize_t length = -1;
	const char *target;

	if (number >= 0) {
		length = read(number, line, sizeof(line) - 1);
		close(number);
	}
	if (length < 0 || strncmp(line, start, sizeof(start) - 1) != 0)
		return NULL;
	line[strcspn(line, "\r\n")] = '\0';
	target = line + sizeof(start) - 1;
	if (*target == '/')
		return arena_copy(arena, target);
	return arena_printf(
		arena, "%.*s%s", (int)(strlen(file) - 4), file, target);
}

/* Returns git's directory for the work tree that a path is in, or NULL. */
static const char *find_git(struct arena *arena, const char *path)
{
	const char *up = path;
	struct stat status, before = { 0 };
	int level;

	for (level = 0; level < LEVELS; level++) {
		const char *git = arena_printf(arena, "%s/.git", up);

		if (stat(git, &status) == 0)
			return S_ISDIR(status.st_mode) ? git
						       : read_link(arena, git);
		if (stat(up, &status) < 0 ||
			(level > 0 && status.st_ino == before.st_ino &&
				status.st_dev == before.st_dev))
			return NULL;
		before = status;
		up = arena_printf(arena, "%s/..", up);
	}
	return NULL;
}

static const char *git_of(struct ledger *ledger)
{
	if (!ledger->is_git_known && !ledger->only)
		ledger->git = find_git(ledger->arena, ledger->path);
	ledger->is_git_known = true;
	return ledger->git;
}

bool git_is_there(struct ledger *ledger)
{
	return git_of(ledger) != NULL;
}

const char *git_head(struct ledger *ledger)
{
	const char *git = git_of(ledger);
	struct signature signature;
	struct stat status;

	if (!git)
		return "";
	if (stat(arena_printf(ledger->arena, "%s/logs/HEAD", git), &status) < 0)
		return "none";
	signature = signature_of(&status);
	return signature_text(ledger->arena, &signature, 0);
}

bool git_is_busy(struct ledger *ledger)
{
	const char *git = git_of(ledger);

	return git && access(arena_printf(ledger->arena, "%s/index.lock", git),
			      F_OK) == 0;
}
