/* signers_lines.c - the lines of allowed_signers. */
#include "signers_lines.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "signers.h"
#include "text.h"

static const char white[] = " \t\r";

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

bool signer_is_key(const char *word)
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
	if (!signer_is_key(kind)) {
		signer->options = kind;
		kind = next_word(arena, &text);
	}
	signer->key =
		arena_printf(arena, "%s %s", kind, next_word(arena, &text));
	return signer_is_key(kind);
}

/* ---- whose they are ---- */

static bool has_name(const struct signer *signer, const char *name)
{
	size_t i;

	for (i = 0; i < signer->names.count; i++) {
		if (strcmp(signer->names.items[i], name) == 0)
			return true;
	}
	return false;
}

size_t signers_person(const struct signers *signers, const char *name)
{
	size_t i;

	for (i = 0; i < signers->count; i++) {
		if (has_name(&signers->lines[i], name))
			return signers->lines[i].person;
	}
	return signers->count;
}

bool signers_know(const struct signers *signers, const char *name)
{
	return signers_person(signers, name) < signers->count;
}

size_t signers_count_persons(const struct signers *signers)
{
	size_t i, count = 0;

	for (i = 0; i < signers->count; i++)
		count += signers->lines[i].person == i;
	return count;
}

/* ---- all of them ---- */

/* Returns the number of who has one of the names already; else the next. */
static size_t person_of(
	const struct signers *signers, const struct signer *signer)
{
	size_t i, person = signers->count;

	for (i = 0; i < signer->names.count && person == signers->count; i++)
		person = signers_person(signers, signer->names.items[i]);
	return person;
}

void signers_read_lines(struct signers *signers, struct arena *arena)
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
		signer.person = person_of(signers, &signer);
		signers->lines = arena_grow(arena, signers->lines,
			signers->count, sizeof(*signers->lines));
		signers->lines[signers->count++] = signer;
	}
}
