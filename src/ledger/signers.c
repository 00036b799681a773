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
#include "text.h"

static const struct file_limit limit = { 67108864, "is too large" };
static const char white[] = " \t\r";

static const char *read_bytes(const struct ledger *ledger, struct arena *arena,
	const char *name, size_t *length)
{
	struct reading reading = { .arena = arena, .file = name };
	struct signature ignored;
	const char *why;

	if (file_read(ledger, &limit, &reading, &ignored, &why) < 0)
		return NULL;
	*length = reading.length;
	return reading.bytes;
}

/* ---- a line ---- */

/* Returns the end of a word, in which quotes protect white space. */
static const char *word_end(const char *text)
{
	bool is_quoted = false;

	for (; *text && (is_quoted || !strchr(white, *text)); text++) {
		if (*text == '\\' && text[1] == '"')
			text++;
		else if (*text == '"')
			is_quoted = !is_quoted;
	}
	return text;
}

/* Returns the next word of a text, and steps behind it. */
static const char *next_word(struct arena *arena, const char **text)
{
	const char *start = *text + strspn(*text, white);

	*text = word_end(start);
	return arena_copy_bytes(arena, start, (size_t)(*text - start));
}

static struct texts split_names(struct arena *arena, const char *word)
{
	struct texts names = { NULL, 0 };
	size_t length = strlen(word);

	if (length > 1 && *word == '"' && word[length - 1] == '"')
		word = arena_copy_bytes(arena, word + 1, length - 2);
	for (; *word; word += length + (word[length] == ',')) {
		length = strcspn(word, ",");
		texts_add(arena, &names, arena_copy_bytes(arena, word, length));
	}
	return names;
}

static bool is_key_kind(const char *word)
{
	return strncmp(word, "ssh-", 4) == 0 || strncmp(word, "sk-", 3) == 0 ||
	       strncmp(word, "ecdsa-", 6) == 0;
}

static bool has_pattern(const struct texts *names)
{
	size_t i;

	for (i = 0; i < names->count; i++) {
		if (strpbrk(names->items[i], "*?!"))
			return true;
	}
	return false;
}

static bool read_line(
	struct arena *arena, const char *text, struct signer *signer)
{
	const char *kind;

	text += strspn(text, white);
	if (!*text || *text == '#')
		return false;
	signer->names = split_names(arena, next_word(arena, &text));
	signer->has_pattern = has_pattern(&signer->names);
	signer->options = "";
	kind = next_word(arena, &text);
	if (!is_key_kind(kind)) {
		signer->options = kind;
		kind = next_word(arena, &text);
	}
	signer->key =
		arena_printf(arena, "%s %s", kind, next_word(arena, &text));
	return is_key_kind(kind);
}

static void read_lines(struct signers *signers, struct arena *arena)
{
	const char *text = signers->allowed;
	struct signer signer = { .line = 0 };
	size_t length;

	for (; *text; text += length + (text[length] == '\n')) {
		length = strcspn(text, "\n");
		signer.line++;
		if (!read_line(arena, arena_copy_bytes(arena, text, length),
			    &signer))
			continue;
		signers->lines = arena_grow(arena, signers->lines,
			signers->count, sizeof(*signers->lines));
		signers->lines[signers->count++] = signer;
	}
}

/* ---- the files ---- */

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
	if (signers->allowed)
		read_lines(signers, arena);
}

struct signers signers_read(const struct ledger *ledger, struct arena *arena)
{
	struct signers signers = { .count = 0 };

	signers.allowed = read_bytes(
		ledger, arena, SIGNERS_FILE, &signers.allowed_length);
	signers.revoked = read_bytes(
		ledger, arena, REVOKED_FILE, &signers.revoked_length);
	signers_parse(arena, &signers);
	return signers;
}

bool signers_know(const struct signers *signers, const char *name)
{
	size_t i, j;

	for (i = 0; i < signers->count; i++) {
		const struct texts *names = &signers->lines[i].names;

		for (j = 0; j < names->count; j++) {
			if (strcmp(names->items[j], name) == 0)
				return true;
		}
	}
	return false;
}
