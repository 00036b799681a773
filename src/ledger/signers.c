/* signers.c - whose keys may sign: allowed_signers, and keys that were revoked.
 */
#include "signers.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "digest.h"
#include "file.h"
#include "ledger.h"
#include "reading.h"
#include "signature.h"
#include "signers_lines.h"
#include "text.h"

const struct file_limit signers_limit = { (size_t)1024 * 1024,
	"is larger than 1 MiB; write one line for each key" };
const struct file_limit revoked_limit = { (size_t)64 * 1024 * 1024,
	"is larger than 64 MiB; `ssh-keygen -k` makes a shorter list" };
/* What `ssh-keygen -k` makes begins so. */
static const char revocation_list[] = "SSHKRL\n";

void signers_note_useless(
	struct signers *signers, const char *name, const char *why)
{
	if (signers->useless)
		return;
	signers->useless = name;
	signers->why = why;
}

static const char *read_bytes(const struct ledger *ledger, struct arena *arena,
	const char *name, const struct file_limit *limit,
	struct signers *signers, size_t *length)
{
	struct reading reading = { .arena = arena, .file = name };
	struct signature ignored;
	const char *why;

	if (!file_is_there(ledger, name))
		return NULL;
	if (file_read(ledger, limit, &reading, &ignored, &why) < 0) {
		signers_note_useless(signers, name, why);
		return NULL;
	}
	*length = reading.length;
	return reading.bytes;
}

/* ---- the files ---- */

static bool is_key_or_comment(const char *line)
{
	line += strspn(line, " \t\r");
	return !*line || *line == '\n' || *line == '#' || signer_is_key(line);
}

bool signers_have_list(const struct signers *signers)
{
	return signers->revoked && strncmp(signers->revoked, revocation_list,
					   sizeof(revocation_list) - 1) == 0;
}

/* For ssh-keygen, all keys are in a file that it cannot read. */
static bool is_revocation(const struct signers *signers)
{
	const char *text = signers->revoked;

	if (signers_have_list(signers))
		return true;
	if (memchr(text, '\0', signers->revoked_length))
		return false;
	while (is_key_or_comment(text)) {
		text = strchr(text, '\n');
		if (!text)
			return true;
		text++;
	}
	return false;
}

static const char *digest_hex(
	struct arena *arena, const char *bytes, size_t length)
{
	return bytes ? arena_copy(arena, digest_of(bytes, length).hex) : "-";
}

void signers_parse(struct arena *arena, struct signers *signers)
{
	const char *digests = arena_printf(arena, "%s %s",
		digest_hex(arena, signers->allowed, signers->allowed_length),
		digest_hex(arena, signers->revoked, signers->revoked_length));

	signers->digest = digest_hex(arena, digests, strlen(digests));
	if (signers->allowed &&
		memchr(signers->allowed, '\0', signers->allowed_length))
		signers_note_useless(signers, SIGNERS_FILE,
			"has a NUL byte; it is a text file");
	else if (signers->allowed)
		signers_read_lines(signers, arena);
	if (signers->revoked && !is_revocation(signers))
		signers_note_useless(signers, REVOKED_FILE,
			"has neither public keys, one a line, nor is it a list "
			"that `ssh-keygen -k` made");
}

static struct signers *read_files(const struct ledger *ledger)
{
	struct arena *arena = ledger->arena;
	struct signers *signers = arena_alloc(arena, sizeof(*signers));

	signers->allowed = read_bytes(ledger, arena, SIGNERS_FILE,
		&signers_limit, signers, &signers->allowed_length);
	signers->revoked = read_bytes(ledger, arena, REVOKED_FILE,
		&revoked_limit, signers, &signers->revoked_length);
	signers_parse(arena, signers);
	return signers;
}

const struct signers *signers_of(struct ledger *ledger)
{
	if (!ledger->signers)
		ledger->signers = read_files(ledger);
	return ledger->signers;
}
