/* sign_texts.c - signing texts with a key of OpenSSH. */
#include "sign_texts.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "child.h"
#include "error.h"
#include "ledger.h"
#include "signing_key.h"
#include "temporary.h"
#include "text.h"

static const char armor_begin[] = "-----BEGIN SSH SIGNATURE-----\n";
static const char armor_end[] = "-----END SSH SIGNATURE-----";

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
	return *base64 ? base64 : NULL;
}

static int fail_signing(int status, const char *key, struct error *err)
{
	if (status == CHILD_NOT_RUN)
		return fail(err, FAILED,
			"ssh-keygen, which signs, was not found: install "
			"OpenSSH, or give --no-key");
	return fail(err, FAILED,
		"%s: it was not signed with %s, so nothing was recorded",
		status < 0 ? "cancelled" : "refused", key);
}

/* Its questions, and why it refuses, are for the user to see. */
static int run(const char *const *arguments)
{
	const struct child_files files = { -1, STDERR_FILENO, -1 };
	struct child_keys kept;
	pid_t child = child_start_in_front(arguments, files, &kept);
	int status, problem = errno;

	if (child < 0) {
		child_keys_restore(&kept);
		return problem == ENOENT ? CHILD_NOT_RUN : -1;
	}
	status = child_wait(child);
	child_keys_restore(&kept);
	return status;
}

static const char *path_of(
	struct arena *arena, const char *directory, size_t number)
{
	return arena_printf(arena, "%s/%zu", directory, number);
}

static int run_on_files(struct arena *arena, const char *directory,
	const char *key, size_t count, struct error *err)
{
	struct texts words = { NULL, 0 };
	size_t i;
	int status;

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
	status = run(words.items);
	return status == 0 ? 0 : fail_signing(status, key, err);
}

static int sign_in(struct ledger *ledger, struct arena *arena,
	const char *directory, const struct texts *texts,
	struct texts *signatures, struct error *err)
{
	const char *key = signing_key_file(ledger, arena, directory, err);
	size_t i;

	if (!key)
		return -1;
	for (i = 0; i < texts->count; i++) {
		if (temporary_write(path_of(arena, directory, i),
			    texts->items[i], strlen(texts->items[i]), err) < 0)
			return -1;
	}
	if (run_on_files(arena, directory, key, texts->count, err) < 0)
		return -1;
	for (i = 0; i < texts->count; i++) {
		const char *armored = temporary_read(
			arena, arena_printf(arena, "%s/%zu.sig", directory, i));
		const char *base64 = armored ? unarmored(arena, armored) : NULL;

		if (!base64)
			return fail_signing(1, key, err);
		texts_add(arena, signatures, base64);
	}
	return 0;
}

int sign_texts(struct ledger *ledger, struct arena *arena,
	const struct texts *texts, struct texts *signatures, struct error *err)
{
	struct temporary directory;
	int result;

	if (temporary_make(&directory, arena, err) < 0)
		return -1;
	result = sign_in(ledger, arena, directory.path, texts, signatures, err);
	temporary_remove(&directory);
	return result;
}
