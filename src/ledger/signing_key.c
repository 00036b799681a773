/* signing_key.c - which key signs. */
#include "signing_key.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "child.h"
#include "error.h"
#include "ledger.h"
#include "temporary.h"

static const char literal[] = "key::";

static const char *git_value(
	struct ledger *ledger, struct arena *arena, const char *name)
{
	const char *const arguments[] = { "git", "-C", ledger->path, "config",
		"--type=path", "--get", name, NULL };

	return child_line(arena, arguments);
}

/* Git also takes a public key itself, whose private half the agent holds. */
static const char *write_literal(struct arena *arena, const char *directory,
	const char *key, struct error *err)
{
	const char *path = arena_printf(arena, "%s/key.pub", directory);
	const char *line = arena_printf(arena, "%s\n", key);

	return temporary_write(path, line, strlen(line), err) < 0 ? NULL : path;
}

static const char *git_key(struct ledger *ledger, struct arena *arena,
	const char *directory, struct error *err)
{
	const char *format = git_value(ledger, arena, "gpg.format");
	const char *key;

	if (!format || strcmp(format, "ssh") != 0) {
		fail(err, FAILED,
			"signing_key: git: git does not sign with keys of ssh; "
			"`git config gpg.format ssh` has it do so");
		return NULL;
	}
	key = git_value(ledger, arena, "user.signingkey");
	if (!key)
		fail(err, FAILED,
			"signing_key: git: git has no user.signingkey; set it "
			"to the file of a key");
	else if (strncmp(key, literal, sizeof(literal) - 1) == 0)
		return write_literal(
			arena, directory, key + sizeof(literal) - 1, err);
	else if (strncmp(key, "ssh-", 4) == 0)
		return write_literal(arena, directory, key, err);
	return key;
}

const char *signing_key_file(struct ledger *ledger, struct arena *arena,
	const char *directory, struct error *err)
{
	const char *key = ledger->signing_key, *home = getenv("HOME");

	if (strcmp(key, "git") == 0)
		return git_key(ledger, arena, directory, err);
	if (strncmp(key, "~/", 2) == 0 && home)
		return arena_printf(arena, "%s%s", home, key + 1);
	return key;
}
