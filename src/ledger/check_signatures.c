/* check_signatures.c - holding signatures against the keys of a ledger. */
#include "check_signatures.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "child.h"
#include "error.h"
#include "key_check.h"
#include "signed_entry.h"
#include "signers.h"
#include "signing_same.h"
#include "temporary.h"
#include "vouch.h"

enum { PROCESSES_MOST = 32 };

struct checking {
	struct keys keys;
	struct key_check checks[PROCESSES_MOST];
	size_t count;
};

/* ---- all of them ---- */

static int check_all(struct checking *checking, struct signed_entry *entries,
	size_t count, struct error *err)
{
	size_t i;

	for (i = 0; i < count; i++) {
		struct key_check *check =
			&checking->checks[i % checking->count];

		if (key_check_finish(&checking->keys, check, err) < 0)
			return -1;
		check->entry = &entries[i];
		entries[i].vouched = (struct vouched){ .vouch = VOUCH_BAD,
			.why = "its signature is not in base64" };
		if (!signing_is_base64(entries[i].entry->signature))
			continue;
		if (key_check_start(&checking->keys, check, err) < 0)
			return -1;
	}
	return 0;
}

/* Where one could not be run, the others are waited for. */
static int finish_all(struct checking *checking, struct error *err)
{
	struct error ignored;
	int result = 0;
	size_t i;

	for (i = 0; i < checking->count; i++) {
		if (key_check_finish(&checking->keys, &checking->checks[i],
			    result ? &ignored : err) < 0)
			result = -1;
	}
	return result;
}

static int write_keys(
	struct checking *checking, const char *directory, struct error *err)
{
	const struct signers *signers = checking->keys.signers;

	if (signers->allowed) {
		checking->keys.allowed = arena_printf(
			checking->keys.arena, "%s/" SIGNERS_FILE, directory);
		if (temporary_write(checking->keys.allowed, signers->allowed,
			    signers->allowed_length, err) < 0)
			return -1;
	}
	if (!signers->allowed || !signers->revoked || !signers->revoked_length)
		return 0;
	checking->keys.revoked = arena_printf(
		checking->keys.arena, "%s/" REVOKED_FILE, directory);
	return temporary_write(checking->keys.revoked, signers->revoked,
		signers->revoked_length, err);
}

/* For ssh-keygen, all keys are in a list that it cannot read. It is asked about
 * any key, and ends with 0 or 1 where it can answer. */
static int check_revoked(
	struct checking *checking, const char *directory, struct error *err)
{
	struct keys *keys = &checking->keys;
	const char *key = arena_printf(keys->arena, "%s/any.pub", directory);
	const char *const words[] = { "ssh-keygen", "-Q", "-f", keys->revoked,
		key, NULL };
	const char *line;

	if (!keys->revoked || keys->signers->count == 0 ||
		!signers_have_list(keys->signers))
		return 0;
	line = arena_printf(keys->arena, "%s\n", keys->signers->lines[0].key);
	if (temporary_write(key, line, strlen(line), err) < 0)
		return -1;
	if (child_run_quietly(words) <= 1)
		return 0;
	return fail(err, INVALID,
		REVOKED_FILE " is a list that ssh-keygen cannot read");
}

static void name_files(struct checking *checking, const char *directory)
{
	size_t i;

	for (i = 0; i < checking->count; i++) {
		struct key_check *check = &checking->checks[i];
		const char *start = arena_printf(
			checking->keys.arena, "%s/%zu", directory, i);

		check->text = start;
		check->signature =
			arena_printf(checking->keys.arena, "%s.sig", start);
		check->answer =
			arena_printf(checking->keys.arena, "%s.answer", start);
	}
}

static size_t processors(void)
{
	long count = sysconf(_SC_NPROCESSORS_ONLN);

	if (count < 1)
		return 1;
	return count < PROCESSES_MOST ? (size_t)count : PROCESSES_MOST;
}

/* Dates of allowed_signers without a Z are of the zone that is set. */
int check_signatures(struct arena *arena, const struct signers *signers,
	struct signed_entry *entries, size_t count, struct error *err)
{
	struct checking checking = { .keys = { .arena = arena,
					     .signers = signers,
					     .environment = child_environment(
						     arena, "TZ=UTC") },
		.count = processors() };
	struct temporary directory;
	struct error ignored;
	int result;

	if (signers->useless)
		return fail(
			err, INVALID, "%s %s", signers->useless, signers->why);
	if (temporary_make(&directory, arena, err) < 0)
		return -1;
	name_files(&checking, directory.path);
	result = write_keys(&checking, directory.path, err);
	if (result == 0)
		result = check_revoked(&checking, directory.path, err);
	if (result == 0)
		result = check_all(&checking, entries, count, err);
	if (finish_all(&checking, result ? &ignored : err) < 0)
		result = -1;
	temporary_remove(&directory);
	return result;
}
