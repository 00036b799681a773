/* sign_texts.c - signing texts with a key of OpenSSH. */
#include "sign_texts.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#include "arena.h"
#include "child.h"
#include "error.h"
#include "ledger.h"
#include "signing_key.h"
#include "signing_same.h"
#include "temporary.h"
#include "text.h"

static const char armor_begin[] = "-----BEGIN SSH SIGNATURE-----\n";
static const char armor_end[] = "-----END SSH SIGNATURE-----";

/* What each begins with, in base64: SSHSIG. */
static const char magic[] = "U1NIU0lH";

/* Returns what stands between the lines of an armor, on one line. */
static const char *unarmored(struct arena *arena, const char *text)
{
	const char *start = strstr(text, armor_begin), *end;
	char *base64, *out;

	if (!start)
		return NULL;
	start += sizeof(armor_begin) - 1;
	end = strstr(start, armor_end);
	if (!end)
		return NULL;
	base64 = arena_copy_bytes(arena, start, (size_t)(end - start));
	for (out = base64; start < end; start++) {
		if (*start != '\n' && *start != '\r')
			*out++ = *start;
	}
	*out = '\0';
	return strncmp(base64, magic, sizeof(magic) - 1) == 0 ? base64 : NULL;
}

/* ---- the run ---- */

/* So long it may take before others may write; where there is a terminal, on
 * which somebody may be asked; and where there is none, with so many texts in
 * each second. */
enum {
	QUIET_SECONDS = 2,
	ASKING_SECONDS = 600,
	ALONE_SECONDS = 30,
	TEXTS_A_SECOND = 10
};

static unsigned seconds_most(size_t count)
{
	int terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
	const unsigned seconds = terminal < 0 ? ALONE_SECONDS : ASKING_SECONDS;

	if (terminal >= 0)
		close(terminal);
	return seconds + (unsigned)(count / TEXTS_A_SECOND);
}

static int fail_signing(int status, const char *key, struct error *err)
{
	if (status == CHILD_NOT_RUN)
		return fail(err, FAILED,
			"ssh-keygen, which signs, was not found: install "
			"OpenSSH, or give --no-key");
	if (status == CHILD_RUNS)
		return fail(err, FAILED,
			"ssh-keygen was ended, as it did not sign with %s in "
			"time, so nothing was recorded: is there somebody to "
			"touch the key, or to type a passphrase?",
			key);
	return fail(err, FAILED,
		"%s: it was not signed with %s, so nothing was recorded",
		status < 0 ? "cancelled" : "refused", key);
}

/* Returns the exit status, or -1 with an error. */
static int wait_for(pid_t child, unsigned seconds,
	const struct sign_patience *patience, int *status, struct error *err)
{
	int result = 0;

	*status = child_wait_for(child, QUIET_SECONDS);
	if (*status == CHILD_RUNS)
		result = patience->let_go(patience->context, err);
	if (*status == CHILD_RUNS && result == 0)
		*status = child_wait_for(child, seconds);
	if (*status == CHILD_RUNS)
		child_kill(child);
	return result;
}

/* Its questions, and why it refuses, are for the user to see. */
static int run(const char *const *arguments, unsigned seconds,
	const struct sign_patience *patience, int *status, struct error *err)
{
	const struct child_files files = { -1, STDERR_FILENO, -1 };
	struct child_keys kept;
	pid_t child = child_start_in_front(arguments, files, &kept);
	int result = 0;

	if (child < 0 && errno == ENOENT)
		*status = CHILD_NOT_RUN;
	else if (child < 0)
		result = fail(err, FAILED, "ssh-keygen cannot be run: %s",
			strerror(errno));
	else
		result = wait_for(child, seconds, patience, status, err);
	child_keys_restore(&kept);
	return result;
}

static const char *path_of(
	struct arena *arena, const char *directory, size_t number)
{
	return arena_printf(arena, "%s/%zu", directory, number);
}

/* It ends in the same way whether the key refuses or its signature finds no
 * room: so much as that takes is tried. */
static int try_room(
	struct arena *arena, const char *directory, struct error *err)
{
	static const char block[4096];

	return temporary_write(arena_printf(arena, "%s/room", directory), block,
		sizeof(block), err);
}

static int run_on_files(struct arena *arena, const char *directory,
	const char *key, size_t count, const struct sign_patience *patience,
	struct error *err)
{
	struct texts words = { NULL, 0 };
	size_t i;
	int status = -1;

	texts_add(arena, &words, "ssh-keygen");
	texts_add(arena, &words, "-q");
	texts_add(arena, &words, "-Y");
	texts_add(arena, &words, "sign");
	texts_add(arena, &words, "-n");
	texts_add(arena, &words, SIGNATURE_NAMESPACE);
	texts_add(arena, &words, "-f");
	texts_add(arena, &words, key);
	for (i = 0; i < count; i++)
		texts_add(arena, &words, path_of(arena, directory, i));
	texts_add(arena, &words, NULL);
	if (run(words.items, seconds_most(count), patience, &status, err) < 0)
		return -1;
	if (status == 0)
		return 0;
	if (status > 0 && try_room(arena, directory, err) < 0)
		return -1;
	return fail_signing(status, key, err);
}

static int write_texts(struct arena *arena, const char *directory,
	const struct texts *texts, struct error *err)
{
	size_t i;

	for (i = 0; i < texts->count; i++) {
		if (temporary_write(path_of(arena, directory, i),
			    texts->items[i], strlen(texts->items[i]), err) < 0)
			return -1;
	}
	return 0;
}

static int read_signatures(struct arena *arena, const char *directory,
	size_t count, struct texts *signatures, struct error *err)
{
	size_t i;

	for (i = 0; i < count; i++) {
		const char *armored = temporary_read(
			arena, arena_printf(arena, "%s/%zu.sig", directory, i));
		const char *base64 = armored ? unarmored(arena, armored) : NULL;

		if (!base64 || !signing_is_base64(base64))
			return fail(err, FAILED,
				"ssh-keygen made no signature, so nothing was "
				"recorded");
		texts_add(arena, signatures, base64);
	}
	return 0;
}

int sign_texts(struct ledger *ledger, struct arena *arena,
	const struct texts *texts, struct texts *signatures,
	const struct sign_patience *patience, struct error *err)
{
	struct temporary directory;
	const char *key;
	int result;

	if (temporary_make(&directory, arena, err) < 0)
		return -1;
	key = signing_key_file(ledger, arena, directory.path, err);
	result = key ? write_texts(arena, directory.path, texts, err) : -1;
	if (result == 0)
		result = run_on_files(arena, directory.path, key, texts->count,
			patience, err);
	if (result == 0)
		result = read_signatures(
			arena, directory.path, texts->count, signatures, err);
	temporary_remove(&directory);
	return result;
}
