/* signers_told.c - what is told of those who may sign. */
#include "signers_told.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "child.h"
#include "error.h"
#include "ledger.h"
#include "signers.h"
#include "store_vouched.h"
#include "temporary.h"
#include "text_stream.h"

int signers_count_signed(struct ledger *ledger, const struct signers *signers,
	const struct signer *signer, const char *fingerprint, long *count,
	struct error *err)
{
	long more = 0;
	size_t i;

	*count = 0;
	for (i = 0; fingerprint && i < signer->names.count; i++) {
		if (store_count_vouched(ledger->store, signer->names.items[i],
			    fingerprint, signers->digest, &more, err) < 0)
			return -1;
		*count += more;
	}
	return 0;
}

/* ---- fingerprints ---- */

/* Each key has its number as comment, which ssh-keygen says behind the
 * fingerprint. */
static int write_keys(struct arena *arena, const struct signers *signers,
	const char *path, struct error *err)
{
	struct text_stream stream;
	const char *text;
	size_t i;

	text_stream_open(&stream);
	for (i = 0; i < signers->count; i++)
		fprintf(stream.out, "%s %zu\n", signers->lines[i].key, i);
	text = text_stream_close(&stream, arena);
	return temporary_write(path, text, stream.length, err);
}

/* Reads a line such as "256 SHA256:... 0 (ED25519)". */
static void read_fingerprint(struct arena *arena, const char *line,
	const char **fingerprints, size_t count)
{
	const char *start = strchr(line, ' '), *end;
	size_t number;

	end = start ? strchr(start + 1, ' ') : NULL;
	if (!end)
		return;
	number = strtoul(end + 1, NULL, 10);
	if (number < count)
		fingerprints[number] = arena_copy_bytes(
			arena, start + 1, (size_t)(end - start - 1));
}

int signers_fingerprints(struct arena *arena, const struct signers *signers,
	const char ***fingerprints, struct error *err)
{
	const char *words[] = { "ssh-keygen", "-l", "-f", NULL, NULL };
	struct temporary directory;
	const char *text, *path;
	size_t length;

	if (temporary_make(&directory, arena, err) < 0)
		return -1;
	path = words[3] = arena_printf(arena, "%s/keys", directory.path);
	*fingerprints = arena_alloc(
		arena, (signers->count + 1) * sizeof(**fingerprints));
	if (write_keys(arena, signers, path, err) < 0) {
		temporary_remove(&directory);
		return -1;
	}
	text = child_text(arena, words, &length);
	temporary_remove(&directory);
	for (; text && *text; text += length + (text[length] == '\n')) {
		length = strcspn(text, "\n");
		read_fingerprint(arena, arena_copy_bytes(arena, text, length),
			*fingerprints, signers->count);
	}
	return 0;
}

/* ---- options ---- */

const char *signer_option(
	struct arena *arena, const struct signer *signer, const char *name)
{
	const char *start = arena_printf(arena, "%s=\"", name);
	const char *option = signer->options, *found;

	while ((found = strstr(option, start)) != NULL) {
		option = found + strlen(start);
		if (found == signer->options || found[-1] == ',')
			return arena_copy_bytes(
				arena, option, strcspn(option, "\""));
	}
	return NULL;
}
